/// The language of a text, by its code.
///
///     Language(rawValue: "de")          // .german
///     Language(rawValue: "pt-BR")       // .portuguese
///     Language(rawValue: "th")?.name    // "Thai", a language without resources
///     Language(rawValue: "deutsch")     // nil
///     Language.german.name              // "German"
///
/// The raw value is the ISO 639-1 code, or that of ISO 639-2 where there is no shorter one. Of thirteen languages the
/// sentence rules, stop words and stems are known (`allCases`). Any other language has no stop words and no stems;
/// its sentences end at the terminators of Unicode.
public struct Language: RawRepresentable, Hashable, Codable, Sendable {
  /// The code, in lower case.
  public let rawValue: String

  /// The language with a code of two or three letters; regions and scripts after a hyphen are ignored. `nil` for
  /// anything else.
  public init?(rawValue: String) {
    let primary = rawValue.prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    guard rawValue.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }) else {
      return nil
    }
    let code = primary.lowercased()
    self.rawValue = Self.shorterCodes[code] ?? code
  }

  private init(known code: String) { rawValue = code }

  /// English.
  public static let english = Language(known: "en")
  /// German.
  public static let german = Language(known: "de")
  /// French.
  public static let french = Language(known: "fr")
  /// Spanish.
  public static let spanish = Language(known: "es")
  /// Italian.
  public static let italian = Language(known: "it")
  /// Portuguese.
  public static let portuguese = Language(known: "pt")
  /// Dutch.
  public static let dutch = Language(known: "nl")
  /// Swedish.
  public static let swedish = Language(known: "sv")
  /// Russian.
  public static let russian = Language(known: "ru")
  /// Arabic.
  public static let arabic = Language(known: "ar")
  /// Hindi.
  public static let hindi = Language(known: "hi")
  /// Chinese.
  public static let chinese = Language(known: "zh")
  /// Japanese.
  public static let japanese = Language(known: "ja")
  /// No language in particular: a text of which the language is not known.
  public static let undetermined = Language(known: "und")

  /// The languages with sentence rules, stop words and stems of their own.
  public static let allCases: [Language] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish, .russian, .arabic, .hindi,
    .chinese, .japanese,
  ]

  /// Whether its sentence rules, stop words and stems are known.
  package var hasResources: Bool { Self.known.contains(self) }

  private static let known = Set(allCases)

  /// The English name, or the code where the name is not known.
  public var name: String { Self.names[rawValue] ?? rawValue }

  /// Whether there is no space between words, so that Han and kana are split character by character.
  ///
  /// A run of katakana is one word.
  package var isUnspaced: Bool { self == .chinese || self == .japanese }

  /// How words are brought to their stems for summarizers, with the source.
  package var stemming: String {
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
    default: "none"
    }
  }
}
