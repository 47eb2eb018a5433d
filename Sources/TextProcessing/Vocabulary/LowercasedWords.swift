/// The words of a text in lower case, as UTF-8.
///
///     var words = LowercasedWords()
///     words.read("Don’t PANIC.")
///     words.ranges.map { words.bytes[$0] }      // the bytes of "don’t" and of "panic"
///
/// A text in ASCII, maybe with dashes and no-break spaces, is put in lower case whole; beyond ASCII only whole words tell what their lower case is. The next
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
    if bytes.setLowercased(text.utf8.span) || text.utf8.span.hasOnlySeparatorsBeyondASCII {
      asciiWords.appendWords(in: bytes, 0..<count, atLeast: limit, to: &ranges)
      ranges.cut(to: limit)
    } else {
      WordSplitter.appendRanges(ofWordsIn: text, atLeast: limit, to: &ranges)
      ranges.cut(to: limit)
      bytes.lowercase(&ranges, of: text)
    }
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
  mutating func setLowercased(_ text: Span<UInt8>) -> Bool {
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

  /// Puts words of a text, whose ASCII letters are small here, in lower case: where they stand if they keep their length,
  /// otherwise after the text.
  mutating func lowercase(_ words: inout [Range<Int>], of text: Substring) {
    let table = LowercaseTable.shared
    var end = text.utf8.count
    for (number, range) in words.enumerated() where !lowercase(range, table) {
      let word = Array(text.utf8Slice(range).lowercased().utf8)
      replaceSubrange(end..., with: word)
      words[number] = end..<end + word.count
      end += word.count
    }
    if end + Span<UInt8>.padding > count { pad() }
  }

  /// Puts a word, whose ASCII letters are small, in lower case; returns false where only the library can or the length
  /// changes.
  private mutating func lowercase(_ word: Range<Int>, _ table: LowercaseTable) -> Bool {
    var bytes = mutableSpan
    var position = word.lowerBound
    while position < word.upperBound {
      let first = UInt32(bytes[position])
      if first < 0x80 {
        position += 1
        continue
      }
      let second = UInt32(bytes[position + 1]) & 0x3F
      if first < 0xE0 {
        let value = (first & 0x1F) << 6 | second
        guard let letter = table.letter(of: value), letter < 0x800, letter >= 0x80 else { return false }
        if letter != value {
          bytes[position] = UInt8(0xC0 | letter >> 6)
          bytes[position + 1] = UInt8(0x80 | letter & 0x3F)
        }
        position += 2
      } else {
        guard first < 0xF0 else { return false }
        let value = (first & 0x0F) << 12 | second << 6 | UInt32(bytes[position + 2]) & 0x3F
        guard table.letter(of: value) == value else { return false }
        position += 3
      }
    }
    return true
  }

  /// Whether there is nothing beyond ASCII.
  var isASCII: Bool { span.isASCII }
}

extension Span<UInt8> {
  /// Whether there is nothing beyond ASCII.
  package var isASCII: Bool {
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
