public import Rouge
import TextProcessing

extension ScoringRules {
  /// A scorer for these rules, with the word lists they ask for; one for each thread.
  func scorer(_ wordLists: RougeResources) throws -> RougeScorer {
    try RougeScorer(variants: variants, rules: rouge, resources: wordLists)
  }

  /// The rules that can be scored by with these word lists.
  ///
  /// Without WordNet's irregular forms, rules that ask for them become rules that do not, so that the signature says
  /// what was done; the caller warns. (A missing stop list is an error when a scorer is made.)
  public func adapted(to wordLists: RougeResources) -> ScoringRules {
    var rules = self
    if wordLists.lacksExceptions(for: rouge) { rules.rouge.exceptions = false }
    return rules
  }

  /// A text whose lines are sentences, or are split into sentences, as the rules have it.
  func text(of lines: String) -> RougeText {
    switch sentences {
    case .lines: RougeText(lines: lines)
    case .split: RougeText(sentences: SentenceSplitter.sentences(in: lines).map(\.text))
    }
  }

  /// A text of a corpus: given sentences stay as they are.
  func text(of passage: Passage) -> RougeText {
    switch passage {
    case .text(let text): self.text(of: text)
    case .sentences(let sentences): self.text(of: sentences)
    }
  }

  /// A summary that is already a list of sentences.
  func text(of sentences: [String]) -> RougeText { RougeText(sentences: sentences) }
}
