/// The language that a text is read in, and why that one.
///
///     LanguageChoice(for: "Der Zug hält wieder in der Stadt.")      // German, detected
///     LanguageChoice(for: "Qwx zrt 7.")                             // English, assumed
///     LanguageChoice(for: "Η πόλη έκλεισε τη γέφυρα.")              // undetermined, script: Greek
package struct LanguageChoice: Codable, Hashable, Sendable {
  /// The language.
  package let language: Language
  /// Where the knowledge of it comes from.
  package let basis: Basis
  /// The name of the script with the most letters, where the language is undetermined: `Thai`.
  package let script: String?

  /// Why a text is read in a language.
  package enum Basis: String, Codable, Hashable, Sendable {
    /// The caller named it.
    case given
    /// The text shows it.
    case detected
    /// The text has no letters beyond ASCII and does not show its language, and English stands in.
    case assumed
    /// The text has letters beyond ASCII and is in none of the languages with resources, as far as it shows.
    case undetermined
  }

  /// The given language, or else the one that the text shows, or else English for a text whose letters are those
  /// of English, or else none in particular.
  package init(for text: String, given: Language? = nil) {
    if let given {
      (language, basis, script) = (given, .given, nil)
      return
    }
    let finding = LanguageDetector.finding(in: text)
    if let detected = finding.language {
      (language, basis, script) = (detected, .detected, nil)
    } else if finding.mayBeEnglish {
      (language, basis, script) = (.english, .assumed, nil)
    } else {
      (language, basis, script) = (.undetermined, .undetermined, finding.script?.name)
    }
  }
}
