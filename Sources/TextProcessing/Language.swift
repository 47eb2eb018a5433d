/// A language whose sentence rules and function words are known.
///
///     Language(rawValue: "en")      // .english
///
/// The raw value is the ISO 639-1 code.
public enum Language: String, CaseIterable, Codable, Sendable {
  /// English.
  case english = "en"
}
