package import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// What a run gave that was made once more: a line for each number that differs.
  package init(_ verification: Verification, of record: RunRecord, title: String) {
    let numbers = record.systems.count * record.columns.count * record.items.count
    let count = verification.differences.count
    self.title =
      count == 0
      ? "\(title): every number is reproduced" : "\(title): \(count.counted("difference")) from the record"
    columns = [
      Column(title: "row", key: "row"), Column(title: "article", key: "item"),
      Column(title: "what", key: "what"), Column(title: "recorded", key: "recorded"),
      Column(title: "now", key: "now"),
    ]
    groups = [
      verification.differences.map { difference in
        Row(cells: [
          difference.row.map { .text($0) } ?? .missing, difference.item.map { .text($0) } ?? .missing,
          .text(difference.what), .text(difference.first), .text(difference.second),
        ])
      }
    ].filter { !$0.isEmpty }
    legend = [
      "\(numbers.counted("score")) of \(record.systems.count.counted("row")) over "
        + "\(record.items.count.counted("article")) made again with sumbench \(Version.current) and compared "
        + "bit by bit, with the summaries they are of"
    ]
    notes = verification.notes
    signature = record.signature
    kind = "verification"
    facts = Facts(corpus: record.name)
  }
}
