package import Evaluation

extension Grid {
  /// The score table of summaries that were made elsewhere.
  package init(_ table: ScoreTable, of sheets: ScoreSheets, name: String, seed: UInt64) {
    self.init(
      title: "\(name): \(table.rows.reduce(0) { $0 + $1.items }.counted("summary", "summaries"))",
      scores: table,
      name: Column(title: "system", key: "system"),
      more: [
        (Column(title: "items", key: "items"), { row in .number("\(row.items)") }),
        (
          Column(title: "words", key: "words"), { row in row.words.map { .number($0.digits(1)) } ?? .missing }
        ),
      ],
      notes: [
        Self.scoreNote(
          sheets.rules, seed: seed, over: "item", count: table.rows.map(\.items).max() ?? 0)
      ] + sheets.remarks,
      signature: sheets.rules.signature)
  }
}

extension ScoreSheets {
  /// What is to be said about the items.
  var remarks: [String] {
    concerns.remarks("item", rules: rules) + sheets.compactMap(\.swapRemark)
  }
}

extension ScoreSheet {
  /// Exchanging candidate and reference exchanges precision and recall, which nothing but the lengths gives away.
  fileprivate var swapRemark: String? {
    guard let ratio = lengthRatio, !(1 / 3...3).contains(ratio) else { return nil }
    return
      "warning: \(system): candidates are \(ratio.digits(2)) times as long as references: are they exchanged?"
  }
}
