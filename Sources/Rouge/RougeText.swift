import SumbenchText

/// A text as ROUGE sees it: a list of sentences.
///
///     RougeText(sentences: ["A cat sat.", "It slept."]).sentenceCount       // 2
///     RougeText(lines: "A cat sat.\n\nIt slept.").sentenceCount       // 2
///
/// Sentences always separate words, whatever they hold. An empty text has no sentences; empty sentences
/// change no score.
public struct RougeText: Sendable {
  /// The sentences, maybe bytes between them that belong to none, and padding for reading eight at a time.
  package private(set) var bytes: [UInt8] = []
  package private(set) var sentenceRanges: [Range<Int>] = []
  /// Whether there is nothing but ASCII.
  package private(set) var isASCII = true

  /// A text of these sentences.
  ///
  /// - Parameter sentences: The sentences, whatever they hold.
  public init(sentences: some Sequence<String>) {
    self.init(byteSentences: sentences.lazy.map(\.utf8))
  }

  /// A text of sentences given as bytes, which need not be UTF-8.
  package init(byteSentences: some Sequence<some Sequence<UInt8>>) {
    for sentence in byteSentences {
      let start = bytes.count
      bytes.append(contentsOf: sentence)
      sentenceRanges.append(start..<bytes.count)
      bytes.append(UInt8(ascii: "\n"))
    }
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    bytes.pad()
  }

  /// A text with one sentence a line, as rouge-score reads it: lines end at line feeds, empty ones are left out.
  ///
  /// - Parameter lines: The text.
  public init(lines: String) {
    let count = lines.utf8.count
    bytes.reserveCapacity(count + Span<UInt8>.padding)
    bytes.append(contentsOf: lines.utf8)
    bytes.pad()
    sentenceRanges.reserveCapacity(8)
    isASCII = Self.readLines(of: bytes, count, into: &sentenceRanges)
  }

  /// Finds the lines that are not empty among the first `count` bytes, and says whether all bytes are ASCII.
  private static func readLines(of bytes: [UInt8], _ count: Int, into lines: inout [Range<Int>]) -> Bool {
    let bytes = bytes.span
    var start = 0
    var union = SIMD16<UInt8>.zero
    for window in stride(from: 0, to: count, by: 64) {
      var lineFeeds = ~bytes.highBits(at: window) { sixteen in
        union |= sixteen
        return sixteen.bytes(otherThan: UInt8(ascii: "\n"))
      }
      while lineFeeds != 0 {
        let end = window + lineFeeds.trailingZeroBitCount
        if end > start { lines.append(start..<end) }
        start = end + 1
        lineFeeds &= lineFeeds - 1
      }
    }
    if count > start { lines.append(start..<count) }
    return union.max() < 0x80
  }

  /// How many sentences there are.
  public var sentenceCount: Int { sentenceRanges.count }

  /// The sentences, with bytes that are not UTF-8 replaced.
  public var sentences: [String] { sentenceRanges.map { String(decoding: bytes[$0], as: UTF8.self) } }
}
