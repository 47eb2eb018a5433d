/// Something about an item that makes its scores mean less than they seem to.
package enum ItemNote: String, Codable, CaseIterable, Sendable {
  /// The candidate has no text; it scores 0.
  case emptyCandidate
  /// A reference has no text; against it everything scores 0.
  case emptyReference
  /// rougeLsum or rougeW is computed, and a text of several sentences stands on a single line.
  case sentencesOnOneLine
  /// The word rule loses more than a tenth of the letters of a text.
  case lettersLost
  /// More than a tenth of an article's text was taken out as no part of it.
  case textRemoved
  /// An article has no more sentences than the limit allows: a summary is the whole article.
  case wholeArticle
  /// An article has a sentence of more than 80 words: full stops seem to be missing.
  case longSentence
  /// An article looks like HTML, JSON or another format, whose signs are read as text.
  case markup
  /// A reference is longer than the limit of the rules, and was cut as the official script cuts it.
  case referenceCut
  /// A text is in Thai, Lao, Burmese or Khmer, which write no spaces between words, and the word rule splits it into
  /// characters.
  case unspacedScript
}
