@testable import SumbenchText

/// The slow twin of `PorterStemmer`: every suffix tried in turn, every letter asked again.
struct SlowPorterStemmer {
  let variant: PorterStemmer.Variant

  func stem(_ word: inout [UInt8]) {
    if variant != .original, word.count < 3 { return }
    if variant == .nltk, let known = SlowPorterStemmer.irregular[word] { return word = known }
    removePlural(&word)
    removePastAndParticiple(&word)
    turnFinalY(&word)
    mapDoubleSuffix(&word)
    word.replaceFirstSuffix(of: SlowPorterSuffixes.step3)
    removeSuffix(&word)
    tidyUp(&word)
  }

  private func removePlural(_ word: inout [UInt8]) {
    if variant == .nltk, word.count == 4, word.ends(in: "ies") {
      word.removeLast()
    } else if word.ends(in: "sses") || word.ends(in: "ies") {
      word.removeLast(2)
    } else if word.ends(in: "s"), !word.ends(in: "ss") {
      word.removeLast()
    }
  }

  private func removePastAndParticiple(_ word: inout [UInt8]) {
    if variant == .nltk, word.ends(in: "ied") {
      word.removeLast(word.count == 4 ? 1 : 2)
    } else if word.ends(in: "eed") {
      if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
    } else if let suffix = (["ed", "ing"] as [StaticString]).first(where: { word.ends(in: $0) }),
      word.hasVowel(upTo: word.count - suffix.utf8CodeUnitCount)
    {
      word.removeLast(suffix.utf8CodeUnitCount)
      restoreStem(&word)
    }
  }

  /// What is left of `hopping`, `hissing` and `filing` becomes `hop`, `hiss` and `file`.
  private func restoreStem(_ word: inout [UInt8]) {
    if word.ends(in: "at") || word.ends(in: "bl") || word.ends(in: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if word.endsInDoubleConsonant, !(variant == .official && word.ends(in: "y")) {
      if !word.ends(in: "l"), !word.ends(in: "s"), !word.ends(in: "z") { word.removeLast() }
    } else if word.measure(upTo: word.count) == 1, isShort(word, upTo: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private func turnFinalY(_ word: inout [UInt8]) {
    guard word.ends(in: "y") else { return }
    let rest = word.count - 1
    let turns =
      variant == .nltk ? rest > 1 && word.isConsonant(at: rest - 1) : word.hasVowel(upTo: rest)
    if turns { word[rest] = UInt8(ascii: "i") }
  }

  private func mapDoubleSuffix(_ word: inout [UInt8]) {
    switch variant {
    case .original: word.replaceFirstSuffix(of: SlowPorterSuffixes.step2)
    case .official: word.replaceFirstSuffix(of: SlowPorterSuffixes.step2Official)
    case .nltk:
      while word.ends(in: "alli"), word.measure(upTo: word.count - 4) > 0 { word.removeLast(2) }
      if word.ends(in: "logi") {
        if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
      } else {
        word.replaceFirstSuffix(of: SlowPorterSuffixes.step2NLTK)
      }
    }
  }

  private func removeSuffix(_ word: inout [UInt8]) {
    guard variant == .official else {
      word.removeFirstSuffix(of: SlowPorterSuffixes.step4)
      return
    }
    word.removeFirstSuffix(of: SlowPorterSuffixes.step4Official)
    word.removeFirstSuffix(of: ["ment"])
    word.removeFirstSuffix(of: ["ent", "ion"])
  }

  private func tidyUp(_ word: inout [UInt8]) {
    if word.ends(in: "e") {
      let rest = word.count - 1
      let measure = word.measure(upTo: rest)
      if measure > 1 || measure == 1 && !isShort(word, upTo: rest) { word.removeLast() }
    }
    if word.ends(in: "ll"), word.measure(upTo: word.count) > 1 { word.removeLast() }
  }

  /// The paper's *o: consonant, vowel, consonant other than w, x, y. NLTK adds vowel, consonant.
  private func isShort(_ word: [UInt8], upTo end: Int) -> Bool {
    if variant == .nltk, end == 2 { return !word.isConsonant(at: 0) && word.isConsonant(at: 1) }
    return end >= 3 && word.isConsonant(at: end - 3) && !word.isConsonant(at: end - 2)
      && word.isConsonant(at: end - 1) && !"wxy".utf8.contains(word[end - 1])
  }
}

extension [UInt8] {
  /// Whether the word ends in this suffix.
  fileprivate func ends(in suffix: StaticString) -> Bool {
    let start = count - suffix.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in (0..<suffix.utf8CodeUnitCount).reversed() {
      guard unsafe self[start + index] == suffix.utf8Start[index] else { return false }
    }
    return true
  }

  /// Whether the letter is a consonant; `y` is one at the start of a word and after a vowel.
  fileprivate func isConsonant(at position: Int) -> Bool {
    switch self[position] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
      false
    case UInt8(ascii: "y"):
      position == 0 || !isConsonant(at: position - 1)
    default:
      true
    }
  }

  /// The paper's m: how often a vowel is directly followed by a consonant before `end`.
  fileprivate func measure(upTo end: Int) -> Int {
    var measure = 0
    var afterVowel = false
    for position in 0..<end {
      let isVowel = isVowel(at: position, afterVowel: afterVowel)
      if afterVowel, !isVowel { measure += 1 }
      afterVowel = isVowel
    }
    return measure
  }

  /// The paper's *v*: whether there is a vowel before `end`.
  fileprivate func hasVowel(upTo end: Int) -> Bool {
    (0..<end).contains { !isConsonant(at: $0) }
  }

  /// The paper's *d: whether the word ends in the same consonant twice.
  fileprivate var endsInDoubleConsonant: Bool {
    count >= 2 && self[count - 1] == self[count - 2] && isConsonant(at: count - 1)
  }

  /// Replaces the first suffix that matches if the rest has a measure above zero; tries no other.
  fileprivate mutating func replaceFirstSuffix(of replacements: [SlowPorterSuffixes.Replacement]) {
    guard let (suffix, replacement) = replacements.first(where: { ends(in: $0.suffix) }) else { return }
    let rest = count - suffix.utf8CodeUnitCount
    guard measure(upTo: rest) > 0 else { return }
    removeLast(suffix.utf8CodeUnitCount)
    replacement.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Removes the first suffix that matches if the rest has a measure above one; tries no other.
  /// `ion` matches after s and t only.
  fileprivate mutating func removeFirstSuffix(of suffixes: [StaticString]) {
    guard let suffix = suffixes.first(where: { ends(in: $0) }) else { return }
    if ends(in: "ion"), !ends(in: "sion"), !ends(in: "tion") { return }
    if measure(upTo: count - suffix.utf8CodeUnitCount) > 1 { removeLast(suffix.utf8CodeUnitCount) }
  }

  private func isVowel(at position: Int, afterVowel: Bool) -> Bool {
    self[position] == UInt8(ascii: "y") ? position > 0 && !afterVowel : !isConsonant(at: position)
  }
}

private enum SlowPorterSuffixes {
  typealias Replacement = (suffix: StaticString, replacement: StaticString)

  private static let step2Common: [Replacement] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
    ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ]
  static let step2 = step2Common + [("abli", "able")]
  static let step2Official = step2Common + [("bli", "ble"), ("logi", "log")]
  static let step2NLTK = step2Common + [("bli", "ble"), ("fulli", "ful")]

  static let step3: [Replacement] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]

  static let step4: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]
  /// Without the endings that ROUGE-1.5.5 looks for in two further stages.
  static let step4Official: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
  ]
}

extension SlowPorterStemmer {
  static let irregular: [[UInt8]: [UInt8]] = {
    let stems = [
      "sky": "sky skies", "die": "dying", "lie": "lying", "tie": "tying", "news": "news",
      "inning": "inning innings", "outing": "outing outings", "canning": "canning cannings",
      "howe": "howe", "proceed": "proceed", "exceed": "exceed", "succeed": "succeed",
    ]
    return stems.reduce(into: [:]) { table, entry in
      for form in entry.value.split(separator: " ") { table[Array(form.utf8)] = Array(entry.key.utf8) }
    }
  }()
}
