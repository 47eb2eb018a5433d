public import Evaluation
import Statistics

extension Grid {
  /// A comparison: a line for each pair and column. Scores and differences are times 100 with two decimals.
  public init(_ comparison: Comparison, title: String, signature: String) {
    self.title = title
    columns = [
      Column(title: "pair", key: "pair"), Column(title: "score", key: "score"),
      Column(title: "first", key: "first"), Column(title: "second", key: "second"),
      Column(title: "difference", key: "difference"),
      Column(title: "p", key: "p"), Column(title: comparison.rules.correction.title, key: "p_adjusted"),
      Column(title: "better", key: "articles_better"), Column(title: "equal", key: "articles_equal"),
      Column(title: "worse", key: "articles_worse"), Column(title: "effect", key: "effect"),
      Column(title: "boot. p", key: "p_bootstrap"), Column(title: "verdict", key: "verdict"),
    ]
    groups = comparison.pairs.map { pair in
      comparison.columns.indices.map { column in
        Row(cells: pair.cells(column, comparison.columns))
      }
    }
    notes =
      comparison.cautions.map(\.sentence) + comparison.pairs.map { $0.sentence(comparison) }
      + comparison.pairs.compactMap { $0.changesNote(comparison.columns) } + comparison.coverageNotes
      + comparison.methodNotes
    self.signature = signature
  }
}

extension Comparison.Pair {
  /// `textrank`, or `lead-3 -> textrank` for two rows.
  fileprivate var title: String { first == second ? first : "\(first) -> \(second)" }

  fileprivate func cells(_ column: Int, _ columns: [ScoreColumn]) -> [Grid.Cell] {
    let result = results[column]
    return [
      .text(title), .text(columns[column].title(among: columns)),
      .number((means[column].first * 100).digits(2)), .number((means[column].second * 100).digits(2)),
      Grid.Cell(result.difference, hasInterval: result.items > 1),
      .number(result.p.probabilityDigits), .number(result.adjustedP.probabilityDigits),
      .number("\(result.wins)"), .number("\(result.ties)"), .number("\(result.losses)"),
      result.effectSize.map { .number($0.digits(2)) } ?? .missing,
      .number(result.bootstrapP.probabilityDigits), .text(result.verdict.rawValue),
    ]
  }

  /// The ten articles whose score changed most.
  fileprivate func changesNote(_ columns: [ScoreColumn]) -> String? {
    guard !changes.isEmpty else { return nil }
    let rest = changes.count > 10 ? ", and \(changes.count - 10) more" : ""
    let listed = changes.prefix(10).map { "\($0.id) \(($0.difference * 100).signedDigits(2))" }
    return
      "\(title): changed most on \(columns[0].title(among: columns)): \(listed.joined(separator: ", "))\(rest)"
  }
}

extension Comparison {
  fileprivate var coverageNotes: [String] {
    var lines: [String] = []
    if !onlyInFirst.isEmpty { lines.append("only in the first run: \(onlyInFirst.listed())") }
    if !onlyInSecond.isEmpty { lines.append("only in the second run: \(onlyInSecond.listed())") }
    if !notCompared.isEmpty {
      lines.append("not compared, without scores in one of the runs: \(notCompared.listed())")
    }
    return lines
  }

  fileprivate var methodNotes: [String] {
    let results = pairs.flatMap(\.results)
    return [
      "second minus first over \(items.counted("article")), x 100 "
        + "[\(rules.interval.words(seed: rules.seed)), each interval for itself]",
      "p: paired randomization test, two-sided, \(results.allSatisfy(\.isExact) ? "every" : "a random sample of") "
        + "pattern\(results.allSatisfy(\.isExact) ? "" : "s") of signs; \(rules.correction.explanation) over "
        + "\(results.count.counted("comparison"))",
      "effect: mean difference in standard deviations of the articles' differences; "
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
