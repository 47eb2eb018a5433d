package import SumbenchSupport

/// What is known of an item of a corpus beside its texts.
package struct CorpusEntry: Sendable {
  /// Unique within the corpus.
  package let id: String
  /// See `Item.digest`.
  package let digest: Digest
  /// How many references it has.
  package let references: Int
  /// See `Item.keys`.
  package let keys: [OwnKey]
  /// Where the record begins.
  package let place: Place

  init(_ item: Item) {
    id = item.id
    digest = item.digest
    references = item.references.count
    keys = item.keys
    place = item.place
  }
}
