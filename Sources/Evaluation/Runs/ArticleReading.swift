import SumbenchText

/// What a page shows of an article as it was read: kept by a run that draws one, so that no article is read twice.
package struct ArticleReading: Sendable {
  let language: Language
  let sentences: [String]
  /// What the cleaner took out.
  let removed: [ArticleText.Removed]

  /// `isCleaned` where what the cleaner found was taken out too.
  init(_ reading: DocumentReader.Reading, isCleaned: Bool) {
    let document = reading.document
    language = document.language
    sentences = document.sentences.map(\.text)
    removed =
      isCleaned
      ? ArticleText.Removed.placed(reading.removals, in: document.source ?? "", among: sentences) : []
  }
}
