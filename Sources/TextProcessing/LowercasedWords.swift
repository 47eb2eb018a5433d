/// The words of a text in lower case, as UTF-8.
///
///     var words = LowercasedWords()
///     words.read("Don’t PANIC.")
///     words.ranges.map { words.bytes[$0] }      // the bytes of "don’t" and of "panic"
///
/// A text in ASCII is put in lower case whole; beyond ASCII only whole words tell what their lower case is. The next
/// text uses the same memory again.
struct LowercasedWords {
  /// Memory in which the words stand; after the last of them there is padding.
  private(set) var bytes: [UInt8] = []
  /// The words in order.
  private(set) var ranges: [Range<Int>] = []
  private var asciiWords = ASCIIWords()

  /// Reads the words of a text, `limit` of them at most.
  mutating func read(_ text: Substring, atMost limit: Int = .max) {
    ranges.removeAll(keepingCapacity: true)
    let count = text.utf8.count
    if bytes.setLowercased(text.utf8.span) {
      asciiWords.appendWords(in: bytes, 0..<count, atLeast: limit, to: &ranges)
      ranges.cut(to: limit)
    } else {
      WordSplitter.appendRanges(ofWordsIn: text, atLeast: limit, to: &ranges)
      ranges.cut(to: limit)
      lowercaseWords(of: text)
    }
  }

  /// Moves the words that are beyond ASCII after the text, each in lower case.
  private mutating func lowercaseWords(of text: Substring) {
    bytes.removeLast(bytes.count - text.utf8.count)
    for (number, range) in ranges.enumerated() where !bytes.span.extracting(range).isASCII {
      let start = bytes.count
      bytes += text.utf8Slice(range).lowercased().utf8
      ranges[number] = start..<bytes.count
    }
    bytes.pad()
  }
}

extension [Range<Int>] {
  fileprivate mutating func cut(to limit: Int) {
    if count > limit { removeLast(count - limit) }
  }
}

extension [UInt8] {
  /// Becomes a text with its ASCII letters in lower case and padding, and says whether there is nothing beyond ASCII in
  /// it.
  fileprivate mutating func setLowercased(_ text: Span<UInt8>) -> Bool {
    let missing = text.count + Span<UInt8>.padding - count
    if missing > 0 { append(contentsOf: repeatElement(0, count: missing)) }
    var target = mutableSpan
    var union: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      union |= byte
      target[index] = byte | (byte.isASCIIUppercase ? 0x20 : 0)
    }
    return union < 0x80
  }

  /// Whether there is nothing beyond ASCII.
  var isASCII: Bool { span.isASCII }
}

extension Span<UInt8> {
  /// Whether there is nothing beyond ASCII.
  var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }
}

extension Substring {
  /// What stands at these places in the UTF-8.
  func utf8Slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
