/// A stretch of text that no sentence crosses: one line, or several lines of one paragraph that was broken to a width.
struct TextBlock: Equatable {
  /// Where it stands in the UTF-8 bytes of its text, without white space around it.
  let bytes: Range<Int>
  /// The lines it stands on, counted from 0.
  let lines: ClosedRange<Int>
}

/// A text cut into blocks.
///
/// Every line is a block, because a line without a full stop may be a heading, a caption or a byline.
/// Lines are joined again only where they look like the work of a program that fills lines up to a width:
/// the next word would not have fitted, the paragraph is 36 to 140 characters wide, and in it some line ends
/// in the middle of a sentence that goes on in lower case; or where the whole document looks broken by hand or by a
/// proportional font, as `LineBreakCounts` tells it.
struct TextBlocks {
  /// The text's UTF-8, in which every sentence ends with a mark that is known as such.
  let bytes: [UInt8]
  /// The text as it is written, where that is different.
  private let written: [UInt8]?
  /// Its blocks in order; blank lines are in none.
  let blocks: [TextBlock]
  private let brokenWords: BrokenWords

  init(_ text: String, lines: LineJoining = .auto, language: Language = .english) {
    let original = Array(text.utf8)
    let marked = language.hasResources ? nil : original.withKnownMarks
    let bytes = marked ?? original
    self.bytes = bytes
    written = marked == nil ? nil : original
    let paragraphs = Paragraph.all(in: bytes)
    blocks =
      switch lines {
      case .keep: paragraphs.flatMap { $0.blocks(width: nil) }
      case .join: Self.joined(paragraphs, in: bytes)
      case .auto: BrokenLines.orWrapped(paragraphs, in: bytes)
      }
    brokenWords = BrokenWords(blocks, in: bytes)
  }

  /// The blocks of paragraphs that are joined as they are, also across blank lines where a sentence goes on.
  private static func joined(_ paragraphs: [Paragraph], in text: [UInt8]) -> [TextBlock] {
    paragraphs.flatMap { paragraph in paragraph.blocks { !paragraph.shapes[$0 + 1].startsWithMarker } }
      .joinedAcrossGaps(in: text, afterLines: 1)
  }

  /// Part of a block; where it runs over a line break, the break is a single space.
  func string(of part: Range<Int>, in block: TextBlock) -> String {
    let text = written ?? bytes
    return block.lines.count > 1
      ? brokenWords.unwrapped(part, of: text) : String(decoding: text[part], as: UTF8.self)
  }
}

extension BrokenLines {
  /// The blocks of a document that may be wrapped by a program, or broken otherwise, or neither.
  fileprivate static func orWrapped(_ paragraphs: [Paragraph], in text: [UInt8]) -> [TextBlock] {
    let widths = paragraphs.map(\.wrappingWidth)
    var (breaks, wrapped, unfilled) = (0, 0, 0)
    for (paragraph, width) in zip(paragraphs, widths) {
      breaks += paragraph.lines.count - 1
      if width != nil { wrapped += paragraph.lines.count - 1 }
      unfilled += paragraph.unfilledBreaks
    }
    // A program fills every line, or nearly so where the widths of a document differ.
    if wrapped * 2 <= breaks || unfilled * 20 > breaks, let broken = BrokenLines(paragraphs, in: text) {
      return broken.blocks.joinedAcrossGaps(in: text, afterLines: 2)
    }
    let documentWidth = zip(paragraphs, widths).compactMap { $0.isLong ? $1 : nil }.max()
    return zip(paragraphs, widths).flatMap { $0.blocks(width: $1 ?? documentWidth) }
      .joinedAcrossGaps(in: text, afterLines: 2)
  }
}

extension [TextBlock] {
  /// The blocks with those joined that part a sentence, as a page break does: a block of at least `count` lines that does
  /// not end a sentence, and one that begins in lower case and is no item of a list.
  fileprivate func joinedAcrossGaps(in text: [UInt8], afterLines lines: Int) -> [TextBlock] {
    var joined: [TextBlock] = []
    for block in self {
      if let last = joined.last, last.lines.count >= lines,
        text.scalar(at: block.bytes.lowerBound).isLowercaseLetter, !text.startsWithListMarker(block.bytes),
        text[last.bytes.upperBound..<block.bytes.lowerBound].count(where: { $0 == 0x0A }) > 1,
        !text.endsSentence(last.bytes)
      {
        joined[joined.count - 1] = TextBlock(
          bytes: last.bytes.lowerBound..<block.bytes.upperBound,
          lines: last.lines.lowerBound...block.lines.upperBound)
      } else {
        joined.append(block)
      }
    }
    return joined
  }
}

extension [UInt8] {
  /// The text with marks that end sentences in one language alone replaced by others of the same length that are known
  /// for all: the Greek question mark, which looks like a semicolon, and a colon that is written for the Armenian full
  /// stop. `nil` where there are none.
  fileprivate var withKnownMarks: [UInt8]? {
    guard let lead = firstIndex(where: { $0 == 0xCD || $0 == 0xCE || $0 == 0xCF || $0 == 0xD5 || $0 == 0xD6 })
    else {
      return nil
    }
    var text = self
    var isChanged = false
    for index in lead + 2..<Swift.max(lead + 2, count) {
      if self[index] == UInt8(ascii: ";"), isBehindGreek(index) {
        text[index] = UInt8(ascii: "?")
      } else if self[index] == UInt8(ascii: ":"), isBehindArmenian(index),
        index + 1 == count || self[index + 1].isASCIISpace
      {
        text[index] = UInt8(ascii: "?")
      } else if self[index] == 0xBE, self[index - 1] == 0xCD {
        (text[index - 1], text[index]) = (0xD8, 0x9F)
      } else {
        continue
      }
      isChanged = true
    }
    return isChanged ? text : nil
  }

  /// Whether a Greek letter comes before a position, or quotes and brackets after one.
  private func isBehindGreek(_ position: Int) -> Bool {
    var end = position
    while end > 0 {
      let start = scalarStart(before: end)
      let scalar = scalar(at: start)
      if (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value) { return true }
      guard Closer.isCloser(scalar), position - start < 12 else { return false }
      end = start
    }
    return false
  }

  private func isBehindArmenian(_ position: Int) -> Bool {
    position > 0 && (0x530...0x588).contains(scalar(at: scalarStart(before: position)).value)
  }
}
