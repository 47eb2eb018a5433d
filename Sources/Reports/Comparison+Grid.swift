public import Evaluation
import Statistics
import Support

extension Grid {
  /// A comparison: a line for each pair and column. Scores and differences are times 100 with two decimals.
  public init(_ comparison: Comparison, title: String, signature: String) {
    self.title = title
    columns = [
      Column(title: "pair", key: "pair", for: .people), Column(title: "score", key: "score"),
      Column(title: "row", key: "first_row", for: .programs),
      Column(title: "other", key: "second_row", for: .programs),
      Column(title: "first", key: "first"), Column(title: "second", key: "second"),
      Column(title: "difference", key: "difference"),
      Column(title: "p", key: "p"), Column(title: comparison.rules.correction.title, key: "p_adjusted"),
      Column(title: "better", key: "items_better"), Column(title: "equal", key: "items_equal"),
      Column(title: "worse", key: "items_worse"), Column(title: "effect", key: "effect"),
      Column(title: "boot. p", key: "p_bootstrap"), Column(title: "verdict", key: "verdict"),
    ]
    groups = comparison.pairs.map { pair in
      comparison.columns.indices.map { column in
        Row(cells: pair.cells(column, comparison.columns))
      }
    }
    legend =
      comparison.pairs.map { $0.sentence(comparison) }
      + comparison.pairs.compactMap { $0.changesLine(comparison.columns) } + comparison.methodLegend
    notes = comparison.cautions.map(\.note) + comparison.coverageNotes
    self.signature = signature
    facts = Facts(items: comparison.items, seed: comparison.rules.seed)
  }
}

extension Comparison.Pair {
  /// `textrank`, or `lead-3 -> textrank` for two rows.
  fileprivate var title: String { first == second ? first : "\(first) -> \(second)" }

  fileprivate func cells(_ column: Int, _ columns: [ScoreColumn]) -> [Grid.Cell] {
    let result = results[column]
    let score = columns[column]
    return [
      .text(title), .text(columns[column].title(among: columns)), .text(first), .text(second),
      .number(score.text(means[column].first), value: means[column].first),
      .number(score.text(means[column].second), value: means[column].second),
      Grid.Cell(result.difference, score, hasInterval: result.items > 1),
      Grid.Cell(p: result.p), Grid.Cell(p: result.adjustedP), Grid.Cell(result.wins), Grid.Cell(result.ties),
      Grid.Cell(result.losses), result.effectSize.map { Grid.Cell($0, digits: 2) } ?? .missing,
      Grid.Cell(p: result.bootstrapP), .text(result.verdict.rawValue),
    ]
  }

  /// The ten items whose score changed most.
  fileprivate func changesLine(_ columns: [ScoreColumn]) -> String? {
    guard !changes.isEmpty else { return nil }
    let rest = changes.count > 10 ? ", and \(changes.count - 10) more" : ""
    let listed = changes.prefix(10).map { "\($0.id) \(columns[0].signedText($0.difference))" }
    return
      "\(title): changed most on \(columns[0].title(among: columns)): \(listed.joined(separator: ", "))\(rest)"
  }
}

extension Comparison {
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
    notes += coverages.filter { $0.rule == .zero }.flatMap { $0.notes(noun) }.distinct()
    if !notCompared.isEmpty {
      notes.append(
        Note(
          .warning, "not-compared", "not compared, without scores in one of the runs: \(notCompared.listed())"
        ))
    }
    return notes
  }

  fileprivate var methodLegend: [String] {
    let results = pairs.flatMap(\.results)
    return [
      "second minus first over \(items.counted(noun)), in the units of the table "
        + "[\(rules.interval.words(seed: rules.seed)), each interval for itself]",
      "p: paired randomization test, two-sided, \(results.allSatisfy(\.isExact) ? "every" : "a random sample of") "
        + "pattern\(results.allSatisfy(\.isExact) ? "" : "s") of signs; \(rules.correction.explanation) over "
        + "\(results.count.counted("comparison"))",
      "effect: mean difference in standard deviations of the \(noun)s' differences; "
        + "boot. p: paired bootstrap, for comparison",
    ]
  }
}

extension Correction {
  fileprivate var title: String {
    switch self {
    case .holm: "p Holm"
    case .bonferroni: "p Bonf."
    case .benjaminiHochberg: "p BH"
    case .none: "p uncorr."
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .holm: "corrected by Holm"
    case .bonferroni: "corrected by Bonferroni"
    case .benjaminiHochberg: "false discovery rate by Benjamini and Hochberg"
    case .none: "not corrected"
    }
  }
}
