import Evaluation
import Rouge

extension ConcernedItems {
  /// A line for each concern that is about any item.
  func remarks(_ noun: String, rules: ScoringRules) -> [String] {
    Concern.allCases.filter { count($0) > 0 }.map { concern in
      let items = count(concern).counted(noun)
      let more = count(concern) > Self.listed ? ", ..." : ""
      return "warning: \(items) \(concern.words(rules)): \(firstIDs(concern).joined(separator: ", "))\(more)"
    }
  }
}

extension Concern {
  /// What follows on the number of items.
  fileprivate func words(_ rules: ScoringRules) -> String {
    switch self {
    case .emptyCandidate: "with an empty candidate, scored 0"
    case .emptyReference: "with an empty reference, against which everything scores 0"
    case .sentencesOnOneLine:
      "with several sentences on a single line, which \(RougeVariant.lSum) takes for one"
    case .lettersLost:
      "with a text that loses more than a tenth of its letters to the word rule ‘\(rules.rouge.words.rawValue)’ (--rules unicode keeps them; characters for Chinese and Japanese)"
    case .referenceCut: "with a reference longer than the limit of \(rules.rouge.truncation), cut to it"
    }
  }
}
