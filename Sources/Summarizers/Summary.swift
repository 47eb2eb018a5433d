public import TextProcessing

/// What a summarizer chose: sentences of a document, in the document's order.
///
///     summary.sentences        // [0, 4, 7], positions in Document.sentences
///     summary.text             // their texts, a line each
///
/// Only a document without sentences has an empty summary.
public struct Summary: Hashable, Sendable {
  /// Positions in `Document.sentences`, ascending.
  public let sentences: [Int]
  /// The sentences' texts, in the same order.
  public let lines: [String]
  /// Whether the limit is shorter than any sentence, so that the one sentence had to be cut.
  public let isCut: Bool
  /// Whether the summarizer had nothing to go by and the leading sentences stand in.
  public private(set) var isFallback = false

  /// The whole summary, one sentence a line.
  public var text: String { lines.joined(separator: "\n") }

  /// The summary that consists of these sentences of the document.
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

  /// The same summary, with a note that it stands in for one.
  package func markedAsFallback() -> Summary {
    var copy = self
    copy.isFallback = true
    return copy
  }
}
