import SumbenchRouge
package import SumbenchSupport

/// The items that each concern is about.
package struct NotedItems: Sendable {
  private let noun: String
  private var items: [ItemNote: Note.Items] = [:]

  /// No items yet; `noun` is what one of them is called.
  package init(noun: String) {
    self.noun = noun
  }

  package mutating func add(_ id: String, to concern: ItemNote) {
    items[concern, default: Note.Items(count: 0, first: [], noun: noun)].add(id)
  }

  package mutating func add(_ id: String, to concerns: ItemNoteSet) {
    for concern in ItemNote.allCases where concerns.contains(concern) { add(id, to: concern) }
  }

  /// A note for each concern that is about any item, in the order of the concerns.
  package func notes(_ rules: ScoringRules?) -> [Note] {
    ItemNote.allCases.compactMap { concern in
      items[concern].map { Note(.warning, concern.code, concern.words(rules), about: $0) }
    }
  }
}

extension ItemNote {
  /// The code of its note.
  fileprivate var code: String {
    switch self {
    case .emptyCandidate: "empty-candidate"
    case .emptyReference: "empty-reference"
    case .sentencesOnOneLine: "sentences-on-one-line"
    case .lettersLost: "letters-lost"
    case .textRemoved: "text-removed"
    case .wholeArticle: "whole-article"
    case .longSentence: "long-sentence"
    case .markup: "markup"
    case .referenceCut: "reference-cut"
    case .unspacedScript: "unspaced-script"
    }
  }

  /// What follows on the number of items.
  fileprivate func words(_ rules: ScoringRules?) -> String {
    switch self {
    case .emptyCandidate: "with an empty candidate, scored 0"
    case .emptyReference: "with an empty reference, against which everything scores 0"
    case .sentencesOnOneLine:
      "with several sentences on a single line, which \(RougeVariant.lSum) takes for one "
        + "(--sentences split finds them)"
    case .lettersLost:
      "with a text that loses more than a tenth of its letters to the word rule ‘\(rules?.rouge.words.rawValue ?? "")’ "
        + "(--rules unicode keeps them; characters for Chinese and Japanese)"
    case .textRemoved:
      "of which more than a tenth was taken out as headings or boilerplate (--clean report lists it)"
    case .wholeArticle: "of no more sentences than the limit, where a summary is the whole article"
    case .longSentence: "with a sentence of more than 80 words, where full stops seem to be missing"
    case .markup: "in HTML, JSON or another format than plain text, whose signs are read as text"
    case .referenceCut:
      "with a reference longer than the limit of \(rules?.rouge.truncation ?? .none), cut to it"
    case .unspacedScript:
      "with text in Thai, Lao, Burmese or Khmer, whose characters are counted as words "
        + "(--rules xlsum counts words that are separated by blanks)"
    }
  }
}
