/// A language whose sentence rules and function words are known.
///
///     Language(rawValue: "de")      // .german
///     Language.german.name          // "German"
///
/// The raw value is the ISO 639-1 code.
public enum Language: String, CaseIterable, Codable, Sendable {
  /// English.
  case english = "en"
  /// German.
  case german = "de"
  /// French.
  case french = "fr"
  /// Spanish.
  case spanish = "es"
  /// Italian.
  case italian = "it"
  /// Portuguese.
  case portuguese = "pt"
  /// Dutch.
  case dutch = "nl"
  /// Swedish.
  case swedish = "sv"
  /// Russian.
  case russian = "ru"
  /// Arabic.
  case arabic = "ar"
  /// Hindi.
  case hindi = "hi"
  /// Chinese.
  case chinese = "zh"
  /// Japanese.
  case japanese = "ja"

  /// The English name.
  public var name: String { "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() }

  /// Whether there is no space between words, so that Han and kana are split character by character.
  ///
  /// A run of katakana is one word.
  public var isUnspaced: Bool { self == .chinese || self == .japanese }

  /// How words are brought to their stems for summarizers, with the source.
  public var stemming: String {
    switch self {
    case .english: "Porter (1980), as NLTK has it"
    case .german, .portuguese: "light stemmer of Savoy (2006)"
    case .french: "light stemmer of Savoy (1999)"
    case .spanish, .italian: "light stemmer of Savoy (2001)"
    case .swedish: "light stemmer of Savoy (CLEF)"
    case .russian: "light stemmer of Dolamic and Savoy (2009)"
    case .dutch: "Kraaij and Pohlmann (1994), as Snowball has it"
    case .arabic: "light10 of Larkey, Ballesteros and Connell (2007)"
    case .hindi: "lightweight stemmer of Ramanathan and Rao (2003)"
    case .chinese, .japanese: "none"
    }
  }
}
