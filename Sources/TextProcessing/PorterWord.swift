/// What the rules of Porter's stemmer ask of a word and do to its end.
extension [UInt8] {
  /// Whether the word ends in this suffix.
  func ends(in suffix: StaticString) -> Bool {
    let start = count - suffix.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in (0..<suffix.utf8CodeUnitCount).reversed() {
      guard unsafe self[start + index] == suffix.utf8Start[index] else { return false }
    }
    return true
  }

  /// Whether the letter is a consonant; `y` is one at the start of a word and after a vowel.
  func isConsonant(at position: Int) -> Bool {
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
  func measure(upTo end: Int) -> Int {
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
  func hasVowel(upTo end: Int) -> Bool {
    (0..<end).contains { !isConsonant(at: $0) }
  }

  /// The paper's *d: whether the word ends in the same consonant twice.
  var endsInDoubleConsonant: Bool {
    count >= 2 && self[count - 1] == self[count - 2] && isConsonant(at: count - 1)
  }

  /// Replaces the first suffix that matches if the rest has a measure above zero; tries no other.
  mutating func replaceFirstSuffix(of replacements: [PorterSuffixes.Replacement]) {
    guard let (suffix, replacement) = replacements.first(where: { ends(in: $0.suffix) }) else { return }
    let rest = count - suffix.utf8CodeUnitCount
    guard measure(upTo: rest) > 0 else { return }
    removeLast(suffix.utf8CodeUnitCount)
    replacement.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Removes the first suffix that matches if the rest has a measure above one; tries no other.
  /// `ion` matches after s and t only.
  mutating func removeFirstSuffix(of suffixes: [StaticString]) {
    guard let suffix = suffixes.first(where: { ends(in: $0) }) else { return }
    if ends(in: "ion"), !ends(in: "sion"), !ends(in: "tion") { return }
    if measure(upTo: count - suffix.utf8CodeUnitCount) > 1 { removeLast(suffix.utf8CodeUnitCount) }
  }

  private func isVowel(at position: Int, afterVowel: Bool) -> Bool {
    self[position] == UInt8(ascii: "y") ? position > 0 && !afterVowel : !isConsonant(at: position)
  }
}
