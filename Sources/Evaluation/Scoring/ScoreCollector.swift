import Corpora
import Rouge
import Statistics
package import Support

/// Collects the scores of items as they come, and puts them in the order of a record.
///
/// Memory is the numbers of the columns and the ids: what is not in the record is not kept.
package final class ScoreCollector {
  private let rules: ScoringRules
  private let columns: [ScoreColumn]
  private let isWhole: Bool
  private var sheets: [Sheet] = []
  private var positions: [String: Int] = [:]
  private var concerned = ConcernedItems(noun: "item")

  /// One system's items in the order in which they came.
  fileprivate struct Sheet {
    let system: String
    var ids: [String] = []
    var lines: [UInt32] = []
    /// Where the items of each file begin.
    var files: [(first: Int, path: String)] = []
    var values: ScoreMatrix
    var words: [Int32] = []
    var referenceHashes: [UInt64] = []
    var referenceWords: [Double] = []
    var references: [Int32] = []
    var digests: [String] = []
    var texts: [SummarySpool.Place] = []
    var given: [GivenName: [Double]] = [:]
    var referenceWordSum = 0.0
  }

  /// `isWhole`: whether a record is to be written, with every measure, digest and text.
  package init(rules: ScoringRules, isWhole: Bool) {
    self.rules = rules
    self.isWhole = isWhole
    columns = isWhole ? rules.columns : rules.shownColumns
  }

  package var isEmpty: Bool { sheets.isEmpty }

  package func add(_ item: ItemScore) {
    for concern in item.concerns { concerned.add(item.id, to: concern) }
    let position = positions[item.system] ?? sheets.count
    if position == sheets.count {
      positions[item.system] = position
      sheets.append(Sheet(system: item.system, values: ScoreMatrix(width: columns.count)))
    }
    let measures = isWhole ? Measure.allCases : rules.measures
    sheets[position].add(
      item, numbers: item.scores.flatMap { score in measures.map { score[$0] } }, isWhole: isWhole)
  }

  /// The record of everything that was collected, and the places of the texts; the collector is empty afterwards.
  ///
  /// Throws `DataError.repeatedSummary` where a system has two summaries under one id.
  package func record(
    name: String, settings: RunSettings, notes: [Note], metrics: [GivenMetric] = []
  ) throws -> (record: RunRecord, texts: [String: [SummarySpool.Place]]) {
    for index in sheets.indices { try sheets[index].sort() }
    let given = Set(sheets.flatMap(\.given.keys)).sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    let (givenColumns, gaps) = columns(of: given, metrics)
    for index in sheets.indices { sheets[index].widen(given) }
    let ids = Self.union(sheets.map(\.ids))
    var items = ItemTable(ids: ids)
    if isWhole { fill(&items) }
    var texts: [String: [SummarySpool.Place]] = [:]
    var systems: [SystemRecord] = []
    var warnings = concerned.notes(rules) + gaps
    if let note = otherReferences() { warnings.append(note) }
    for index in sheets.indices {
      if let note = sheets[index].exchangeNote { warnings.append(note) }
      sheets[index].spread(over: ids)
      texts[sheets[index].system] = sheets[index].texts
      systems.append(
        SystemRecord(
          name: sheets[index].system, role: .plain, source: .file, values: sheets[index].values,
          words: sheets[index].words))
      sheets[index].values = ScoreMatrix(width: 1)
    }
    sheets = []
    let record = RunRecord(
      name: name, digest: isWhole ? Corpus.digest(of: items.digests) : nil, items: items, systems: systems,
      columns: columns + givenColumns, settings: settings,
      signature: rules.signature(separator: settings.sentenceSeparator), notes: notes + warnings)
    return (record, texts)
  }

  /// The columns of numbers that came with the items, and what is to be said of them. Those that some items lack are not
  /// shown, since a table is over the items that have everything it shows.
  private func columns(of names: [GivenName], _ metrics: [GivenMetric]) -> (
    columns: [ScoreColumn], notes: [Note]
  ) {
    var notes: [Note] = []
    let found = names.map { name -> ScoreColumn in
      let column = name.column(metrics)
      guard column.isShown, !sheets.allSatisfy({ $0.hasEverywhere(name) }) else { return column }
      notes.append(
        Note(
          .remark, "given-scores-incomplete",
          "‘\(name.name)’ came with some items only and is not in the table"))
      return column.hidden
    }
    return (found, notes)
  }

  /// All ids in the order of items, from lists in that order.
  private static func union(_ lists: [[String]]) -> [String] {
    guard var ids = lists.first else { return [] }
    for list in lists.dropFirst() where list != ids {
      let both = (ids + list).inItemOrder()
      ids = both.enumerated().filter { $0 == 0 || both[$0 - 1] != $1 }.map(\.1)
    }
    return ids
  }

  /// What is known of the items, from the first system that has each.
  private func fill(_ items: inout ItemTable) {
    var places = sheets.map { _ in 0 }
    for id in items.ids {
      var isKnown = false
      for (index, sheet) in sheets.enumerated()
      where places[index] < sheet.ids.count && sheet.ids[places[index]] == id {
        if !isKnown {
          items.digests.append(sheet.digests[places[index]])
          items.references.append(sheet.references[places[index]])
          items.referenceWords.append(sheet.referenceWords[places[index]])
          isKnown = true
        }
        places[index] += 1
      }
    }
  }

  /// A warning about ids under which systems have different references.
  private func otherReferences() -> Note? {
    guard sheets.count > 1 else { return nil }
    var seen: [String: UInt64] = [:]
    var items = Note.Items(count: 0, first: [])
    var different: Set<String> = []
    for sheet in sheets {
      for (id, hash) in zip(sheet.ids, sheet.referenceHashes) {
        if let known = seen[id], known != hash {
          if different.insert(id).inserted { items.add(id) }
        } else {
          seen[id] = hash
        }
      }
    }
    if items.count == 0 { return nil }
    return Note(
      .warning, "references-differ",
      "with other references in one system than in another, so that rows cannot be compared",
      about: items)
  }
}

extension ScoreCollector.Sheet {
  fileprivate mutating func add(_ item: ItemScore, numbers: [Double], isWhole: Bool) {
    if files.last?.path != item.place.path { files.append((ids.count, item.place.path)) }
    ids.append(item.id)
    lines.append(UInt32(clamping: item.place.line ?? 0))
    values.append(numbers)
    words.append(Int32(clamping: item.words))
    referenceHashes.append(item.referenceHash)
    referenceWordSum += item.referenceWords
    if isWhole {
      references.append(Int32(item.references))
      referenceWords.append(item.referenceWords)
      digests.append(item.digest ?? "")
      texts.append(item.text)
    }
    for number in item.given { given[number.name, default: []].pad(to: ids.count - 1, with: number.value) }
  }

  private func place(of item: Int) -> Place {
    let path = files.last { $0.first <= item }?.path ?? ""
    return Place(path, line: lines[item] == 0 ? nil : Int(lines[item]))
  }

  /// Puts the items in their order. Throws `DataError.repeatedSummary`.
  fileprivate mutating func sort() throws {
    let order = ids.itemOrder()
    for (one, next) in zip(order, order.dropFirst()) where ids[one] == ids[next] {
      throw DataError.repeatedSummary(
        place(of: Swift.max(one, next)), first: place(of: Swift.min(one, next)), id: ids[one], system: system)
    }
    if order.elementsEqual(order.indices) { return }
    ids = order.map { ids[$0] }
    words = order.map { words[$0] }
    referenceHashes = order.map { referenceHashes[$0] }
    if !references.isEmpty {
      references = order.map { references[$0] }
      referenceWords = order.map { referenceWords[$0] }
      digests = order.map { digests[$0] }
      texts = order.map { texts[$0] }
    }
    values.reorder(order)
    for (name, numbers) in given { given[name] = order.map { $0 < numbers.count ? numbers[$0] : .nan } }
  }

  /// Whether every item has a number of this name.
  fileprivate func hasEverywhere(_ name: GivenName) -> Bool {
    given[name].map { $0.count == ids.count && !$0.contains(where: \.isNaN) } ?? false
  }

  /// Adds the numbers of these names as columns.
  fileprivate mutating func widen(_ names: [GivenName]) {
    if names.isEmpty { return }
    var wide = ScoreMatrix(width: values.width + names.count)
    for item in ids.indices {
      wide.append(
        values.row(item)
          + names.map { name in given[name].flatMap { item < $0.count ? $0[item] : nil } ?? .nan })
    }
    (values, given) = (wide, [:])
  }

  /// Makes room for the items that the system lacks.
  fileprivate mutating func spread(over all: [String]) {
    if all.count == ids.count { return }
    var (spreadValues, spreadWords, spreadTexts) = (
      ScoreMatrix(width: values.width), [Int32](), [SummarySpool.Place]()
    )
    let missing = [Double](repeating: .nan, count: values.width)
    var next = 0
    for id in all {
      let isThere = next < ids.count && ids[next] == id
      spreadValues.append(isThere ? values.row(next) : missing)
      spreadWords.append(isThere ? words[next] : -1)
      spreadTexts.append(isThere && !texts.isEmpty ? texts[next] : .none)
      if isThere { next += 1 }
    }
    (values, words, texts) = (spreadValues, spreadWords, spreadTexts)
  }

  /// Exchanging candidate and reference exchanges precision and recall, which nothing but the lengths shows.
  fileprivate var exchangeNote: Note? {
    let count = words.reduce(0) { $0 + Int($1) }
    guard count > 0, referenceWordSum > 0 else { return nil }
    let ratio = Double(count) / referenceWordSum
    if (1 / 3...3).contains(ratio) { return nil }
    let digits = (ratio * 100).rounded() / 100
    return Note(
      .warning, "sides-exchanged",
      "\(system): candidates are \(digits) times as long as references: are they exchanged?")
  }
}

extension [Double] {
  /// Puts a number at a place, after what is not a number where places before it are empty.
  fileprivate mutating func pad(to place: Int, with number: Double) {
    while count < place { append(.nan) }
    append(number)
  }
}
