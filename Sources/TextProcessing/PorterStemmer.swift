/// Porter's stemmer: cuts the endings off English words so that their forms compare equal.
///
///     PorterStemmer(.nltk).stem("hopefully")      // "hope"
///     PorterStemmer(.official).stem("statement")  // "statem"
///     PorterStemmer(.original).stem("relational") // "relat"
///
/// Words are expected in lower case. The rules know the letters a to z; every other byte counts as a
/// consonant. An empty word stays empty. Source: M. F. Porter, "An algorithm for suffix stripping",
/// Program 14(3), 1980.
public struct PorterStemmer: Hashable, Sendable {
  /// Which program's stemmer to reproduce.
  public enum Variant: Hashable, Sendable, CaseIterable {
    /// The algorithm as printed in 1980.
    case original
    /// ROUGE-1.5.5: words under three letters stay, `-bli` and `-logi` are known, step 4 runs thrice.
    case official
    /// NLTK's default mode, which rouge-score uses: irregular forms, care for short words and `-y`.
    case nltk
  }

  /// The program reproduced.
  public let variant: Variant

  /// A stemmer that reproduces one of the three programs.
  public init(_ variant: Variant) { self.variant = variant }

  /// The stem of a word in lower case.
  public func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Cuts a word in lower case, given as bytes, down to its stem.
  package func stem(_ word: inout [UInt8]) {
    if variant != .original, word.count < 3 { return }
    if variant == .nltk, let known = PorterStemmer.irregular[word] { return word = known }
    removePlural(&word)
    removePastAndParticiple(&word)
    turnFinalY(&word)
    mapDoubleSuffix(&word)
    word.replaceFirstSuffix(of: PorterSuffixes.step3)
    removeSuffix(&word)
    tidyUp(&word)
  }
}

/// The steps 1a to 5 of the paper.
extension PorterStemmer {
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
    case .original: word.replaceFirstSuffix(of: PorterSuffixes.step2)
    case .official: word.replaceFirstSuffix(of: PorterSuffixes.step2Official)
    case .nltk:
      while word.ends(in: "alli"), word.measure(upTo: word.count - 4) > 0 { word.removeLast(2) }
      if word.ends(in: "logi") {
        if word.measure(upTo: word.count - 3) > 0 { word.removeLast() }
      } else {
        word.replaceFirstSuffix(of: PorterSuffixes.step2NLTK)
      }
    }
  }

  private func removeSuffix(_ word: inout [UInt8]) {
    guard variant == .official else {
      word.removeFirstSuffix(of: PorterSuffixes.step4)
      return
    }
    word.removeFirstSuffix(of: PorterSuffixes.step4Official)
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
