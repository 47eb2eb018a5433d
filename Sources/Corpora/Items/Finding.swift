/// Something about a record that a user has to know; the findings of many records become one `Note`.
package enum Finding: Hashable, Sendable {
  /// Marks were read as sentence breaks, document breaks or line breaks.
  case marks(String)
  /// Several documents to be summarized together.
  case cluster
  /// An escaped line break in the middle of a sentence, left as it is.
  case strayLineBreak
  /// Two fields of one role with different values.
  case twoNames(role: String, taken: String, left: String)
  /// `summary` beside another name of a candidate.
  case summaryIsReference(candidate: String)
  /// A list that was read as the sentences of one text, which it was not in earlier versions.
  case listAsSentences(String)
  /// Alternative references that look like the sentences of one.
  case alternativesLikeSentences(String)
  /// Half of a surrogate pair, replaced by U+FFFD.
  case loneSurrogate
  /// Null among alternative references, left out.
  case nullReference
  /// Blank texts among alternative references, left out; a program that averages over references counts them.
  case blankReference
  /// A text that is only the name of a missing value: `nan`, `None`.
  case nameOfNothing(String)
  /// References in the record of a summary whose references are in other files.
  case ownReferences
  /// Ratings or scores that are no numbers, left out.
  case ratingWithoutNumber(String)
}
