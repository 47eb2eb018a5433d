package import SumbenchSupport

/// What is summarized or scored: a record whose fields have found their roles.
package struct Item: Hashable, Sendable {
  /// Unique within a corpus, and for each system within a file of summaries.
  package var id: String
  /// The texts to be summarized together: none, one, or several documents.
  package var articles: [Passage]
  /// The human summaries; none where there are none.
  package var references: [Passage]
  /// What a system wrote.
  package var candidate: Passage?
  /// The system that wrote it, where the record names it.
  package var system: String?
  /// The record's other short fields, in their order.
  package var keys: [OwnKey]
  /// Ratings by people.
  package var human: [String: Double]
  /// Scores that were computed elsewhere.
  package var scores: [String: GivenScore]
  /// Whether the record has an id, and not only its number.
  package var hasOwnID: Bool
  /// Where the record begins.
  package var place: Place

  package init(
    id: String, articles: [Passage] = [], references: [Passage] = [], candidate: Passage? = nil,
    system: String? = nil, keys: [OwnKey] = [], human: [String: Double] = [:],
    scores: [String: GivenScore] = [:], hasOwnID: Bool = true, place: Place = Place("-")
  ) {
    self.id = id
    self.articles = articles
    self.references = references
    self.candidate = candidate
    self.system = system
    self.keys = keys
    self.human = human
    self.scores = scores
    self.hasOwnID = hasOwnID
    self.place = place
  }

  /// The SHA-256 of its id, articles and references, each with its length before it: the texts alone, in whatever file
  /// and format they were.
  package var digest: Digest {
    var hash = SHA256()
    hash.update(field: id)
    for passages in [articles, references] {
      hash.update("\(passages.count)#".utf8)
      for passage in passages { hash.update(passage: passage) }
    }
    return hash.finished()
  }
}

extension SHA256 {
  /// Adds a text or a list of sentences, which give different bytes.
  mutating func update(passage: Passage) {
    switch passage {
    case .text(let text): update(field: text)
    case .sentences(let sentences): update(list: sentences)
    }
  }
}
