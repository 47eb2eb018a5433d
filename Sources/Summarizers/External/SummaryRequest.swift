import SumbenchPrograms
import SumbenchText

/// What a program is told of an article.
///
///     {"article":"A storm hit. It passed.","id":"storm","language":"en","limit":"3s",
///      "sentences":["A storm hit.","It passed."]}
///
/// The line is part of the key under which answers are kept: another limit or another cleaning is another request.
struct SummaryRequest: Encodable {
  let id: String
  let sentences: [String]
  /// The text as it came; the sentences on lines of their own where it came as sentences.
  let article: String
  let limit: String
  let language: String

  init(_ document: Document, _ limit: LengthLimit) {
    id = document.id
    sentences = document.sentences.map(\.text)
    article = document.source ?? sentences.joined(separator: "\n")
    self.limit = limit.description
    language = document.language.rawValue
  }
}
