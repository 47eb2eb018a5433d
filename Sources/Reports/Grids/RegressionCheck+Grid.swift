package import SumbenchEvaluation
import SumbenchStatistics
package import SumbenchSupport

extension Grid {
  /// The verdicts of a check, a line for each rule, row and column. Numbers are times 100 with two decimals.
  package init(_ check: RegressionCheck, title: String, signature: String) {
    self.title = "\(title): \(check.outcome)"
    columns = [
      Column(title: "rule", key: "rule"), Column(title: "strategy", key: "strategy"),
      Column(title: "score", key: "score"), Column(title: "recorded", key: "recorded"),
      Column(title: "now", key: "now"), Column(title: "change", key: "change"),
      Column(title: "limit", key: "limit"), Column(title: "p", key: "p"),
      Column(title: "verdict", key: "verdict"),
    ]
    groups = [RegressionCheck.Rule.complete, .minimum, .maximumDrop, .maximumDropInGeneral, .exact].map {
      rule in
      check.verdicts.filter { $0.rule == rule }.map {
        Row(cells: $0.cells(check)).with($0.status == .passed ? .folded : .first)
      }
    }.filter { !$0.isEmpty }
    failures = check.verdicts.filter { $0.status != .passed }.map { $0.sentence(check) }
    legend = check.methodLegend
    notes = check.notes
    self.signature = signature
    kind = "check"
    foldedWords = "passed"
    wholeElsewhere = "--format csv, --verdicts FILE or --junit FILE"
    signs.interval = "the lower \(check.level.percentText) bound and the simultaneous upper bound of a change"
    facts = Facts()
    let rows = groups.flatMap(\.self)
    let empty = columns.indices.filter { column in rows.allSatisfy { $0.cells[column] == .missing } }
    narrowings = [.leavingOut(empty.map { columns[$0].key }), .leavingOut(["recorded"])]
  }
}

extension RegressionCheck {
  /// The check in a few words.
  var outcome: String {
    if verdicts.isEmpty { return "nothing compared" }
    return [Status.regression, .inconclusive, .passed].compactMap { status in
      let count = verdicts.count { $0.status == status }
      if count == 0 { return nil }
      return status == .regression ? count.counted("regression") : "\(count) \(status.rawValue)"
    }.joined(separator: ", ")
  }

  fileprivate var methodLegend: [String] {
    let rules = Set(verdicts.map(\.rule))
    return [
      rules.contains(.maximumDrop)
        ? "max-drop: the mean on these items against the recorded one, without a test; --in-general tests the drop for "
          + "such items in general" : nil,
      rules.contains(.maximumDropInGeneral)
        ? "max-drop in general: mean difference from the recording [lower \(level.percentText) bound by Student's t, simultaneous "
          + "upper bound]; p: one-sided sign-flip test of a drop beyond the limit, step-down max-T over the rows and "
          + "columns where anything changed. A regression has p of at most \((1 - level).probabilityDigits), a pass a "
          + "lower bound within the limit\(isStrict ? "; what is neither fails under --strict" : "")" : nil,
    ].compactMap(\.self)
  }

  /// What has to be known beside the verdicts, in every format.
  package var notes: [Note] {
    cautions.map(\.note) + unrecordedNotes + sharesNotes + fewChangesNotes
      + coverages.flatMap { $0.notes(noun) } + gaps.notes(noun)
  }

  /// Rows that nothing was compared with.
  private var unrecordedNotes: [Note] {
    if unrecorded.isEmpty { return [] }
    let rows = unrecorded.count.counted("row")
    return [
      Note(
        .warning, "rows-not-recorded",
        "\(rows) not checked, since the recording has none of that name: \(unrecorded.listed())")
    ]
  }

  /// Least means below one point of a scale of 100, which a share from 0 to 1 would look like.
  fileprivate var sharesNotes: [Note] {
    let shares = verdicts.filter { verdict in
      verdict.rule == .minimum && verdict.column?.factor == 100 && verdict.limit > 0 && verdict.limit < 0.01
    }
    return shares.map { verdict in
      let (title, given) = (title(of: verdict.column), (verdict.limit * 1e8).rounded() / 1e6)
      let meant = (given * 1e8).rounded() / 1e6
      return Note(
        .warning, "minimum-below-one",
        "--min \(title)=\(given) is \(given) of 100: for a share of \(given) it is --min \(title)="
          + (meant == meant.rounded() ? "\(Int(meant))" : "\(meant)"))
    }.distinct()
  }

  /// Passes that lean on a few items.
  fileprivate var fewChangesNotes: [Note] {
    let few = verdicts.filter { $0.restsOnFewItems && $0.status == .passed }
    if few.isEmpty { return [] }
    let names = few.map { "\($0.row) \(title(of: $0.column)) (\($0.changed ?? 0))" }
    return [
      Note(
        .remark, "few-changes",
        "fewer than 20 items changed, so that the bound rests on these alone: \(names.listed())")
    ]
  }

  func title(of column: ScoreColumn?) -> String {
    column.map { $0.title(among: verdicts.compactMap(\.column)) } ?? "all"
  }
}

extension RegressionCheck.Verdict {
  fileprivate func cells(_ check: RegressionCheck) -> [Grid.Cell] {
    [
      .text(rule.rawValue), .text(row), .text(check.title(of: column)),
      column.flatMap { column in recorded.map { .number(column.text($0), value: $0) } } ?? .missing,
      current.map { .number(text($0), value: $0) } ?? Grid.Cell(observed, digits: 0),
      change.map { change($0) } ?? .missing,
      column.map { column in .number(column.text(limit), value: limit) } ?? Grid.Cell(limit, digits: 0),
      p.map { Grid.Cell(p: $0) } ?? .missing, .text(status.rawValue),
    ]
  }

  /// The mean difference from the recording.
  private var change: Double? {
    switch rule {
    case .complete, .exact: nil
    case .minimum: recorded.map { observed - $0 }
    case .maximumDrop, .maximumDropInGeneral: observed
    }
  }

  private func change(_ value: Double) -> Grid.Cell {
    guard let column else { return .missing }
    let ends = bounds.map {
      (low: $0.lowerBound, high: $0.upperBound)
    }
    return .estimate(
      Grid.Score(
        mean: column.signedText(value),
        interval: ends.map { ends in
          Grid.Interval(
            low: ends.low.isFinite ? column.text(ends.low) : "-inf",
            high: ends.high.isFinite ? column.text(ends.high) : "inf")
        },
        isBest: false, value: value,
        ends: bounds.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil }
      ))
  }

  /// A number of the verdict as the table shows it.
  private func text(_ value: Double) -> String { column?.text(value) ?? value.digits(2) }

  /// What was found and the limit, with as many digits as tell one from the other.
  private var told: (observed: String, limit: String) {
    let isDrop = rule != .minimum
    guard let column else { return (text(observed), text(limit)) }
    let values = [observed, limit].map { (isDrop ? $0.magnitude : $0) * column.factor }
    let digits = (column.digits...column.digits + 6).first { values[0].digits($0) != values[1].digits($0) }
    return (values[0].digits(digits ?? column.digits), values[1].digits(digits ?? column.digits))
  }

  /// What the rule found, with the articles that dropped most, in plain words.
  func sentence(_ check: RegressionCheck) -> String {
    let subject = "\(row), \(check.title(of: column))"
    let finding =
      switch (rule, status) {
      case (.minimum, .passed): "\(text(observed)) is at least \(text(limit))"
      case (.minimum, _): "\(told.observed) is below the least \(told.limit)"
      case (.complete, _):
        "\(Int(observed).counted("item")) without a summary or score"
          + (lacking.isEmpty ? "" : ", of which the recording has \(lacking.count): \(lacking.listed(at: 5))")
      case (.exact, .passed): "every number is the recorded one"
      case (.exact, _): "\(Int(observed).counted("difference")) from the recording"
      case (.maximumDrop, .passed): "no drop beyond \(text(limit.magnitude)) on these items"
      case (.maximumDropInGeneral, .passed): "no drop beyond \(text(limit.magnitude))"
      case (.maximumDrop, _), (.maximumDropInGeneral, .regression):
        "worse by \(told.observed), more than \(told.limit) allows"
      case (.maximumDropInGeneral, .inconclusive):
        "changed by \(column?.signedText(observed) ?? "") on \((changed ?? 0).counted("item")); they show neither a "
          + "drop beyond \(text(limit.magnitude)) in general nor that there is none"
      }
    let listed = articles.prefix(5).map {
      "\($0.id) \(column?.signedText($0.difference) ?? ($0.difference * 100).signedDigits(2))"
    }
    let named = status == .passed || listed.isEmpty ? "" : ": \(listed.listed(of: articles.count))"
    return "\(status.rawValue): \(subject): \(finding)\(named)"
  }
}
