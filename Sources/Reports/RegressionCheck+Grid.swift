public import Evaluation
import Statistics
import Support

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
    groups = [RegressionCheck.Rule.complete, .minimum, .maximumDrop, .exact].map { rule in
      check.verdicts.filter { $0.rule == rule }.map { Row(cells: $0.cells(check)) }
    }.filter { !$0.isEmpty }
    legend = check.verdicts.filter { $0.status != .passed }.map { $0.sentence(check) } + check.methodLegend
    notes = check.cautions.map(\.note) + check.coverages.flatMap { $0.notes(check.noun) }
    self.signature = signature
    facts = Facts()
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

  fileprivate var methodLegend: [String] {
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
    return [
      .text(rule.rawValue), .text(row), .text(check.title(of: column)),
      column.map { column in
        .estimate(
          Grid.Score(
            mean: column.text(observed),
            interval: bounds.map {
              Grid.Interval(low: column.text($0.lowerBound), high: column.text($0.upperBound))
            },
            isBest: false, value: observed, ends: bounds))
      } ?? Grid.Cell(observed, digits: 0),
      column.map { .number($0.text(limit), value: limit) } ?? Grid.Cell(limit, digits: 0),
      p.map { Grid.Cell(p: $0) } ?? .missing, .text(status.rawValue),
    ]
  }

  /// A number of the verdict as the table shows it.
  private func text(_ value: Double) -> String { column?.text(value) ?? value.digits(2) }

  /// What the rule found, with the articles that dropped most, in plain words.
  func sentence(_ check: RegressionCheck) -> String {
    let subject = "\(row), \(check.title(of: column))"
    let finding =
      switch (rule, status) {
      case (.minimum, .passed): "\(text(observed)) is at least \(text(limit))"
      case (.minimum, _): "\(text(observed)) is below the least \(text(limit))"
      case (.complete, _): "\(Int(observed).counted("item")) without a summary or score"
      case (.exact, .passed): "every number is the recorded one"
      case (.exact, _): "\(Int(observed).counted("difference")) from the recording"
      case (.maximumDrop, .passed): "no drop beyond \(text(-limit))"
      case (.maximumDrop, .regression):
        "dropped by \(text(-observed)), more than \(text(-limit)) allows"
      case (.maximumDrop, .inconclusive):
        "changed by \(column?.signedText(observed) ?? ""); these articles show neither a drop beyond "
          + "\(text(-limit)) nor that there is none"
      }
    let listed = articles.prefix(5).map {
      "\($0.id) \(column?.signedText($0.difference) ?? ($0.difference * 100).signedDigits(2))"
    }
    let rest = articles.count > 5 ? ", and \(articles.count - 5) more" : ""
    let named = status == .passed || listed.isEmpty ? "" : ": \(listed.joined(separator: ", "))\(rest)"
    return "\(status.rawValue): \(subject): \(finding)\(named)"
  }
}
