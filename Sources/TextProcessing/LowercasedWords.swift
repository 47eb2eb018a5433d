/// The words of texts in lower case, as UTF-8.
///
///     var words = LowercasedWords()
///     words.forEach(in: "Don’t PANIC.") { word in … }    // the bytes of "don’t", then of "panic"
///
/// A text in ASCII is put in lower case whole, in memory that the next text uses again; beyond ASCII only whole words
/// tell what their lower case is.
struct LowercasedWords {
  private var ranges: [Range<Int>] = []
  private var lowercased: [UInt8] = []

  /// Hands out the words of a text in order, so many of them at most.
  mutating func forEach(in text: Substring, atMost limit: Int = .max, _ body: (Span<UInt8>) -> Void) {
    ranges.removeAll(keepingCapacity: true)
    WordSplitter.appendRanges(ofWordsIn: text, atLeast: limit, to: &ranges)
    let bytes = text.utf8.span
    let isASCII = lowercased.setLowercased(bytes)
    let lowercased = lowercased.span
    for range in ranges.prefix(limit) {
      let word = lowercased.extracting(range)
      if isASCII || word.isASCII {
        body(word)
      } else {
        body(Array(text.utf8Slice(range).lowercased().utf8).span)
      }
    }
  }
}

extension [UInt8] {
  /// Becomes a text with its ASCII letters in lower case, and says whether there is nothing beyond ASCII in it.
  fileprivate mutating func setLowercased(_ text: Span<UInt8>) -> Bool {
    if count < text.count { append(contentsOf: repeatElement(0, count: text.count - count)) }
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
