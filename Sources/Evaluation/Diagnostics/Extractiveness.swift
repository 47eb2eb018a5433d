/// How much of a summary comes from its article, and in what pieces (Grusky, Naaman & Artzi 2018, "Newsroom").
///
/// A piece is the longest run of words, from where one stands in the summary, that the article has too; from the word
/// after it the next piece is looked for.
package struct Extractiveness: Codable, Hashable, Sendable {
  /// Share of the summary's words that lie in pieces, 0 to 1.
  package let coverage: Double
  /// Mean length of the piece that a word of the summary lies in: the sum of squared lengths over the words.
  package let density: Double
  /// Words of the article for each word of the summary.
  package let compression: Double
  /// Share of the summary's runs of one, two, three and four words that the article does not have; 0 of none.
  package let novelty: [Double]
  /// Share of the summary's runs of three words that it had before; 0 of none.
  package let repetition: Double

  /// Nothing of nothing: for a summary without words.
  static let none = Extractiveness(
    coverage: 0, density: 0, compression: 0, novelty: [0, 0, 0, 0], repetition: 0)
}
