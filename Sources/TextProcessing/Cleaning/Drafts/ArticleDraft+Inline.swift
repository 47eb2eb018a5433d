extension ArticleDraft {
  /// Takes phrases of the page out of text that was cut into tokens:
  /// `... in March . Scroll down for video . The ...`
  mutating func removeInlineBoilerplate(_ phrases: PagePhrases) {
    for line in lines.indices where lines[line].isKept && lines[line].text.hasSpacedStop {
      lines[line].remove(phrases.inlineBoilerplate(in: Array(lines[line].text.utf8)))
    }
  }
}

extension PagePhrases {
  /// The segments between two stops of their own that are a phrase of three words or more.
  fileprivate func inlineBoilerplate(in text: [UInt8]) -> [(Range<Int>, Reason)] {
    var found: [(Range<Int>, Reason)] = []
    var start = 0
    for position in text.indices.dropFirst()
    where text[position] == UInt8(ascii: ".") && text[position - 1] == UInt8(ascii: " ")
      && (position + 1 == text.count || text[position + 1] == UInt8(ascii: " "))
    {
      if position - start < 64 {
        let words = WordSplitter.words(in: String(decoding: text[start..<position], as: UTF8.self))
        let phrase = words.map { $0.lowercased() }.joined(separator: " ")
        if words.count > 2, let reason = lines[phrase] {
          found.append((text.afterSpaces(start, before: position)..<position + 1, reason))
        }
      }
      start = position + 1
    }
    return found
  }
}

extension String {
  /// Whether a full stop stands after a space, as it does in text that was cut into tokens.
  fileprivate var hasSpacedStop: Bool {
    let bytes = utf8.span
    // Without a way out before the end the loop becomes one over vectors of bytes.
    var found: UInt8 = 0
    var previous: UInt8 = 0
    for index in bytes.indices {
      found |= (bytes[index] == UInt8(ascii: ".") ? 1 : 0) & (previous == UInt8(ascii: " ") ? 1 : 0)
      previous = bytes[index]
    }
    return found != 0
  }
}
