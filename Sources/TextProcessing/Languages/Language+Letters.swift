extension Language {
  /// The letters beyond ASCII that text in the language has of its own, in lower case; only letters of loanwords that
  /// are common are among them.
  private var ownLetters: String {
    switch self {
    case .german: "äöüßéèêàâçôñ"
    case .french: "àâæçéèêëîïôœùûüÿ"
    case .spanish: "áéíóúüñç"
    case .italian: "àèéìíîòóùú"
    case .portuguese: "áâãàçéêíóôõúü"
    case .dutch: "éèëêïöüáóíúàçä"
    case .swedish: "åäöéàü"
    case .russian: "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
    case .arabic: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـٱ"
    default: ""
    }
  }

  private static let letters: [Language: Set<Unicode.Scalar>] = Dictionary(
    uniqueKeysWithValues: allCases.map { language in
      let letters = language.ownLetters
      return (language, Set((letters + letters.uppercased()).unicodeScalars))
    })

  /// How many letters beyond ASCII a text has that are not the language's own.
  func foreignLetters(in text: Substring) -> Int {
    if self == .hindi { return LanguageRelatives.lettersOfHindisRelatives(in: text) }
    let own = Self.letters[self] ?? []
    let script: Script = self == .russian ? .cyrillic : self == .arabic ? .arabic : .latin
    return text.unicodeScalars.count { scalar in
      if scalar.isASCII || own.contains(scalar) { return false }
      // Presentation forms are other shapes of the same letters.
      if (0xFB50...0xFEFE).contains(scalar.value) { return false }
      return scalar.properties.isAlphabetic && Script(ofLetter: scalar) == script
        && scalar.properties.generalCategory != .nonspacingMark
    }
  }
}
