/// The articles that two runs share, matched by id.
struct ArticleMatch {
  /// Where each shared article stands in either run, in the order of the first.
  let positions: [(first: Int, second: Int)]
  /// Ids of the first run alone.
  let onlyInFirst: [String]
  /// Ids of the second run alone.
  let onlyInSecond: [String]

  init(_ first: CorpusRecord, _ second: CorpusRecord) {
    let inSecond = Dictionary(uniqueKeysWithValues: second.articles.enumerated().map { ($1.id, $0) })
    let inFirst = Set(first.articles.map(\.id))
    positions = first.articles.enumerated().compactMap { position, article in
      inSecond[article.id].map { (position, $0) }
    }
    onlyInFirst = first.articles.map(\.id).filter { inSecond[$0] == nil }
    onlyInSecond = second.articles.map(\.id).filter { !inFirst.contains($0) }
  }
}
