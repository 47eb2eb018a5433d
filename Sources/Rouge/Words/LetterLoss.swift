import SumbenchText

/// How many letters of a text a word rule keeps.
///
///     RougeText(lines: "Москва, Moscow").letterLoss(under: .rougeScore)   // 12 letters, 6 kept
///
/// Letters are the alphabetic characters of Unicode. A text without letters has lost nothing.
package struct LetterLoss: Hashable, Sendable {
  /// The letters in the text.
  package var letters: Int
  /// Those that end up in words.
  package var kept: Int

  /// The lost share of the letters, from 0 to 1.
  package var share: Double { letters == 0 ? 0 : Double(letters - kept) / Double(letters) }
}

extension RougeText {
  /// How many of the letters the words of a rule hold; scores of a text that loses many mean little.
  package func letterLoss(under rule: WordRule) -> LetterLoss {
    var loss = LetterLoss(letters: 0, kept: 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.isLetter {
      loss.letters += 1
      let isKept =
        switch rule {
        case .official: scalar.isASCII
        case .rougeScore: scalar.isASCII || scalar == "\u{212A}" || scalar == "\u{130}"
        case .unicode, .characters, .whitespace, .blanks, .kinds, .scalars: true
        }
      if isKept { loss.kept += 1 }
    }
    return loss
  }

  /// Whether the words of a rule lose more than a share of the letters.
  ///
  /// Most texts have so few characters beyond ASCII that the answer is known without asking which of them are letters.
  package func losesLetters(moreThan share: Double, under rule: WordRule) -> Bool {
    switch rule {
    case .unicode, .characters, .whitespace, .blanks, .kinds, .scalars: return false
    case .official, .rougeScore: break
    }
    if isASCII { return false }
    let (letters, beyond) = bytes.span.letterCounts
    return Double(beyond) / Double(letters + beyond) > share && letterLoss(under: rule).share > share
  }
}

extension Unicode.Scalar {
  /// Whether it is alphabetic; properties are looked up for the rare ones only.
  fileprivate var isLetter: Bool {
    isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }
}
