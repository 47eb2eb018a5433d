import SumbenchSupport

/// The items of lines of scores whose ids may be the numbers of lines, which mean other texts in each file.
package struct NumberedItems: Sendable {
  /// Whether a line has no id, and goes by its number.
  var lackIDs = false
  /// By id the digest of the item's texts, where its lines have one.
  var digests: [String: Digest] = [:]
}
