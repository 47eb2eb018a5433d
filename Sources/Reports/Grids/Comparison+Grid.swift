package import SumbenchEvaluation
import SumbenchStatistics
package import SumbenchSupport

extension Grid {
  /// A comparison: a line for each pair and column. Scores and differences are in the units of the table.
  ///
  /// With `isExplained` each pair has a sentence and the items that changed most; without, where there are few pairs.
  package init(
    _ comparison: Comparison, title: String, signature: String, isExplained: Bool = false, changes: Int = 10
  ) {
    self.title = title
    columns = [
      Column(title: "pair", key: "pair", for: .people), Column(title: "score", key: "score"),
      Column(title: "row", key: "first_row", for: .programs),
      Column(title: "other", key: "second_row", for: .programs),
      Column(title: "first", key: "first"), Column(title: "second", key: "second"),
      Column(title: "difference", key: "difference"),
      Column(title: "p", key: "p", for: .programs),
      Column(title: comparison.rules.correction.title, key: "p_adjusted"),
      Column(title: "better", key: "items_better"), Column(title: "equal", key: "items_equal"),
      Column(title: "worse", key: "items_worse"), Column(title: "effect", key: "effect"),
      Column(title: "verdict", key: "verdict"),
    ]
    let rows = comparison.pairs.map { pair in
      comparison.columns.indices.map { column in
        Row(cells: pair.cells(column, comparison.columns)).with(pair.attention(column))
      }
    }
    groups = comparison.columns.count == 1 ? [rows.flatMap(\.self)] : rows
    narrowings = [
      .leavingOut(["effect"]), .leavingOut(["items_better", "items_equal", "items_worse"]),
      .leavingOut(["first", "second"]),
    ]
    let explained = isExplained || comparison.pairs.count <= 3
    findings =
      explained
      ? comparison.pairs.map { $0.sentence(comparison) }
        + comparison.pairs.compactMap { $0.changesLine(comparison.columns, first: changes) } : []
    legend = comparison.methodLegend
    notes = comparison.warnings + comparison.cautions.map(\.note) + comparison.coverageNotes
    self.signature = signature
    kind = "comparison"
    foldedWords = "without evidence of a difference"
    signs.interval = "the \(comparison.rules.level.percentText) simultaneous interval of a difference"
    facts = Facts(items: comparison.items, clusters: comparison.clusters, seed: comparison.rules.seed)
  }
}

extension Comparison.Pair {
  /// `textrank`, or `lead-3 -> textrank` for two rows.
  fileprivate var title: String { first == second ? first : "\(first) -> \(second)" }

  /// A row that became worse from run to run is a failure; of two rows of one run always one is worse.
  fileprivate func attention(_ column: Int) -> Grid.Row.Attention {
    switch results[column].verdict {
    case .worse: first == second ? .first : .usual
    case .better: .usual
    case .noEvidence, .tooFewItems: .folded
    }
  }

  fileprivate func cells(_ column: Int, _ columns: [ScoreColumn]) -> [Grid.Cell] {
    let result = results[column]
    let score = columns[column]
    return [
      .text(title), .text(columns[column].title(among: columns)), .text(first), .text(second),
      .number(score.text(means[column].first), value: means[column].first),
      .number(score.text(means[column].second), value: means[column].second),
      Grid.Cell(result.difference, score, hasInterval: result.items > 1, isSigned: true),
      result.p.map { Grid.Cell(p: $0) } ?? .missing, Grid.Cell(p: result.adjustedP), Grid.Cell(result.wins),
      Grid.Cell(result.ties),
      Grid.Cell(result.losses), result.effectSize.map { Grid.Cell($0, digits: 2) } ?? .missing,
      .text(result.verdict.rawValue),
    ]
  }

  /// The items whose score changed most.
  fileprivate func changesLine(_ columns: [ScoreColumn], first count: Int) -> String? {
    guard !changes.isEmpty, count > 0 else { return nil }
    let listed = changes.prefix(count).map { "\($0.id) \(columns[0].signedText($0.difference))" }
    return
      "\(title): changed most on \(columns[0].title(among: columns)): \(listed.listed(at: count, of: changes.count))"
  }
}

extension Comparison {
  /// Which columns of a run are not compared, where none were named.
  package func otherColumnsNote(of run: RunRecord) -> [Note] {
    let own = Set(columns.map(\.key))
    let all = run.shownColumns + run.incompleteColumns
    let others = all.filter { !own.contains($0.key) }.map { $0.title(among: all) }
    if others.isEmpty { return [] }
    return [
      Note(
        .remark, "columns-not-compared", "not compared: \(others.listed()) (--columns names others, or ‘all’)"
      )
    ]
  }

  fileprivate var coverageNotes: [Note] {
    var notes: [Note] = []
    if !onlyInFirst.isEmpty {
      notes.append(Note(.warning, "only-in-first", "only in the first run: \(onlyInFirst.listed())"))
    }
    if !onlyInSecond.isEmpty {
      notes.append(Note(.warning, "only-in-second", "only in the second run: \(onlyInSecond.listed())"))
    }
    if leftOut > 0 {
      notes.append(
        Note(
          .warning, "missing-skipped",
          "\(leftOut.counted(noun)) left out of every row, since some rows lack them"))
    }
    notes += gaps.notes(noun)
    notes += coverages.filter { $0.rule == .zero }.flatMap { $0.notes(noun) }.distinct()
    if !notCompared.isEmpty {
      notes.append(
        Note(
          .warning, "not-compared", "not compared, without scores in one of the runs: \(notCompared.listed())"
        ))
    }
    return notes
  }

  var methodLegend: [String] {
    let over = clusters.map { "\(items.counted(noun)) in \($0.counted("cluster"))" } ?? items.counted(noun)
    return [
      "second minus first over \(over) [\(rules.level.percentText) simultaneous intervals, to which the step-down verdict may add a "
        + "little]; effect: in standard deviations of the "
        + "\(noun)s' differences",
      "\(rules.correction.title): paired randomization tests, two-sided, \(rules.correction.explanation) over "
        + "\(family), \(rules.correction.rate) \(rules.alpha.percentText)",
    ]
      + (rules.interval.method == .official
        ? ["first and second are means of resamples, as in ROUGE-1.5.5; differences are means over \(noun)s"]
        : [])
  }

  /// Which comparisons are corrected together.
  private var family: String {
    let count = familySize.counted("comparison")
    let scores = columns.count == 1 ? "on \(columns[0].title)" : "in \(columns.count) columns"
    if let baseRun { return "\(count) of rows that changed with the same rows of \(baseRun) \(scores)" }
    if let baseline { return "\(count) with \(baseline) \(scores)" }
    return pairs.allSatisfy { $0.first == $0.second }
      ? "\(count) of rows that changed, \(scores)" : "\(count): all pairs \(scores)"
  }
}

extension Correction {
  fileprivate var title: String {
    switch self {
    case .maxT: "p max-T"
    case .holm: "p Holm"
    case .bonferroni: "p Bonf."
    case .benjaminiHochberg: "p BH"
    case .none: "p uncorr."
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .maxT: "step-down max-T"
    case .holm: "corrected by Holm"
    case .bonferroni: "corrected by Bonferroni"
    case .benjaminiHochberg: "corrected by Benjamini and Hochberg"
    case .none: "not corrected"
    }
  }

  /// What the correction bounds.
  fileprivate var rate: String {
    switch self {
    case .maxT, .holm, .bonferroni: "family-wise"
    case .benjaminiHochberg: "false discovery rate"
    case .none: "each at"
    }
  }
}
