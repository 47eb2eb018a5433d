/// The language that a text is read in, and why that one.
///
///     LanguageChoice(for: "Der Zug hält wieder in der Stadt.")      // German, detected
///     LanguageChoice(for: "Qwx zrt 7.")                             // English, assumed
public struct LanguageChoice: Codable, Hashable, Sendable {
  /// The language.
  public let language: Language
  /// Where the knowledge of it comes from.
  public let basis: Basis

  /// Why a text is read in a language.
  public enum Basis: String, Codable, Hashable, Sendable {
    /// It was asked for.
    case given
    /// The text shows it.
    case detected
    /// The text does not show which it is, and English stands in.
    case assumed
  }

  /// The language asked for, or else the one that the text shows, or else English.
  public init(for text: String, given: Language? = nil) {
    if let given {
      (language, basis) = (given, .given)
    } else if let detected = LanguageDetector.language(of: text) {
      (language, basis) = (detected, .detected)
    } else {
      (language, basis) = (.english, .assumed)
    }
  }
}
