package import SumbenchStatistics
package import SumbenchSupport
package import SumbenchText

/// The facts of one article.
package struct ArticleRecord: Codable, Hashable, Sendable {
  /// The language it was read in, and why in that.
  package let language: LanguageChoice
  /// Sentences that could be chosen.
  package let sentences: Int
  /// Runs of non-white-space in those sentences, and Han and kana characters.
  package let words: Int
  /// What the references take from the article, the means where there are several.
  package let referenceExtractiveness: Extractiveness
  /// Lines, and beginnings of lines, that the cleaner found to be no part of the article, by reason.
  package let boilerplate: [String: Int]
}
