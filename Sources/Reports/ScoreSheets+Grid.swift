package import Evaluation

extension Grid {
  /// The score table of summaries that were made elsewhere.
  package init(_ table: ScoreTable, of sheets: ScoreSheets, name: String, seed: UInt64) {
    self.init(
      title: "\(name): \(table.rows.reduce(0) { $0 + $1.items }.counted("summary", "summaries"))",
      scores: table,
      name: Column(title: "system", key: "system"),
      more: table.standingColumns + [
        (Column(title: "items", key: "items"), { row in .number("\(row.items)") }),
        (
          Column(title: "words", key: "words"), { row in row.words.map { .number($0.digits(1)) } ?? .missing }
        ),
      ],
      notes: [
        Self.scoreNote(
          sheets.rules, seed: seed, over: "item", count: table.rows.map(\.items).max() ?? 0)
      ] + table.standingNotes + sheets.pairingRemarks + sheets.remarks,
      signature: sheets.rules.signature)
  }
}

extension ScoreSheets {
  /// Why several systems have no places.
  fileprivate var pairingRemarks: [String] {
    if sheets.count < 2 { return [] }
    if !arePaired {
      return ["no rank: the systems have other items, or the same in another order (matched by ‘id’)"]
    }
    if differences > ScoreTable.mostDifferences {
      return [
        "no rank: \(differences) differences of items, of which at most \(ScoreTable.mostDifferences) are tested"
      ]
    }
    return []
  }

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
