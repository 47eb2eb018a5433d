package import SumbenchCorpora
package import SumbenchRouge
package import SumbenchSupport

/// The scores of one summary that was made elsewhere, in the order of the rules' variants.
package struct ItemScore: Sendable {
  package let id: String
  package let system: String
  package let place: Place
  package let words: Int
  package let references: Int
  /// The words of all its references.
  package let referenceWords: Int
  /// Equal for equal references; different ones share it by a chance of one in 2^32.
  package let referenceHash: UInt32
  /// The digest of the item, where a record is to be written.
  package let digest: Digest?
  package let concerns: [ItemNote]
  package let scores: [RougeScore]
  /// Scores and ratings that it brought along.
  let given: GivenNumbers
  /// Keys of its record that have no role: what slices and clusters are made of.
  let keys: [OwnKey]
  /// Where its summary is kept as text, where a record is to be written.
  package let text: Spool.Place
}
