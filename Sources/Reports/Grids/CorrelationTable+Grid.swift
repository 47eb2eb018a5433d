package import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

extension Grid {
  /// A line for each metric, kind of human score and level; coefficients with three decimals. Where pairs of metrics were
  /// tested, a line for each pair instead.
  package init(_ table: CorrelationTable, title: String) {
    self.title = title
    let facts = [
      Column(title: "human", key: "human"), Column(title: "level", key: "level"),
    ]
    if let tested = table.rules.tested {
      columns =
        [Column(title: "metric", key: "first_metric"), Column(title: "other", key: "second_metric")] + facts
        + [
          Column(title: "first", key: "first"), Column(title: "second", key: "second"),
          Column(title: "p", key: "p"), Column(title: "p Holm", key: "p_adjusted"),
          Column(title: "p Williams", key: "p_williams"),
        ]
      groups = RatedScores.Level.allCases.map { level in
        table.differences.filter { $0.level == level }.map(Row.init(difference:))
      }.filter { !$0.isEmpty }
      legend = [
        "\(tested.title) of each metric with people; p: PERM-BOTH, \(table.rules.samples) permutations, seed "
          + "\(table.rules.seed), corrected by Holm over the pairs of a kind of rating and a level"
      ]
    } else {
      columns =
        [Column(title: "metric", key: "metric")] + facts + [Column(title: "n", key: "n")]
        + Coefficient.allCases.map {
          Column(title: $0.title, key: $0.rawValue.replacing("-", with: "_"))
        }
      groups = RatedScores.Level.allCases.map { level in
        table.rows.filter { $0.level == level }.map(Row.init(correlation:))
      }.filter { !$0.isEmpty }
      legend = [
        "[\(table.rules.intervalText)]; system: means of the systems; summary: mean over items of the coefficient "
          + "over systems; global: all summaries"
      ]
    }
    notes = table.notes
    kind = "correlation"
    signs.interval = "the \(table.rules.intervalText)"
    self.facts = Facts(seed: table.rules.seed)
    signature =
      "correlate|interval:\(table.rules.interval.rawValue)|level:\(table.rules.level)|samples:\(table.rules.samples)"
      + "|seed:\(table.rules.seed)|sumbench:\(Version.current)"
  }
}

extension Grid.Row {
  fileprivate init(correlation row: CorrelationTable.Row) {
    self.init(
      cells: [.text(row.metric), .text(row.human), .text(row.level.rawValue), Grid.Cell(row.count)]
        + row.coefficients.map { $0.map(Grid.Cell.init(coefficient:)) ?? .missing })
  }

  fileprivate init(difference: CorrelationTable.Difference) {
    func number(_ value: Double?) -> Grid.Cell { value.map { Grid.Cell($0, digits: 3) } ?? .missing }
    func probability(_ p: Double?) -> Grid.Cell { p.map { Grid.Cell(p: $0) } ?? .missing }
    self.init(cells: [
      .text(difference.first), .text(difference.second), .text(difference.human),
      .text(difference.level.rawValue),
      number(difference.values.first), number(difference.values.second), probability(difference.p),
      probability(difference.adjustedP), probability(difference.williamsP),
    ])
  }
}

extension Grid.Cell {
  fileprivate init(coefficient: RatedScores.Interval) {
    self = .estimate(
      Grid.Score(
        mean: coefficient.value.digits(3),
        interval: coefficient.ends.map {
          .init(low: $0.lowerBound.digits(3), high: $0.upperBound.digits(3))
        },
        isBest: false, value: coefficient.value, ends: coefficient.ends))
  }
}

extension CorrelationTable {
  fileprivate var notes: [Note] {
    var notes = missing.map {
      Note(
        .warning, "unrated-items",
        "\($0.items.count.counted("item")) without ‘\($0.human)’, left out: \($0.items.listed())")
    }
    let systems = rows.filter { $0.level == .system }.map(\.count)
    if let fewest = systems.min(), fewest < RatedScores.leastSystems {
      notes.append(
        Note(
          .warning, "few-systems",
          "no coefficient at system level of fewer than \(RatedScores.leastSystems) systems: two always give 1 or -1"
        ))
    }
    notes += undefinedNotes + fewPointsNotes
    let biased = rows.flatMap { row in
      zip(Coefficient.allCases, row.coefficients).filter { $0.1?.excludesEstimate == true }.map {
        "\(row.metric) with \(row.human), \(row.level.rawValue), \($0.0.title)"
      }
    }
    if !biased.isEmpty {
      notes.append(
        Note(
          .warning, "biased-interval",
          "resampling is biased here, the interval leaves its own estimate out: \(biased.listed())"))
    }
    return notes
  }
}

extension CorrelationTable {
  /// Why there is no coefficient although there are points.
  fileprivate var undefinedNotes: [Note] {
    let least = [RatedScores.Level.system: RatedScores.leastSystems]
    let rows = rows.filter { row in
      row.count >= least[row.level] ?? 1 && row.coefficients.contains { $0 == nil }
    }
    if rows.isEmpty { return [] }
    let reasons = rows.map { row in
      let reason =
        switch (row.variation.metric, row.variation.human) {
        case (false, false): "all scores and all ratings are equal"
        case (false, true): "all scores are equal"
        case (true, false): "all ratings are equal"
        case (true, true): "scores and ratings vary nowhere together"
        }
      let within = row.level == .summary ? " within each item" : ""
      return "\(row.metric) with \(row.human), \(row.level.rawValue): "
        + (row.count < 2 ? "one point" : reason + within)
    }
    return [Note(.warning, "no-coefficient", "no coefficient where nothing varies: \(reasons.listed())")]
  }

  /// Coefficients of so few points that they are large by themselves.
  fileprivate var fewPointsNotes: [Note] {
    let few = rows.filter { row in
      row.level != .system && 2..<RatedScores.leastSystems ~= row.count
        && row.coefficients.contains { $0 != nil }
    }
    if few.isEmpty { return [] }
    let names = few.map { "\($0.metric) with \($0.human), \($0.level.rawValue) (\($0.count))" }
    return [
      Note(
        .warning, "few-points",
        "of fewer than \(RatedScores.leastSystems) points a coefficient says nothing, two always give 1 or -1: "
          + names.listed())
    ]
  }
}

extension CorrelationTable.Rules {
  fileprivate var intervalText: String {
    let kind =
      switch interval {
      case .both: "bootstrap interval over systems and items"
      case .systems: "bootstrap interval over systems"
      case .inputs: "bootstrap interval over items"
      case .fisher: "interval by Fisher's transformation (Bonett & Wright)"
      }
    return "\(level.percentText) \(kind)"
      + (interval == .fisher ? "" : ": \(samples) resamples, seed \(seed)")
  }
}

extension Coefficient {
  fileprivate var title: String {
    switch self {
    case .pearson: "Pearson"
    case .spearman: "Spearman"
    case .tauB: "Kendall tau-b"
    case .tauC: "Stuart tau-c"
    }
  }
}
