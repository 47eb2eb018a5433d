package import SumbenchSupport

/// Articles under one name.
///
///     let corpus = try Corpus([
///       Article(id: "storm", text: "A storm hit the port. Ships waited. It passed.", references: ["A storm hit a port."])
///     ])
///     corpus.articles.count       // 1
///     try Corpus(contentsOf: "Articles.jsonl").articles.count       // 3
///
/// Two runs over corpora of the same digest were over the same texts, wherever the corpus was and in whatever format.
public struct Corpus: Sendable {
  /// The name under which its results are kept.
  public let name: String
  /// What is summarized, in the order of the file, or of the names where it is in folders.
  package let items: [Item]
  /// The SHA-256 of the items' digests in sorted order: it does not depend on the order of the items, and that of a
  /// whole can be computed from those of its parts.
  package let digest: String
  /// The ids of all records in the order of the file, those too that were left out.
  package let recordIDs: [String]
  /// What there is to say about how it was read.
  package let notes: [Note]
  /// The records that were left out.
  package let unusable: [UnusableRecord]
  /// The articles, for what reads one text and its references.
  public let articles: [Article]

  /// A corpus of these items.
  package init(
    name: String, items: [Item], recordIDs: [String]? = nil, notes: [Note] = [],
    unusable: [UnusableRecord] = []
  ) {
    self.name = name
    self.items = items
    self.recordIDs = recordIDs ?? items.map(\.id)
    self.notes = notes
    self.unusable = unusable
    articles = items.map(Article.init)
    digest = Self.digest(of: items.map(\.digest))
  }

  /// A corpus of these articles.
  package init(name: String, articles: [Article]) {
    self.init(
      name: name,
      items: articles.map {
        Item(id: $0.id, articles: [$0.body], references: $0.references.map(Passage.text))
      })
  }

  /// The digest of a corpus by the digests of its items, in any order.
  package static func digest(of items: some RandomAccessCollection<Digest>) -> String {
    var hash = SHA256()
    for index in items.digestOrder() { hash.update(items[offset: Int(index)].hexadecimal) }
    return hash.finish()
  }

  /// The digest that records of format 1 have: over every id, article and reference in order.
  package var formatOneDigest: String {
    var hash = SHA256()
    for article in articles {
      hash.update(field: article.id)
      hash.update(passage: article.body)
      hash.update(list: article.references)
    }
    return hash.finish()
  }

  /// Whether any item has a reference.
  package var hasReferences: Bool { items.contains { !$0.references.isEmpty } }
}
