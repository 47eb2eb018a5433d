import SumbenchRouge
import SumbenchText

/// Finds what is to be said about items under some rules.
struct ItemNoteFinder {
  private let rules: ScoringRules
  private let asksForSentences: Bool

  init(_ rules: ScoringRules) {
    self.rules = rules
    asksForSentences = rules.sentences == .lines && rules.variants.contains(where: \.dependsOnSentences)
  }

  /// What there is to say about a candidate and its references, in the order of the cases.
  func concerns(_ candidate: RougeText, against references: [RougeText]) -> [ItemNote] {
    let texts = [candidate] + references
    return ItemNote.allCases.filter { concern in
      switch concern {
      case .emptyCandidate: candidate.isBlank
      case .emptyReference: references.contains(where: \.isBlank)
      case .sentencesOnOneLine: asksForSentences && texts.contains(where: \.seemsToHoldSentencesOnOneLine)
      case .lettersLost: texts.contains { $0.losesLetters(moreThan: 0.1, under: rules.rouge.words) }
      case .textRemoved, .wholeArticle, .longSentence, .markup: false
      case .unspacedScript: rules.rouge.words.splitsByUnicode && texts.contains(where: \.holdsUnspacedScript)
      case .referenceCut: references.contains { rules.rouge.truncation.shortens($0) }
      }
    }
  }
}

extension RougeVariant {
  /// Whether its counts depend on where sentences end.
  var dependsOnSentences: Bool {
    switch self {
    case .lSum, .w: true
    case .n, .l, .s, .su, .be: false
    }
  }
}

extension WordRule {
  /// Whether words are found by Unicode's rules, which need a dictionary for scripts without spaces.
  fileprivate var splitsByUnicode: Bool { self == .unicode || self == .characters }
}

extension RougeText {
  /// Whether a tenth of the bytes or more are letters of Thai, Lao, Burmese or Khmer.
  fileprivate var holdsUnspacedScript: Bool {
    if isASCII { return false }
    var count = 0
    for index in bytes.indices.dropLast() {
      switch (bytes[index], bytes[index + 1]) {
      case (0xE0, 0xB8...0xBB), (0xE1, 0x80...0x81), (0xE1, 0x9E...0x9F): count += 3
      default: break
      }
    }
    return count * 10 >= bytes.count
  }

  fileprivate var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// Whether there is one line, which holds several sentences.
  fileprivate var seemsToHoldSentencesOnOneLine: Bool {
    sentenceCount == 1 && SentenceSplitter.holdsSeveralSentences(bytes, sentenceRanges[0])
  }
}
