package import SumbenchEvaluation
import SumbenchStatistics
package import SumbenchSupport

extension Grid {
  /// A line for each aspect that people rated.
  package init(_ table: AgreementTable, title: String) {
    self.title = title
    columns =
      [
        Column(title: "human", key: "human"), Column(title: "n", key: "n"),
        Column(title: "ratings", key: "ratings"),
      ]
      + KrippendorffAlpha.Scale.allCases.map {
        Column(title: "alpha, \($0.rawValue)", key: "alpha_\($0.rawValue)")
      }
    groups = [
      table.rows.map { row in
        Row(
          cells: [.text(row.human), Cell(row.count), Cell(row.judgements)]
            + row.alphas.map { $0.map(Cell.init(alpha:)) ?? .missing })
      }
    ]
    legend = [
      "Krippendorff's alpha between people, over summaries with two ratings or more [\(table.level.percentText) bootstrap "
        + "interval over summaries: \(table.samples) resamples, seed \(table.seed)]"
    ]
    notes = table.undefinedNotes
    kind = "agreement"
    signs.interval = "the \(table.level.percentText) bootstrap interval"
    facts = Facts(seed: table.seed)
    signature =
      "agreement|level:\(table.level)|samples:\(table.samples)|seed:\(table.seed)|sumbench:\(Version.current)"
  }
}

extension AgreementTable {
  /// Why there is no alpha although there are ratings.
  fileprivate var undefinedNotes: [Note] {
    let undefined = rows.filter { $0.alphas.contains { $0 == nil } }
    if undefined.isEmpty { return [] }
    return [
      Note(
        .warning, "no-agreement",
        "no alpha where all ratings are equal, since nothing could be confused: \(undefined.map(\.human).listed())"
      )
    ]
  }

  /// A note for each aspect, beside a table of something else.
  package var notes: [Note] {
    rows.map { row in
      let alphas = zip(KrippendorffAlpha.Scale.allCases, row.alphas).map { scale, alpha in
        "\(scale.rawValue) "
          + (alpha.map { "\($0.mean.digits(3)) [\($0.low.digits(3)), \($0.high.digits(3))]" } ?? "not defined")
      }
      return Note(
        .remark, "agreement",
        "agreement of people on ‘\(row.human)’, Krippendorff's alpha: \(alphas.joined(separator: ", ")), over "
          + "\(row.count.counted("item")) with \(row.judgements) ratings")
    }
  }
}

extension Grid.Cell {
  fileprivate init(alpha: Estimate) {
    self = .estimate(
      Grid.Score(
        mean: alpha.mean.digits(3), interval: .init(low: alpha.low.digits(3), high: alpha.high.digits(3)),
        isBest: false, value: alpha.mean, ends: alpha.low...alpha.high))
  }
}
