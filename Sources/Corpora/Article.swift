/// A text to be summarized, with the reference (gold) summaries that people wrote for it.
///
///     let bridge = Article(id: "bridge", text: "The bridge is shut. A crack was found.", references: ["A crack shuts it."])
///     bridge.references.count       // 1
public struct Article: Hashable, Sendable {
  /// Unique within the corpus.
  public let id: String
  /// The article as it came; of a cluster all its documents, one after another.
  package let body: Passage
  /// The documents of a cluster, which are summarized together; the body alone of a single article.
  package let documents: [Passage]
  /// The reference summaries, the sentences of each on lines of their own where the corpus gives them so.
  public let references: [String]

  /// An article that is a running text.
  ///
  /// - Parameters:
  ///   - id: Unique within the corpus.
  ///   - text: The article as it came.
  ///   - references: The reference summaries, the sentences of each on lines of their own.
  public init(id: String, text: String, references: [String]) {
    self.init(id: id, body: .text(text), references: references)
  }

  /// An article given part by part.
  package init(id: String, body: Passage, references: [String]) {
    self.id = id
    self.body = body
    documents = [body]
    self.references = references
  }

  /// An item as one text: documents one after another, references as lines.
  package init(_ item: Item) {
    id = item.id
    documents = item.articles
    switch item.articles.count {
    case 1: body = item.articles[0]
    default: body = .text(item.articles.map(\.lines).joined(separator: "\n\n"))
    }
    references = item.references.map(\.lines)
  }
}
