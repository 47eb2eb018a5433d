/// The language of a text, by its code.
///
///     Language(rawValue: "de")       // .german
///     Language(rawValue: "pt-BR")       // .portuguese
///     Language(rawValue: "th")?.name       // "Thai"
///     Language(rawValue: "deutsch")       // nil
///     Language.german.name       // "German"
///
/// The raw value is the ISO 639-1 code, or that of ISO 639-2 where there is no shorter one. Of the languages
/// in `allCases` the sentence rules, stop words and stems are known. Any other language has no stop words and no stems;
/// its sentences end at the terminators of Unicode.
public struct Language: RawRepresentable, Hashable, Codable, Sendable {
  /// The code, in lower case.
  public let rawValue: String

  /// The language with a code of two or three letters; regions and scripts after a hyphen are ignored. `nil` for
  /// anything else.
  ///
  /// - Parameter rawValue: A code such as `de` or `pt-BR`.
  public init?(rawValue: String) {
    let primary = rawValue.prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isASCIILetter) else { return nil }
    guard rawValue.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }) else {
      return nil
    }
    let code = primary.lowercased()
    self.rawValue = Self.shorterCodes[code] ?? code
  }

  /// The language with a code that is known to be one.
  init(known code: String) { rawValue = code }

  /// No language in particular: a text of which the language is not known.
  public static let undetermined = Language(known: "und")

  /// The languages with sentence rules, stop words and stems of their own.
  public static let allCases: [Language] = LanguageProfile.all.map(\.language)

  /// Whether its sentence rules, stop words and stems are known.
  package var hasResources: Bool { profile !== LanguageProfile.unknown }

  /// The English name, or the code where the name is not known.
  public var name: String { hasResources ? profile.name : Self.otherNames[rawValue] ?? rawValue }

  /// Whether there is no space between words, so that Han and kana are split character by character.
  ///
  /// A run of katakana is one word.
  package var isUnspaced: Bool { profile.isUnspaced }

  /// How words are brought to their stems for summarizers, with the source.
  package var stemming: String { profile.stemmer.source }

  private var profile: LanguageProfile { .profile(of: self) }
}
