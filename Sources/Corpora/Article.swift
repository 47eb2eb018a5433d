/// A text to be summarized, with the reference (gold) summaries people wrote for it.
public struct Article: Hashable, Sendable {
  /// Unique within the corpus.
  public let id: String
  /// The article as it came.
  public let body: Passage
  /// At least one reference summary, its sentences on lines of their own where the corpus gives them so.
  public let references: [String]

  /// An article given part by part.
  package init(id: String, body: Passage, references: [String]) {
    self.id = id
    self.body = body
    self.references = references
  }

  /// An item as one text: documents one after another, references as lines.
  init(_ item: Item) {
    id = item.id
    switch item.articles.count {
    case 1: body = item.articles[0]
    default: body = .text(item.articles.map(\.lines).joined(separator: "\n\n"))
    }
    references = item.references.map(\.lines)
  }
}
