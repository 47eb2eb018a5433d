public import Evaluation

extension Grid {
  /// The verdicts of a check, a line for each rule, row and column. Numbers are times 100 with two decimals.
  public init(_ check: RegressionCheck, title: String, signature: String) {
    self.title = "\(title): \(check.outcome)"
    columns = [
      Column(title: "rule", key: "rule"), Column(title: "strategy", key: "strategy"),
      Column(title: "score", key: "score"), Column(title: "observed", key: "observed"),
      Column(title: "limit", key: "limit"), Column(title: "p", key: "p"),
      Column(title: "verdict", key: "verdict"),
    ]
    groups = [RegressionCheck.Rule.minimum, .maximumDrop, .exact].map { rule in
      check.verdicts.filter { $0.rule == rule }.map { Row(cells: $0.cells(check)) }
    }.filter { !$0.isEmpty }
    notes = check.verdicts.filter { $0.status != .passed }.map { $0.sentence(check) } + check.methodNotes
    self.signature = signature
  }
}

extension RegressionCheck {
  /// The check in a few words.
  var outcome: String {
    [Status.regression, .inconclusive, .passed].compactMap { status in
      let count = verdicts.count { $0.status == status }
      if count == 0 { return nil }
      return status == .regression ? count.counted("regression") : "\(count) \(status.rawValue)"
    }.joined(separator: ", ")
  }

  fileprivate var methodNotes: [String] {
    guard verdicts.contains(where: { $0.rule == .maximumDrop }) else { return [] }
    let level = (level * 100).shortDigits
    return [
      "max-drop: mean difference from the recording [one-sided \(level)% bootstrap bounds]; p: one-sided paired "
        + "randomization test, Holm over all of them. A regression is a drop beyond the limit that is no chance, a "
        + "pass a lower bound within the limit\(isStrict ? "; what is neither fails, as --strict has it" : "")"
    ]
  }

  func title(of column: ScoreColumn?) -> String {
    column.map { $0.title(among: verdicts.compactMap(\.column)) } ?? "all"
  }
}

extension RegressionCheck.Verdict {
  fileprivate func cells(_ check: RegressionCheck) -> [Grid.Cell] {
    let isCount = rule == .exact
    let interval = bounds.map {
      Grid.Interval(low: ($0.lowerBound * 100).digits(2), high: ($0.upperBound * 100).digits(2))
    }
    return [
      .text(rule.rawValue), .text(row), .text(check.title(of: column)),
      isCount
        ? .number(observed.digits(0))
        : .estimate(mean: (observed * 100).digits(2), interval, isBest: false),
      .number(isCount ? limit.digits(0) : (limit * 100).digits(2)),
      p.map { .number($0.probabilityDigits) } ?? .missing, .text(status.rawValue),
    ]
  }

  /// What the rule found, with the articles that dropped most, in plain words.
  func sentence(_ check: RegressionCheck) -> String {
    let subject = "\(row), \(check.title(of: column))"
    let finding =
      switch (rule, status) {
      case (.minimum, .passed): "\((observed * 100).digits(2)) is at least \((limit * 100).digits(2))"
      case (.minimum, _): "\((observed * 100).digits(2)) is below the least \((limit * 100).digits(2))"
      case (.exact, .passed): "every number is the recorded one"
      case (.exact, _): "\(Int(observed).counted("difference")) from the recording"
      case (.maximumDrop, .passed): "no drop beyond \((-limit * 100).digits(2))"
      case (.maximumDrop, .regression):
        "dropped by \((-observed * 100).digits(2)), more than \((-limit * 100).digits(2)) allows"
      case (.maximumDrop, .inconclusive):
        "changed by \((observed * 100).signedDigits(2)); these articles show neither a drop beyond "
          + "\((-limit * 100).digits(2)) nor that there is none"
      }
    let listed = articles.prefix(5).map { "\($0.id) \(($0.difference * 100).signedDigits(2))" }
    let rest = articles.count > 5 ? ", and \(articles.count - 5) more" : ""
    let named = status == .passed || listed.isEmpty ? "" : ": \(listed.joined(separator: ", "))\(rest)"
    return "\(status.rawValue): \(subject): \(finding)\(named)"
  }
}
