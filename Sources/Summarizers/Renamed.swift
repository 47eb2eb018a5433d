import SumbenchText

/// A summarizer under another name, such as the one that states its parameters.
struct Renamed: Summarizer {
  let summarizer: any Summarizer
  let name: String

  init(_ summarizer: any Summarizer, name: String) {
    self.summarizer = summarizer
    self.name = name
  }

  func summary(of document: Document, within limit: LengthLimit) async throws -> Summary {
    try await summarizer.summary(of: document, within: limit)
  }

  func finish() async { await summarizer.finish() }
}
