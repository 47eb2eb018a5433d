package import SumbenchCorpora
package import SumbenchRouge
import SumbenchStatistics
package import SumbenchSupport

/// Finds the settings under which summaries have the means that somebody reported.
///
/// Every set of rules of the catalog is tried, and for each what papers leave unsaid; see `SettingCatalog`. The
/// texts are read once for the sums of all scores, again as they are where marks between sentences were found in
/// them, and once more for the items' numbers where the mean of ROUGE-1.5.5's resamples may have the digits. What is
/// kept of an item is its id and, in that last reading, a few numbers.
package struct ProtocolSearch {
  private let reported: ReportedScores
  private let further: [ScoringRules]
  private let wordLists: RougeResources
  private let jobs: Int
  private let progress: @Sendable (Int) -> Void

  /// A search for some numbers, by word lists where rules ask for them; `progress` receives how many items were scored.
  package init(
    _ reported: ReportedScores, further: [ScoringRules] = [], wordLists: RougeResources, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) {
    self.reported = reported
    self.further = further
    self.wordLists = wordLists
    self.jobs = jobs
    self.progress = progress
  }

  /// What was found in the summaries of one system: the one that is named, or the only one there is.
  ///
  /// Throws `DataError`, and `IdentificationError` where it is not clear whose summaries are meant, and for rules that
  /// cannot be tried.
  package func identification(of input: ScoreInput, system: String? = nil, name: String) throws
    -> Identification
  {
    var catalog = try SettingCatalog(for: reported, further: further, wordLists: wordLists)
    let found = try system ?? Self.firstSystem(of: input)
    let pass = SearchPass(
      plan: SearchPlan(catalog.settings, of: reported), wordLists: wordLists, system: found,
      isOnly: system == nil, jobs: jobs)
    let (sums, notes) = try pass.sums(ScoreInput(again: input), progress: progress)
    if sums.withSeveral == 0 { catalog.joinReferenceRules() }
    var candidates = candidates(catalog.settings, pass.plan, sums)
    if input.options.separator == .auto, notes.contains(where: { $0.code == Finding.marksCode }) {
      let asTheyAre = try ScoreInput(again: input, separator: .none)
      let marked = try pass.sums(asTheyAre, progress: progress).sums
      candidates += self.candidates(catalog.settings, pass.plan, marked).map { $0.keepingMarks }
    }
    try resample(&candidates, input, pass)
    let readings = reported.readings.map { reported in
      Identification(
        reported: reported, name: name, system: found, items: sums.items, candidates: candidates,
        names: catalog.names, notes: notes + Self.notes(sums) + catalog.lacking.notes, options: input.options)
    }
    return Identification(bestOf: readings)
  }

  /// The system of the first item. Whether there are others is seen as items are read.
  private static func firstSystem(of input: ScoreInput) throws -> String {
    let first = ScoreInput(again: input)
    while let batch = try first.next() {
      if let item = try batch.items().items.first { return item.system ?? Item.unnamedSystem }
    }
    return Item.unnamedSystem
  }

  /// The settings with their means.
  private func candidates(
    _ settings: [ProtocolSetting], _ plan: SearchPlan, _ sums: SearchPass.Sums
  ) -> [Candidate] {
    settings.map { setting in
      let cells = plan.cells(of: setting)
      let tallies = cells.map { cell in
        var tally = sums.tallies[cell.single]
        tally.merge(sums.tallies[cell.several])
        return tally
      }
      return Candidate(
        setting: setting,
        means: zip(tallies, cells).map { setting.mean($0, $1.measure, of: sums.items) },
        errors: zip(tallies, cells).map { $0.standardError($1.measure, of: sums.items) },
        middles: zip(tallies, cells).map { $0.middle($1.measure, of: sums.items) })
    }
  }

  private static func notes(_ sums: SearchPass.Sums) -> [Note] {
    guard sums.withoutText > 0 else { return [] }
    return [
      Note(
        .warning, "empty-candidates",
        "\(sums.withoutText) of \(sums.items) candidates are empty and score 0; "
          + "programs that leave them out are not among those tried")
    ]
  }
}

extension ProtocolSearch {
  /// How many settings are resampled at most: those with the most numbers in reach.
  private static let mostResampled = 64

  /// Puts the means of ROUGE-1.5.5's resamples in place of plain ones, where they can have the digits of a number.
  ///
  /// The mean of the resampled means is off by a part of the standard error; where it is nowhere in reach the
  /// setting is left out: the one with the plain mean is there.
  private func resample(
    _ candidates: inout [Candidate], _ input: ScoreInput, _ pass: SearchPass
  ) throws {
    var reach: [(index: Int, count: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      if let rule = candidate.setting.resamples { reach.append((index, numbersInReach(of: candidate, rule))) }
    }
    let chosen = Set(
      reach.filter { $0.count > 0 }.sorted { ($1.count, $0.index) < ($0.count, $1.index) }
        .prefix(Self.mostResampled).map(\.index))
    for keepsMarks in [false, true] {
      let indices = chosen.filter { candidates[$0].setting.keepsMarks == keepsMarks }.sorted()
      if indices.isEmpty { continue }
      let separator = keepsMarks ? .none : input.options.separator
      try resample(&candidates, at: indices, ScoreInput(again: input, separator: separator), pass)
    }
    candidates = candidates.indices.filter { candidates[$0].setting.resamples == nil || chosen.contains($0) }
      .map { candidates[$0] }
  }

  private func numbersInReach(of candidate: Candidate, _ rule: IntervalRule) -> Int {
    reported.readings.map { reported in
      reported.scores.indices.count { index in
        let score = reported.scores[index]
        let reach =
          score.unit + reported.factor * 6 * candidate.errors[index] / Double(rule.samples).squareRoot()
        return (candidate.means[index] * reported.factor - score.value).magnitude <= reach
      }
    }.max() ?? 0
  }

  private func resample(
    _ candidates: inout [Candidate], at indices: [Int], _ input: ScoreInput, _ whole: SearchPass
  ) throws {
    let plan = SearchPlan(indices.map { candidates[$0].setting }, of: reported)
    let cells = indices.flatMap { plan.cells(of: candidates[$0].setting) }.distinct()
    var pass = whole
    pass.plan = plan
    let numbers = try pass.numbers(input, of: cells)
    for rule in indices.compactMap({ candidates[$0].setting.resamples }).distinct() {
      let estimates = Bootstrap(rule, seed: 0, jobs: jobs).estimates(of: numbers)
      for index in indices where candidates[index].setting.resamples == rule {
        candidates[index].means = plan.cells(of: candidates[index].setting).map { cell in
          estimates[cells.firstIndex(of: cell)!]!.mean
        }
      }
    }
  }
}

extension ProtocolSetting {
  /// What a table has for the scores in a tally: their mean, or F of two means.
  fileprivate func mean(_ tally: ScoreTally, _ measure: Measure, of count: Int) -> Double {
    guard takesFOfMeans, measure == .f1 else { return tally.mean(measure, of: count) }
    return rouge.fMeasure(tally.mean(.precision, of: count), tally.mean(.recall, of: count))
  }
}
