/// Porter's stemmer: cuts the endings off English words so that their forms compare equal.
///
///     PorterStemmer(.nltk).stem("hopefully")      // "hope"
///     PorterStemmer(.official).stem("statement")  // "statem"
///     PorterStemmer(.original).stem("relational") // "relat"
///
/// Words are expected in lower case. The rules know the letters a to z; every other byte counts as a
/// consonant. An empty word stays empty. Source: M. F. Porter, "An algorithm for suffix stripping",
/// Program 14(3), 1980.
package struct PorterStemmer: Hashable, Sendable {
  /// Which program's stemmer to reproduce.
  package enum Variant: Hashable, Sendable, CaseIterable {
    /// The algorithm as printed in 1980.
    case original
    /// ROUGE-1.5.5: words under three letters stay, `-bli` and `-logi` are known, step 4 runs three times.
    case official
    /// NLTK's default mode, which rouge-score uses: irregular forms, care for short words and `-y`.
    case nltk
  }

  /// The program reproduced.
  package let variant: Variant

  /// A stemmer that reproduces one of the three programs.
  package init(_ variant: Variant) { self.variant = variant }

  /// The stem of a word in lower case.
  package func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Cuts a word in lower case, given as bytes, down to its stem.
  package func stem(_ word: inout [UInt8]) {
    let count = word.count
    while word.count < PorterWord.leastMemory { word.append(0) }
    let length = lengthOfStem(of: &word, count: count)
    word.removeLast(word.count - length)
  }

  /// Turns the first `count` letters into their stem and returns how long it is; there are at least eight bytes, and
  /// those after the stem may be anything.
  package func lengthOfStem(of letters: inout [UInt8], count: Int) -> Int {
    if variant != .original, count < 3 { return count }
    var word = PorterWord(taking: &letters, count: count)
    reduce(&word)
    return word.giveBack(to: &letters)
  }

  private func reduce(_ word: inout PorterWord) {
    if variant == .nltk, let rule = PorterSuffixes.irregular.rule(for: word),
      rule.suffix.length == word.count
    {
      return word.replaceLast(rule.suffix.length, with: rule.replacement)
    }
    removePlural(&word)
    removePastAndParticiple(&word)
    turnFinalY(&word)
    mapDoubleSuffix(&word)
    replaceSuffix(&word, by: PorterSuffixes.step3)
    switch variant {
    case .original, .nltk: removeSuffix(&word, in: PorterSuffixes.step4)
    case .official: for suffixes in PorterSuffixes.step4Official { removeSuffix(&word, in: suffixes) }
    }
    tidyUp(&word)
  }
}

/// The steps 1a to 5 of the paper.
extension PorterStemmer {
  private func removePlural(_ word: inout PorterWord) {
    guard word.letter(beforeEnd: 0) == UInt8(ascii: "s") else { return }
    if variant == .nltk, word.count == 4, word.ends(in: "ies") {
      word.removeLast()
    } else if word.ends(in: "sses") || word.ends(in: "ies") {
      word.removeLast(2)
    } else if !word.ends(in: "ss") {
      word.removeLast()
    }
  }

  private func removePastAndParticiple(_ word: inout PorterWord) {
    switch word.letter(beforeEnd: 0) {
    case UInt8(ascii: "d"):
      if variant == .nltk, word.ends(in: "ied") {
        word.removeLast(word.count == 4 ? 1 : 2)
      } else if word.ends(in: "eed") {
        if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
      } else {
        remove("ed", from: &word)
      }
    case UInt8(ascii: "g"): remove("ing", from: &word)
    default: break
    }
  }

  private func remove(_ suffix: StaticString, from word: inout PorterWord) {
    guard word.ends(in: suffix), word.hasVowel(upTo: word.count - suffix.utf8CodeUnitCount) else { return }
    word.removeLast(suffix.utf8CodeUnitCount)
    restoreStem(&word)
  }

  /// What is left of `hopping`, `hissing` and `filing` becomes `hop`, `hiss` and `file`.
  private func restoreStem(_ word: inout PorterWord) {
    if word.ends(in: "at") || word.ends(in: "bl") || word.ends(in: "iz") {
      word.replaceLast(0, with: "e")
    } else if word.endsInDoubleConsonant, !(variant == .official && word.ends(in: "y")) {
      if !word.ends(in: "l"), !word.ends(in: "s"), !word.ends(in: "z") { word.removeLast() }
    } else if isShort(word, upTo: word.count), word.measure(upTo: word.count) == 1 {
      word.replaceLast(0, with: "e")
    }
  }

  private func turnFinalY(_ word: inout PorterWord) {
    guard word.letter(beforeEnd: 0) == UInt8(ascii: "y") else { return }
    let rest = word.count - 1
    let turns =
      variant == .nltk ? rest > 1 && word.isConsonant(at: rest - 1) : word.hasVowel(upTo: rest)
    if turns { word.replaceLast(1, with: "i") }
  }

  private func mapDoubleSuffix(_ word: inout PorterWord) {
    switch variant {
    case .original: replaceSuffix(&word, by: PorterSuffixes.step2)
    case .official: replaceSuffix(&word, by: PorterSuffixes.step2Official)
    case .nltk:
      while word.ends(in: "alli"), word.measure(upTo: word.count - 4) > 0 { word.removeLast(2) }
      if word.ends(in: "logi") {
        if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
      } else {
        replaceSuffix(&word, by: PorterSuffixes.step2NLTK)
      }
    }
  }

  /// Replaces the first suffix that matches if the rest has a measure above zero; tries no other.
  private func replaceSuffix(_ word: inout PorterWord, by suffixes: PorterSuffixes) {
    guard let rule = suffixes.rule(for: word) else { return }
    if word.measure(upTo: word.count - rule.suffix.length) > 0 {
      word.replaceLast(rule.suffix.length, with: rule.replacement)
    }
  }

  /// Removes the first suffix that matches if the rest has a measure above one; tries no other.
  /// `ion` matches after s and t only.
  private func removeSuffix(_ word: inout PorterWord, in suffixes: PorterSuffixes) {
    guard let rule = suffixes.rule(for: word) else { return }
    if word.ends(in: "ion"), !word.ends(in: "sion"), !word.ends(in: "tion") { return }
    if word.measure(upTo: word.count - rule.suffix.length) > 1 { word.removeLast(rule.suffix.length) }
  }

  private func tidyUp(_ word: inout PorterWord) {
    if word.ends(in: "e") {
      let rest = word.count - 1
      let measure = word.measure(upTo: rest)
      if measure > 1 || measure == 1 && !isShort(word, upTo: rest) { word.removeLast() }
    }
    if word.ends(in: "ll"), word.measure(upTo: word.count) > 1 { word.removeLast() }
  }

  /// The paper's *o; NLTK adds vowel, consonant.
  private func isShort(_ word: borrowing PorterWord, upTo end: Int) -> Bool {
    if variant == .nltk, end == 2 { return !word.isConsonant(at: 0) && word.isConsonant(at: 1) }
    return word.endsInShortSyllable(upTo: end)
  }
}
