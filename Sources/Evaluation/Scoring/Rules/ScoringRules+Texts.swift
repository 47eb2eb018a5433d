package import SumbenchCorpora
package import SumbenchRouge
import SumbenchText

extension ScoringRules {
  /// A scorer for these rules, with the word lists they ask for; one for each thread.
  package func scorer(_ wordLists: RougeResources) throws -> RougeScorer {
    try RougeScorer(variants: variants, rules: rouge, resources: wordLists)
  }

  /// A text whose lines are sentences, or are split into sentences, as the rules have it.
  package func text(of lines: String) -> RougeText {
    let lines = letterCase.applied(to: lines)
    return switch sentences {
    case .lines: RougeText(lines: lines)
    case .split: RougeText(sentences: SentenceSplitter.sentences(in: lines).map(\.text))
    case .fullStops:
      RougeText(byteSentences: lines.utf8.split(separator: UInt8(ascii: ".")))
    case .spacedFullStops: RougeText(lines: lines.replacing(" . ", with: " .\n"))
    case .chineseMarks:
      RougeText(sentences: ChineseSentences.sentences(in: lines))
    case .joined: RougeText(byteSentences: lines.isEmpty ? [] : [lines.utf8])
    }
  }

  /// A text of a corpus: given sentences stay as they are.
  package func text(of passage: Passage) -> RougeText {
    switch passage {
    case .text(let text): self.text(of: text)
    case .sentences(let sentences): self.text(of: sentences)
    }
  }

  /// A summary that is already a list of sentences.
  func text(of sentences: [String]) -> RougeText {
    switch self.sentences {
    case .lines, .split:
      RougeText(sentences: letterCase == .asGiven ? sentences : sentences.map { letterCase.applied(to: $0) })
    case .fullStops, .spacedFullStops, .chineseMarks, .joined: text(of: sentences.joined(separator: "\n"))
    }
  }
}
