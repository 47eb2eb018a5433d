import Corpora
import Summarizers
import TextProcessing

/// Summaries that were made elsewhere, looked up by the article's id.
///
/// Each line of the file has `id` and `summary`, `candidate` or `prediction` (a text whose lines are sentences, or a
/// list of sentences). They are taken as they are, whatever the limit of the run. An article without a summary
/// fails the row.
struct ProvidedSummaries: Summarizer {
  let name: String
  private let passages: [String: Passage]

  /// Why an article has no summary.
  struct Missing: Error, CustomStringConvertible {
    let description = "no summary for this id"
  }

  init(name: String, path: String) throws {
    self.name = name
    let batches = try LineBatches(path: path)
    var passages: [String: Passage] = [:]
    while let batch = try batches.next() {
      for line in batch.lines {
        let object = try JSONObject(line: line.bytes, at: line.place)
        let id = try object.required(["id"]) { _ in try object.text(of: ["id"]) ?? "" }
        let passage = try object.required(["summary", "candidate", "prediction"], object.passage)
        if passages.updateValue(passage, forKey: id) != nil {
          throw DataError.duplicateID(line.place, id: id)
        }
      }
    }
    if passages.isEmpty { throw DataError.noItems(path: path) }
    self.passages = passages
  }

  /// The ids that no article of the corpus has, sorted.
  func unmatched(in corpus: Corpus) -> [String] {
    Set(passages.keys).subtracting(corpus.articles.map(\.id)).sorted()
  }

  func summary(of document: Document, within limit: LengthLimit) throws -> Summary {
    switch passages[document.id] {
    case .text(let text): Summary(lines: text.split(separator: "\n").map(String.init))
    case .sentences(let sentences): Summary(lines: sentences)
    case nil: throw Missing()
    }
  }
}
