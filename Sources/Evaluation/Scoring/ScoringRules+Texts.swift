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
    switch sentences {
    case .lines: RougeText(lines: lines)
    case .split: RougeText(sentences: SentenceSplitter.sentences(in: lines).map(\.text))
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
  func text(of sentences: [String]) -> RougeText { RougeText(sentences: sentences) }
}
