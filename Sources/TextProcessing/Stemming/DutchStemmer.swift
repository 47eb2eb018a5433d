/// The stemmer for Dutch of Kraaij and Pohlmann in the form that Snowball gives it.
///
///     DutchStemmer.stem("lichamelijkheden")      // "licham"
///
/// Source: W. Kraaij, R. Pohlmann, "Porter's stemming algorithm for Dutch", 1994; the description of Snowball's Dutch
/// stemmer.
struct DutchStemmer {
  private typealias Letters = [Unicode.Scalar]

  private var word: Letters
  /// Where the two regions begin: after the first consonant after a vowel, and after the next such place.
  private var firstRegion = 0
  private var secondRegion = 0
  private var removedE = false

  static func stem(_ word: String) -> String {
    var stemmer = DutchStemmer(word)
    stemmer.removePlural()
    stemmer.removeE()
    stemmer.removeHeid()
    stemmer.removeDerivation()
    stemmer.undoubleVowel()
    return String(String.UnicodeScalarView(stemmer.word.map { $0 == "I" ? "i" : $0 == "Y" ? "y" : $0 }))
  }

  private init(_ text: String) {
    let folds: [Unicode.Scalar: Unicode.Scalar] = [
      "ä": "a", "ë": "e", "ï": "i", "ö": "o", "ü": "u", "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
    ]
    word = text.unicodeScalars.map { folds[$0] ?? $0 }
    for index in word.indices {
      let followsVowel = index > 0 && Self.isVowel(word[index - 1])
      if word[index] == "y", index == 0 || followsVowel { word[index] = "Y" }
      if word[index] == "i", followsVowel, index + 1 < word.count, Self.isVowel(word[index + 1]) {
        word[index] = "I"
      }
    }
    firstRegion = region(from: 0)
    secondRegion = region(from: firstRegion)
    firstRegion = max(firstRegion, min(3, word.count))
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiouyè".unicodeScalars.contains(letter) }

  private func region(from start: Int) -> Int {
    for index in word.indices
    where index > start && !Self.isVowel(word[index]) && Self.isVowel(word[index - 1]) {
      return index + 1
    }
    return word.count
  }

  private func ends(_ suffix: String, in region: Int) -> Bool {
    let suffix = Array(suffix.unicodeScalars)
    return word.hasSuffix(suffix) && word.count - suffix.count >= region
  }

  /// Whether a consonant other than those of `exceptions` stands before the last letters.
  private func followsConsonant(_ length: Int, except exceptions: String = "") -> Bool {
    guard word.count > length else { return false }
    let letter = word[word.count - length - 1]
    return !Self.isVowel(letter) && !exceptions.unicodeScalars.contains(letter)
  }

  private mutating func undoubleConsonant() {
    if ["kk", "dd", "tt"].contains(where: { ends($0, in: 0) }) { word.removeLast() }
  }

  private mutating func removePlural() {
    if word.hasSuffix(Array("heden".unicodeScalars)) {
      if ends("heden", in: firstRegion) {
        word.replaceSubrange((word.count - 5)..., with: "heid".unicodeScalars)
      }
    } else if let suffix = ["ene", "en"].first(where: { ends($0, in: 0) }) {
      removeEn(suffix)
    } else if let suffix = ["se", "s"].first(where: { ends($0, in: 0) }) {
      if ends(suffix, in: firstRegion), followsConsonant(suffix.count, except: "j") {
        word.removeLast(suffix.count)
      }
    }
  }

  private mutating func removeEn(_ suffix: String) {
    guard ends(suffix, in: firstRegion), followsConsonant(suffix.count), !ends("gem\(suffix)", in: 0) else {
      return
    }
    word.removeLast(suffix.count)
    undoubleConsonant()
  }

  private mutating func removeE() {
    removedE = false
    guard ends("e", in: firstRegion), followsConsonant(1) else { return }
    word.removeLast()
    removedE = true
    undoubleConsonant()
  }

  private mutating func removeHeid() {
    guard ends("heid", in: secondRegion), word.count > 4, word[word.count - 5] != "c" else { return }
    word.removeLast(4)
    if ends("en", in: 0) { removeEn("en") }
  }

  private mutating func removeDerivation() {
    if let suffix = ["end", "ing"].first(where: { ends($0, in: secondRegion) }) {
      word.removeLast(suffix.count)
      if ends("ig", in: secondRegion), !ends("eig", in: 0) { word.removeLast(2) } else { undoubleConsonant() }
    } else if ends("ig", in: secondRegion) {
      if !ends("eig", in: 0) { word.removeLast(2) }
    } else if ends("lijk", in: secondRegion) {
      word.removeLast(4)
      removeE()
    } else if ends("baar", in: secondRegion) {
      word.removeLast(4)
    } else if ends("bar", in: secondRegion), removedE {
      word.removeLast(3)
    }
  }

  private mutating func undoubleVowel() {
    guard word.count > 3, let last = word.last, !Self.isVowel(last), last != "I" else { return }
    let vowels = word[word.count - 3..<word.count - 1]
    guard vowels.first == vowels.last, "aeou".unicodeScalars.contains(vowels.first!), followsConsonant(3)
    else { return }
    word.remove(at: word.count - 2)
  }
}
