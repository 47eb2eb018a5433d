/// A text to be summarized, with the reference (gold) summaries people wrote for it.
public struct Article: Hashable, Sendable {
  /// Unique within the corpus.
  public let id: String
  /// The article as it came; of a cluster all its documents, one after another.
  package let body: Passage
  /// The documents of a cluster, which are summarized together; the body alone of a single article.
  package let documents: [Passage]
  /// At least one reference summary, its sentences on lines of their own where the corpus gives them so.
  public let references: [String]

  /// An article given part by part.
  package init(id: String, body: Passage, references: [String]) {
    self.id = id
    self.body = body
    documents = [body]
    self.references = references
  }

  /// An item as one text: documents one after another, references as lines.
  init(_ item: Item) {
    id = item.id
    documents = item.articles
    switch item.articles.count {
    case 1: body = item.articles[0]
    default: body = .text(item.articles.map(\.lines).joined(separator: "\n\n"))
    }
    references = item.references.map(\.lines)
  }
}
