import SumbenchSupport

/// The characters beyond ASCII of English news, put into words in the proportions of CNN/DailyMail: three of 1,000
/// characters, and none at all in about a fifth of the pairs of a summary and its reference.
///
/// Of them 79 % are no-break spaces, 10 % pound signs, 6 % closing and 2 % opening quotes, 1 % dashes; the rest is
/// accented letters.
struct CharactersBeyondASCII {
  private static let accents: [Character: Character] = ["a": "á", "e": "é", "i": "í", "o": "ö", "u": "ü"]

  private var generator: SeededGenerator
  private var hasSome = false

  init(seed: UInt64) { generator = SeededGenerator(seed: seed, name: "beyond ASCII") }

  /// Decides for the next article and its summaries whether they have any.
  mutating func beginArticle() { hasSome = generator.index(below: 1000) < 830 }

  /// May change a word, or the space before it.
  mutating func mix(into space: inout String, _ word: inout String) {
    // A word and its space have about 6.4 characters.
    guard hasSome, generator.index(below: 10_000) < 317 else { return }
    switch generator.index(below: 1000) {
    case ..<790: space = space.dropLast() + "\u{A0}"
    case ..<890: word = "£" + word
    case ..<950: word += "’s"
    case ..<970: word = "‘" + word
    case ..<985: word = "– " + word
    default:
      if let vowel = word.firstIndex(where: { Self.accents[$0] != nil }) {
        word.replaceSubrange(vowel...vowel, with: [Self.accents[word[vowel]]!])
      }
    }
  }
}
