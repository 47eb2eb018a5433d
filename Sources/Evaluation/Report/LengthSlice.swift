/// Articles of similar length, and how each row does on them.
package struct LengthSlice: Sendable {
  /// Words of the shortest and of the longest.
  package let words: ClosedRange<Int>
  /// How many there are.
  package let articles: Int
  /// For each row and column the mean; `nil` for a row without scores.
  package let means: [[Double?]]

  /// Few articles say nothing about a slice.
  private static let fewest = 5

  /// Up to four slices of as equal a size as can be, the shortest articles first; none for fewer than ten articles.
  static func slices(of record: RunRecord, rows: [StrategyRecord], columns: [ScoreColumn]) -> [LengthSlice] {
    let words = record.corpus.articles.map(\.words)
    let order = words.indices.sorted { (words[$0], $0) < (words[$1], $1) }
    let count = min(4, order.count / fewest)
    guard count > 1 else { return [] }
    return (0..<count).map { slice in
      let members = order[slice * order.count / count..<(slice + 1) * order.count / count]
      return LengthSlice(
        words: words[members.first!]...words[members.last!],
        articles: members.count,
        means: rows.map { row in
          columns.map { column in
            row.values(of: column).flatMap { values in members.map { values[$0] }.mean() }
          }
        })
    }
  }
}
