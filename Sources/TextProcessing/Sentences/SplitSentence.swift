/// A sentence as it was found in running text.
package struct SplitSentence: Hashable, Sendable {
  /// The sentence; where it ran over a line break, the break is a single space.
  package let text: String
  /// The number of its block, from 0: the sentences of one block stand in one line or one wrapped paragraph.
  package let block: Int
}
