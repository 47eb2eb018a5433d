/// Lines without a blank line between them, and whether they were broken to fit a width.
struct Paragraph {
  /// One line, without white space around it.
  struct Line {
    let bytes: Range<Int>
    let number: Int
    /// Whether it is a fence, code or a row of a table, and is joined to nothing.
    let isApart: Bool
  }

  let lines: [Line]
  /// The looks of the lines; none of a single one, which is joined to no other.
  let shapes: [LineShape]

  init(_ lines: [Line], in text: [UInt8]) {
    self.lines = lines
    shapes = lines.count > 1 ? lines.map { LineShape(text, $0.bytes) } : []
  }

  /// The paragraphs of a text in order; blank lines are in none.
  static func all(in text: [UInt8]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var lines: [Line] = []
    var fence: UInt8?
    var start = 0
    var number = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      let bytes = text.trimmed(start..<end)
      if !bytes.isEmpty {
        let mark = text.fenceMark(bytes)
        let isApart = mark != nil || fence != nil || text[bytes.lowerBound] == UInt8(ascii: "|")
        if let mark { fence = fence == nil ? mark : fence == mark ? nil : fence }
        lines.append(Line(bytes: bytes, number: number, isApart: isApart))
      } else if !lines.isEmpty {
        paragraphs.append(Paragraph(lines, in: text))
        lines = []
      }
      start = text.lineStart(after: end)
      number += 1
    }
    return lines.isEmpty ? paragraphs : paragraphs + [Paragraph(lines, in: text)]
  }

  /// Whether it has enough lines to tell its width.
  var isLong: Bool { lines.count > 2 }

  /// The width that it was wrapped to, or `nil` where its lines are lines of their own.
  var wrappingWidth: Int? {
    guard let width = shapes.map(\.width).max(), (36...140).contains(width) else { return nil }
    var expected = 0
    var midSentence = 0
    var pauses = 0
    for line in shapes.indices.dropLast() {
      let isFilled = isFilled(line, width: width)
      if isFilled || shapes[line].endsSentence { expected += 1 }
      if isFilled, !shapes[line].endsSentence, shapes[line + 1].startsInLowercase {
        midSentence += 1
        if shapes[line].end == .pause { pauses += 1 }
      }
    }
    // Verse breaks where its phrases end.
    if midSentence > 1, pauses * 2 > midSentence { return nil }
    return midSentence > 0 && expected * 5 >= (lines.count - 1) * 4 ? width : nil
  }

  /// How many breaks within a sentence come before a word that had room on the line, its longest line being as wide as
  /// any could be.
  var unfilledBreaks: Int {
    guard let width = shapes.map(\.width).max() else { return 0 }
    return shapes.indices.dropLast().count { line in
      !shapes[line].endsSentence && shapes[line + 1].startsInLowercase && !isFilled(line, width: width)
    }
  }

  /// Its blocks, lines being joined that were filled up to a width.
  func blocks(width: Int?) -> [TextBlock] {
    blocks { line in width.map { isFilled(line, width: $0) } ?? false }
  }

  /// Its blocks, lines being joined where a condition on the line before the break is met.
  func blocks(joiningAfter isJoined: (Int) -> Bool) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var first = 0
    for line in lines.indices {
      if line + 1 < lines.count, !lines[line].isApart, !lines[line + 1].isApart, isJoined(line) { continue }
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

extension [UInt8] {
  /// The character of a fence around code, if a line is one: three or more of it start the line.
  func fenceMark(_ line: Range<Int>) -> UInt8? {
    let mark = self[line.lowerBound]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), line.count >= 3 else { return nil }
    return self[line].prefix(3).allSatisfy { $0 == mark } ? mark : nil
  }
}
