/// A text as ROUGE sees it: a list of sentences.
///
///     RougeText(sentences: ["A cat sat.", "It slept."]).sentenceCount   // 2
///     RougeText(lines: "A cat sat.\n\nIt slept.").sentenceCount         // 2
///
/// Sentences always separate words, whatever they hold. An empty text has no sentences; empty sentences
/// change no score.
public struct RougeText: Hashable, Sendable {
  package private(set) var bytes: [UInt8] = []
  package private(set) var sentenceEnds: [Int] = []

  /// A text of these sentences.
  public init(sentences: some Sequence<String>) {
    for sentence in sentences { append(sentence.utf8) }
  }

  /// A text with one sentence a line, as rouge-score reads it: lines end at line feeds, empty ones are left out.
  public init(lines: String) {
    bytes = Array(lines.utf8)
    sentenceEnds.reserveCapacity(8)
    var start = 0
    var kept = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start {
        for index in start..<end { bytes[kept + index - start] = bytes[index] }
        kept += end - start
        sentenceEnds.append(kept)
      }
      start = end + 1
    }
    bytes.removeLast(bytes.count - kept)
  }

  /// A text of sentences given as bytes, which need not be UTF-8.
  package init(byteSentences: some Sequence<some Sequence<UInt8>>) {
    for sentence in byteSentences { append(sentence) }
  }

  /// How many sentences there are.
  public var sentenceCount: Int { sentenceEnds.count }

  /// The sentences, with bytes that are not UTF-8 replaced.
  public var sentences: [String] { sentenceRanges.map { String(decoding: bytes[$0], as: UTF8.self) } }

  package var sentenceRanges: some Sequence<Range<Int>> {
    sentenceEnds.indices.lazy.map { [sentenceEnds] in ($0 == 0 ? 0 : sentenceEnds[$0 - 1])..<sentenceEnds[$0]
    }
  }

  private mutating func append(_ sentence: some Sequence<UInt8>) {
    bytes.append(contentsOf: sentence)
    sentenceEnds.append(bytes.count)
  }
}
