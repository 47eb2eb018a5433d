import SumbenchCorpora
import SumbenchSummarizers
import SumbenchText

/// Summaries that were made elsewhere, looked up by the article's id.
///
/// A summary that is one line of text is split into sentences by the language of the article; lists and several lines are
/// taken as the sentences they are. Then it is cut to the limit like every summary. An article without a summary has none
/// in this row.
struct ProvidedSummaries: Summarizer {
  let name: String
  /// The ids that no article of the corpus has, sorted.
  let unmatched: [String]
  private let passages: [String: Passage]

  /// Why an article has no summary.
  struct Missing: Error, CustomStringConvertible {
    let description = "no summary for this id"
  }

  init(_ summaries: SystemSummaries) {
    name = summaries.name
    unmatched = summaries.unmatched
    passages = summaries.passages
  }

  func summary(of document: Document, within limit: LengthLimit) throws -> Summary {
    guard let passage = passages[document.id] else { throw Missing() }
    let text = passage.sentenceLines(document.language).joined(separator: "\n")
    return Summary(text: text, articleSentenceCount: document.sentences.count, within: limit)
  }
}

extension Passage {
  /// The sentences: those of a list, the lines of a text of several lines, or those that one line holds.
  func sentenceLines(_ language: Language) -> [String] {
    let lines = separateLines
    guard case .text = self, lines.count == 1 else { return lines }
    return SentenceSplitter.sentences(in: lines[0], language: language).map(\.text)
  }
}
