public import SumbenchText

/// What a summarizer made of a document: sentences of it in the document's order, or a text that was written.
///
///     let storm = Document(id: "storm", sentences: ["A storm hit.", "It passed.", "Ships waited."])
///     let summary = Lead(count: 2).summary(of: storm, within: .sentences(3))
///     summary.sentences       // [0, 1]
///     summary.text       // "A storm hit.\nIt passed."
///
/// Only a document without sentences has an empty summary.
public struct Summary: Hashable, Sendable {
  /// Positions in `Document.sentences`, ascending; none for a text that was not made of them.
  public let sentences: [Int]
  /// The sentences' texts, in the same order.
  public let lines: [String]
  /// Whether what was chosen had to be cut to the limit: the limit is shorter than the sentence, or a text made
  /// elsewhere longer than the limit.
  public let isCut: Bool
  /// Whether the document gave no ground for a choice, so that the leading sentences stand in.
  public private(set) var isFallback = false

  /// The whole summary, one sentence a line.
  public var text: String { lines.joined(separator: "\n") }

  /// The summary that consists of these sentences of the document.
  ///
  /// It is not cut to a limit; ``SentenceSelection`` makes one that is.
  ///
  /// - Parameters:
  ///   - sentences: Positions in `Document.sentences`, in any order, each once.
  ///   - document: The document that they are of.
  public init(sentences: [Int], of document: Document) {
    self.sentences = sentences.sorted()
    self.lines = self.sentences.map { document.sentences[$0].text }
    self.isCut = false
  }

  /// The summary that is the beginning of one sentence.
  init(sentence: Int, cutTo text: String) {
    self.sentences = [sentence]
    self.lines = [text]
    self.isCut = true
  }

  /// A summary that was made elsewhere, taken as it is.
  package init(lines: [String]) {
    self.sentences = []
    self.lines = lines
    self.isCut = false
  }

  /// A summary that was written rather than chosen, cut to the limit.
  ///
  ///     let storm = Document(id: "storm", sentences: ["A storm hit the port.", "It passed."])
  ///     Summary(text: "The port was hit.\nAll is well.", of: storm, within: .words(5)).text       // "The port was hit."
  ///
  /// - Parameters:
  ///   - text: The summary, a sentence a line. Blank lines are left out.
  ///   - document: The document that it is of, which a limit in percent depends on.
  ///   - limit: The length that it is cut to; what is beyond it is left out.
  public init(text: String, of document: Document, within limit: LengthLimit) {
    self.init(text: text, articleSentenceCount: document.sentences.count, within: limit)
  }

  /// A summary that was written rather than chosen: a sentence a line, cut to the limit.
  package init(text: String, articleSentenceCount: Int, within limit: LengthLimit) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    let kept = lines.cut(to: limit, articleSentenceCount: articleSentenceCount)
    self.sentences = []
    self.lines = kept
    self.isCut = kept != lines
  }

  /// The same summary, with a note that it stands in for one.
  package func markedAsFallback() -> Summary {
    var copy = self
    copy.isFallback = true
    return copy
  }
}
