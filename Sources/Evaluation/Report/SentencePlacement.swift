/// Where in their articles the sentences that a row chose stand, by tenths of the article.
package struct SentencePlacement: Hashable, Sendable {
  package static let parts = 10

  /// For each tenth the share of all chosen sentences; they add up to 1.
  package let shares: [Double]
  /// How many sentences were chosen.
  package let sentences: Int

  /// A sentence at position p of n stands in the tenth 10 p / n, rounded down. `nil` where nothing was chosen.
  package init?(of system: SystemRecord, in articles: [ArticleRecord]) {
    var counts = [Int](repeating: 0, count: Self.parts)
    for (summary, article) in zip(system.choices, articles) {
      for position in summary?.sentences ?? [] where (0..<article.sentences).contains(position) {
        counts[position * Self.parts / article.sentences] += 1
      }
    }
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    sentences = total
    shares = counts.map { Double($0) / Double(total) }
  }
}
