package import Evaluation

extension Grid {
  /// The score table of summaries that were made elsewhere.
  package init(_ table: ScoreTable, of sheets: ScoreSheets, path: String, seed: UInt64) {
    self.init(
      title: "\(Place(path)): \(table.rows.reduce(0) { $0 + $1.items }.counted("summary", "summaries"))",
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
  fileprivate var remarks: [String] {
    var lines: [String] = []
    if !emptyCandidates.isEmpty {
      lines.append(
        "\(emptyCandidates.count.counted("empty candidate")), scored 0: \(Self.listed(emptyCandidates))")
    }
    if !emptyReferences.isEmpty {
      lines.append(
        "\(emptyReferences.count.counted("item")) with an empty reference: \(Self.listed(emptyReferences))")
    }
    return lines
  }

  /// The first ten ids, and how many more there are.
  private static func listed(_ ids: [String]) -> String {
    let rest = ids.count > 10 ? ", and \(ids.count - 10) more" : ""
    return ids.prefix(10).joined(separator: ", ") + rest
  }
}
