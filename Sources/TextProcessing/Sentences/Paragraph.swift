/// Lines without a blank line between them, and whether they were wrapped to a width.
struct Paragraph {
  /// One line, without white space around it.
  private struct Line {
    let bytes: Range<Int>
    let number: Int
  }

  private let lines: [Line]
  /// The looks of the lines; none of a single one, which is joined to no other.
  private let shapes: [LineShape]

  private init(_ lines: [Line], in text: [UInt8]) {
    self.lines = lines
    shapes = lines.count > 1 ? lines.map { LineShape(text, $0.bytes) } : []
  }

  /// The paragraphs of a text in order; blank lines are in none.
  static func all(in text: [UInt8]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var lines: [Line] = []
    var start = 0
    var number = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      let bytes = text.trimmed(start..<end)
      if !bytes.isEmpty {
        lines.append(Line(bytes: bytes, number: number))
      } else if !lines.isEmpty {
        paragraphs.append(Paragraph(lines, in: text))
        lines = []
      }
      start = text.lineStart(after: end)
      number += 1
    }
    return lines.isEmpty ? paragraphs : paragraphs + [Paragraph(lines, in: text)]
  }

  /// Whether it has so many lines that its width is sure.
  var isLong: Bool { lines.count > 2 }

  /// The width that it was wrapped to, or `nil` where its lines are lines of their own.
  var wrappingWidth: Int? {
    guard let width = shapes.map(\.width).max(), (36...140).contains(width) else { return nil }
    var expected = 0
    var midSentence = 0
    for line in shapes.indices.dropLast() {
      let isFilled = isFilled(line, width: width)
      if isFilled || shapes[line].endsSentence { expected += 1 }
      if isFilled, !shapes[line].endsSentence, shapes[line + 1].startsInLowercase { midSentence += 1 }
    }
    return midSentence > 0 && expected * 5 >= (lines.count - 1) * 4 ? width : nil
  }

  /// Its blocks, lines being joined that were filled up to a width.
  func blocks(width: Int?) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var first = 0
    for line in lines.indices {
      if line + 1 < lines.count, let width, isFilled(line, width: width) { continue }
      blocks.append(
        TextBlock(
          bytes: lines[first].bytes.lowerBound..<lines[line].bytes.upperBound,
          lines: lines[first].number...lines[line].number))
      first = line + 1
    }
    return blocks
  }

  /// Whether the next line's first word would have been too much for this line.
  private func isFilled(_ line: Int, width: Int) -> Bool {
    let (this, next) = (shapes[line], shapes[line + 1])
    return this.width <= width && this.width * 5 >= width * 3 && !next.startsWithMarker
      && this.width + 1 + next.firstWordWidth > width
  }
}

/// The looks of a line, as far as they tell whether it was wrapped.
private struct LineShape {
  let width: Int
  let firstWordWidth: Int
  let startsInLowercase: Bool
  let startsWithMarker: Bool
  let endsSentence: Bool

  init(_ text: [UInt8], _ line: Range<Int>) {
    width = line.count { text[$0] & 0xC0 != 0x80 }
    let firstWord = line.prefix { !text[$0].isASCIISpace }
    firstWordWidth = firstWord.count { text[$0] & 0xC0 != 0x80 }
    startsInLowercase = text.scalar(at: line.lowerBound).isLowercaseLetter
    startsWithMarker = text.startsWithListMarker(line)
    endsSentence = text.endsSentence(line)
  }
}
