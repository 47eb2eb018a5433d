/// What to do with headings, captions, bylines and web-page furniture.
public enum Cleaning: String, Codable, CaseIterable, Sendable {
  /// Take them out.
  case on
  /// Leave the text as it is.
  case off
  /// Leave the text as it is, and say what would be taken out.
  case report
}

/// Makes a document of an article's text: cleans it, splits it, counts its words.
///
///     let reader = DocumentReader(cleaning: .on)
///     reader.document(id: "storm", text: text).document.sentences
///
/// A text of white space gives a document without sentences.
public struct DocumentReader: Sendable {
  private let cleaning: Cleaning

  /// A reader that treats every article alike.
  public init(cleaning: Cleaning) {
    self.cleaning = cleaning
  }

  /// The document, and what the cleaner found in the text; nothing is looked for with cleaning off.
  public func document(id: String, text: String) -> (document: Document, removals: [ArticleCleaner.Removal]) {
    guard cleaning != .off else { return (document(id: id, title: nil, text: text), []) }
    let cleaned = ArticleCleaner.cleaned(text)
    let kept = cleaning == .on ? cleaned.text : text
    return (document(id: id, title: cleaned.title, text: kept), cleaned.removals)
  }

  private func document(id: String, title: String?, text: String) -> Document {
    Document(id: id, title: title, sentences: SentenceSplitter.sentences(in: text).map(\.text))
  }
}
