import SumbenchCorpora
import SumbenchRouge
import SumbenchSupport

/// One reading of the summaries, in which everything of a plan is computed.
struct SearchPass {
  var plan: SearchPlan
  let wordLists: RougeResources
  /// The system whose summaries are looked at.
  let system: String
  /// Whether no other system may have a summary.
  let isOnly: Bool
  let jobs: Int

  /// What a pass over all items gives.
  struct Sums: Sendable {
    var tallies: [ScoreTally]
    var items = 0
    /// How many items have several references.
    var withSeveral = 0
    /// How many have a candidate without text.
    var withoutText = 0
  }

  /// The sums of all scores, after everything that has to hold for `score` was seen to; `progress` hears of items.
  func sums(
    _ input: ScoreInput, progress: @escaping @Sendable (Int) -> Void
  ) throws -> (sums: Sums, notes: [Note]) {
    let (plan, wordLists, system, isOnly) = (plan, wordLists, system, isOnly)
    var all = Sums(tallies: Array(repeating: ScoreTally(), count: plan.count))
    var admission = ScoreAdmission(input)
    var places: [String: Place] = [:]
    var others: Set<String> = []
    let keepsReferences = admission.needsReferences
    let pipeline = OrderedPipeline<ScoreBatch, (sums: Sums, items: ReadItems)>(next: input.next) { result in
      for index in all.tallies.indices { all.tallies[index].merge(result.sums.tallies[index]) }
      all.items += result.sums.items
      all.withSeveral += result.sums.withSeveral
      all.withoutText += result.sums.withoutText
      admission.admit(result.items)
      for item in result.items.items {
        let name = item.system ?? Item.unnamedSystem
        guard name == system else {
          if isOnly { throw IdentificationError.severalSystems([system, name]) }
          others.insert(name)
          continue
        }
        if let first = places.updateValue(item.place, forKey: item.id) {
          throw DataError.repeatedSummary(item.place, first: first, id: item.id, system: system)
        }
      }
      progress(all.items)
    }
    try pipeline.run(jobs: jobs) {
      let scorer = try SearchScorer(plan, wordLists)
      return { batch in
        var read = try batch.items()
        let items = read.items.filter { ($0.system ?? Item.unnamedSystem) == system }
        var sums = Sums(tallies: Array(repeating: ScoreTally(), count: plan.count), items: items.count)
        sums.withSeveral = items.count { $0.references.count > 1 }
        sums.withoutText = items.count { $0.candidate?.isBlank ?? true }
        try scorer.forEachScore(of: items) { _, place, score in sums.tallies[place].add(score) }
        read.dropTexts(keepsReferences: keepsReferences)
        return (sums, read)
      }
    }
    let notes = try admission.finish()
    if all.items == 0, !others.isEmpty {
      throw IdentificationError.unknownSystem(system, known: others.inByteOrder())
    }
    if all.items == 0 { throw DataError.noItems(path: input.files[0].path) }
    return (all, notes)
  }

  /// The numbers of some cells for each item, in the order of items.
  func numbers(_ input: ScoreInput, of cells: [SearchPlan.Cell]) throws -> [[Double]] {
    var (ids, rows) = (IDList(), [[Double]]())
    let pipeline = OrderedPipeline<ScoreBatch, (ids: [String], rows: [[Double]])>(next: input.next) {
      result in
      for id in result.ids { ids.append(id) }
      rows += result.rows
    }
    var columns = [[Int]](repeating: [], count: plan.count)
    for (column, cell) in cells.enumerated() {
      columns[cell.single].append(column)
      columns[cell.several].append(column)
    }
    let (plan, wordLists, system, wanted) = (plan, wordLists, system, columns)
    try pipeline.run(jobs: jobs) {
      let scorer = try SearchScorer(plan, wordLists)
      return { batch in
        let items = try batch.items().items.filter { ($0.system ?? Item.unnamedSystem) == system }
        var rows = [[Double]](repeating: Array(repeating: 0, count: cells.count), count: items.count)
        try scorer.forEachScore(of: items) { item, place, score in
          for column in wanted[place] { rows[item][column] = score[cells[column].measure] }
        }
        return (items.map(\.id), rows)
      }
    }
    let order = ids.itemOrder()
    return cells.indices.map { column in order.map { rows[Int($0)][column] } }
  }
}
