/// A stretch of text that no sentence crosses: one line, or several lines of one hard-wrapped paragraph.
struct TextBlock: Equatable {
  /// Where it stands in the UTF-8 bytes of its text, without white space around it.
  let bytes: Range<Int>
  /// The lines it stands on, counted from 0.
  let lines: ClosedRange<Int>
}

/// Cuts a text into blocks.
///
/// Every line is a block, because a line without a full stop may be a heading, a caption or a byline.
/// Lines are joined again only where they look like the work of a program that fills lines up to a width:
/// the next word would not have fitted, the paragraph is 36 to 140 characters wide, and in it some line ends
/// in the middle of a sentence that goes on in lower case.
struct TextBlocks {
  private let text: [UInt8]
  private let lines: [Line]

  fileprivate struct Line {
    let bytes: Range<Int>
    let number: Int
    let width: Int
    let firstWordWidth: Int
    let startsInLowercase: Bool
    let startsWithMarker: Bool
    let endsSentence: Bool
  }

  /// The blocks of a text given as UTF-8, in order; blank lines are in none.
  static func blocks(in text: [UInt8]) -> [TextBlock] {
    TextBlocks(text).blocks()
  }

  private init(_ text: [UInt8]) {
    self.text = text
    var lines: [Line] = []
    var start = 0
    var number = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      let trimmed = text.trimmed(start..<end)
      if !trimmed.isEmpty { lines.append(Line(text, trimmed, number: number)) }
      start = text.lineStart(after: end)
      number += 1
    }
    self.lines = lines
  }

  private func blocks() -> [TextBlock] {
    let paragraphs = self.paragraphs()
    let widths = paragraphs.map { wrappingWidth(of: $0) }
    let sureWidths = zip(paragraphs, widths).compactMap { $0.count > 2 ? $1 : nil }
    let documentWidth = sureWidths.max()

    var blocks: [TextBlock] = []
    for (paragraph, width) in zip(paragraphs, widths) {
      let width = width ?? documentWidth
      var first = paragraph.lowerBound
      for line in paragraph {
        if line + 1 < paragraph.upperBound, let width, isFilled(line, width: width) { continue }
        blocks.append(
          TextBlock(
            bytes: lines[first].bytes.lowerBound..<lines[line].bytes.upperBound,
            lines: lines[first].number...lines[line].number))
        first = line + 1
      }
    }
    return blocks
  }

  /// Runs of lines without a blank line between them.
  private func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var first = 0
    for line in lines.indices
    where line + 1 == lines.count || lines[line + 1].number > lines[line].number + 1 {
      paragraphs.append(first..<line + 1)
      first = line + 1
    }
    return paragraphs
  }

  /// The width that a paragraph was wrapped to, or `nil` where its lines are lines of their own.
  private func wrappingWidth(of paragraph: Range<Int>) -> Int? {
    guard paragraph.count > 1 else { return nil }
    let width = lines[paragraph].map(\.width).max() ?? 0
    guard (36...140).contains(width) else { return nil }
    var expected = 0
    var midSentence = 0
    for line in paragraph.dropLast() {
      let isFilled = isFilled(line, width: width)
      if isFilled || lines[line].endsSentence { expected += 1 }
      if isFilled, !lines[line].endsSentence, lines[line + 1].startsInLowercase { midSentence += 1 }
    }
    return midSentence > 0 && expected * 5 >= (paragraph.count - 1) * 4 ? width : nil
  }

  /// Whether the next line's first word would have been too much for this line.
  private func isFilled(_ line: Int, width: Int) -> Bool {
    let next = lines[line + 1]
    return lines[line].width <= width && lines[line].width * 5 >= width * 3 && !next.startsWithMarker
      && lines[line].width + 1 + next.firstWordWidth > width
  }
}

extension TextBlocks.Line {
  init(_ text: [UInt8], _ range: Range<Int>, number: Int) {
    bytes = range
    self.number = number
    width = range.count { text[$0] & 0xC0 != 0x80 }
    let firstWord = range.prefix { !text[$0].isASCIISpace }
    firstWordWidth = firstWord.count { text[$0] & 0xC0 != 0x80 }
    startsInLowercase = text.scalar(at: range.lowerBound).isLowercaseLetter
    startsWithMarker = text.startsWithListMarker(range)
    endsSentence = text.endsSentence(range)
  }
}
