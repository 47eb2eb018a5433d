package import SumbenchSupport

/// Articles under one name.
///
///     let corpus = try Corpus([
///       Article(id: "storm", text: "A storm hit the port. Ships waited. It passed.", references: ["A storm hit a port."])
///     ])
///     corpus.count       // 1
///     try Corpus(contentsOf: "Articles.jsonl").count       // 3
///
/// Two runs over corpora of the same digest were over the same texts, wherever the corpus was and in whatever format.
///
/// Texts that were read are kept in a temporary file without a name: what lies in memory of an article is its id and a
/// hundred bytes, and a text while it is worked on.
public struct Corpus: Sendable {
  /// The name under which its results are kept.
  public let name: String
  /// What is known of each item beside its texts, in the order of the file, or of the names where it is in folders.
  package let entries: [CorpusEntry]
  /// The SHA-256 of the items' digests in sorted order: it does not depend on the order of the items, and that of a
  /// whole can be computed from those of its parts.
  package let digest: String
  /// The ids of all records in the order of the file, those too that were left out.
  package let recordIDs: [String]
  /// What there is to say about how it was read.
  package let notes: [Note]
  /// The records that were left out.
  package let unusable: [UnusableRecord]
  private let texts: CorpusTexts

  /// A corpus of these items, whose texts are in memory.
  package init(name: String, items: [Item], notes: [Note] = []) {
    self.init(name: name, entries: items.map(CorpusEntry.init), texts: .items(items), notes: notes)
  }

  /// A corpus of these articles, whose texts are in memory.
  package init(name: String, articles: [Article]) {
    self.init(
      name: name,
      items: articles.map {
        Item(id: $0.id, articles: [$0.body], references: $0.references.map(Passage.text))
      })
  }

  /// A corpus of items whose texts are at hand in the same order.
  init(
    name: String, entries: [CorpusEntry], texts: CorpusTexts, recordIDs: [String]? = nil, notes: [Note],
    unusable: [UnusableRecord] = []
  ) {
    self.name = name
    self.entries = entries
    self.texts = texts
    self.recordIDs = recordIDs ?? entries.map(\.id)
    self.notes = notes
    self.unusable = unusable
    digest = Self.digest(of: entries.map(\.digest))
  }

  /// The digest of a corpus by the digests of its items, in any order.
  package static func digest(of items: some RandomAccessCollection<Digest>) -> String {
    var hash = SHA256()
    for index in items.digestOrder() { hash.update(items[offset: Int(index)].hexadecimal) }
    return hash.finish()
  }
}

extension Corpus {
  /// How many articles there are.
  public var count: Int { entries.count }

  /// All articles in their order, with their texts.
  ///
  /// - Throws: An error where the temporary file cannot be read.
  /// - Complexity: Reads every text; ``count`` reads none.
  public var articles: [Article] {
    get throws { try entries.indices.map(article) }
  }

  /// Whether any item has a reference.
  package var hasReferences: Bool { entries.contains { $0.references > 0 } }

  /// An item with its texts. Throws `DataError.unreadable`.
  package func item(at position: Int) throws -> Item { try texts.item(at: position, entries[position]) }

  /// An item as an article. Throws `DataError.unreadable`.
  package func article(at position: Int) throws -> Article { Article(try item(at: position)) }

  /// All items in their order, with their texts. Throws `DataError.unreadable`.
  package var items: [Item] {
    get throws { try entries.indices.map(item) }
  }

  /// The digest that records of format 1 have: over every id, article and reference in order. Throws
  /// `DataError.unreadable`.
  package var formatOneDigest: String {
    get throws {
      var hash = SHA256()
      for position in entries.indices {
        let article = try article(at: position)
        hash.update(field: article.id)
        hash.update(passage: article.body)
        hash.update(list: article.references)
      }
      return hash.finish()
    }
  }
}
