package import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// A line for each system and each metric of a program: sums and means.
  package init(_ table: DetailsTable, of record: RunRecord) {
    let hasMetrics = table.rows.contains { $0.metric != nil }
    title = "\(record.name): \(record.items.count.counted(record.noun)), seconds and what programs said"
    columns =
      [Column(title: "system", key: "system")] + (hasMetrics ? [Column(title: "metric", key: "metric")] : [])
      + [Column(title: "answers", key: "answers")]
      + [Column(title: "seconds, sum", key: "seconds_sum"), Column(title: "mean", key: "seconds_mean")]
      + table.keys.flatMap { key in
        [
          Column.ofData(title: "\(key), sum", key: "\(key)_sum"),
          Column.ofData(title: "mean", key: "\(key)_mean"),
        ]
      }
    groups = [table.rows.filter { $0.metric == nil }, table.rows.filter { $0.metric != nil }].map { rows in
      rows.map { row in
        Row(
          cells: [.text(row.system)] + (hasMetrics ? [row.metric.map { .text($0) } ?? .missing] : [])
            + [Cell(row.count)]
            + row.totals.flatMap { total -> [Cell] in
              guard let total else { return [.missing, .missing] }
              return [Cell(total.sum, digits: 3), Cell(total.mean, digits: 5)]
            })
      }
    }.filter { !$0.isEmpty }
    legend = [
      "seconds: from asking to the answer, of which many may be under way at a time, or what a strategy took; of answers "
        + "that were kept, as it was when they were given"
    ]
    notes = table.texts.map { row, key, values in
      let listed = values.map { "\($0.text) (\($0.count))" }.listed(at: 5)
      return Note(.remark, "program-said", "\(row): \(key): \(listed)")
    }
    notes += table.beyondRange.map { row, key, count in
      let numbers = "\(count.counted("number")) beyond \(ValueCheck.largestNumber)"
      return Note(
        .warning, "numbers-left-out",
        "\(row): \(key): \(numbers) cannot be added up and \(count == 1 ? "is" : "are") left out")
    }
    signature = record.signature
    kind = "details"
    facts = Facts(corpus: record.name, items: record.items.count)
  }
}
