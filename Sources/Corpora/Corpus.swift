import Support

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
}

/// Articles under one name.
///
/// The digest is the SHA-256 of every id, article and reference in order: two runs with the same digest were
/// over the same texts, wherever the corpus lay.
public struct Corpus: Sendable {
  /// The name under which its results are kept.
  public let name: String
  /// The articles, in the order of the file, or of their ids where they lie in folders.
  public let articles: [Article]
  /// The digest in hexadecimal digits.
  public let digest: String

  /// A corpus of these articles.
  package init(name: String, articles: [Article]) {
    self.name = name
    self.articles = articles
    var hash = SHA256()
    for article in articles {
      hash.update(field: article.id)
      switch article.body {
      case .text(let text): hash.update(field: text)
      case .sentences(let sentences): hash.update(list: sentences)
      }
      hash.update(list: article.references)
    }
    self.digest = hash.finish()
  }
}
