import SumbenchRouge
import SumbenchText

/// Something about an item that makes its scores mean less than they seem to.
package enum Concern: String, Codable, CaseIterable, Sendable {
  /// The candidate has no text; it scores 0.
  case emptyCandidate
  /// A reference has no text; against it everything scores 0.
  case emptyReference
  /// rougeLsum or rougeW is computed, and a text of several sentences stands on a single line.
  case sentencesOnOneLine
  /// The word rule loses more than a tenth of the letters of a text.
  case lettersLost
  /// More than a tenth of an article's text was taken out as no part of it.
  case textRemoved
  /// An article has no more sentences than the limit allows: a summary is the whole article.
  case wholeArticle
  /// An article has a sentence of more than 80 words: full stops seem to be missing.
  case longSentence
  /// An article looks like HTML, JSON or another format, whose signs are read as text.
  case markup
  /// A reference is longer than the limit of the rules, and was cut as the official script cuts it.
  case referenceCut
}

/// Concerns in two bytes, of which there is one for each summary of a run.
package struct ConcernSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  package init(_ concerns: [Concern]) {
    for concern in concerns { bits |= Self.bit(of: concern) }
  }

  package func contains(_ concern: Concern) -> Bool { bits & Self.bit(of: concern) != 0 }

  package mutating func formUnion(_ other: ConcernSet) { bits |= other.bits }

  private static func bit(of concern: Concern) -> UInt16 {
    1 << (Concern.allCases.firstIndex(of: concern) ?? 0)
  }
}

/// Finds what is to be said about items under some rules.
struct ConcernFinder {
  private let rules: ScoringRules
  private let asksForSentences: Bool

  init(_ rules: ScoringRules) {
    self.rules = rules
    asksForSentences = rules.sentences == .lines && rules.variants.contains(where: \.dependsOnSentences)
  }

  /// What there is to say about a candidate and its references, in the order of the cases.
  func concerns(_ candidate: RougeText, against references: [RougeText]) -> [Concern] {
    let texts = [candidate] + references
    return Concern.allCases.filter { concern in
      switch concern {
      case .emptyCandidate: candidate.isBlank
      case .emptyReference: references.contains(where: \.isBlank)
      case .sentencesOnOneLine: asksForSentences && texts.contains(where: \.seemsToHoldSentencesOnOneLine)
      case .lettersLost: texts.contains { $0.losesLetters(moreThan: 0.1, under: rules.rouge.words) }
      case .textRemoved, .wholeArticle, .longSentence, .markup: false
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

extension RougeText {
  fileprivate var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// Whether there is one line, which holds several sentences.
  fileprivate var seemsToHoldSentencesOnOneLine: Bool {
    sentenceCount == 1 && SentenceSplitter.holdsSeveralSentences(bytes, sentenceRanges[0])
  }
}
