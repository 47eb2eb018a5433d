/// Joins the lines of a document that was broken to fit a width by hand or by a proportional font, so that the widths of
/// the lines do not show where the breaks are.
struct BrokenLines {
  private let text: [UInt8]
  private let paragraphs: [Paragraph]
  private let meanWidth: Int

  /// The paragraphs of a document that was so broken; `nil` for any other document.
  ///
  /// Where blank lines part the lines of one sentence, the lines between wider gaps are paragraphs.
  init?(_ paragraphs: [Paragraph], in text: [UInt8]) {
    self.text = text
    let single = paragraphs.filter { $0.lines.count == 1 && text.startsInLowercase($0.lines[0]) }.count
    if single > 1, let merged = Self.counted(Self.merged(paragraphs, in: text), in: text) {
      (self.paragraphs, meanWidth) = merged
    } else if let found = Self.counted(paragraphs, in: text) {
      (self.paragraphs, meanWidth) = found
    } else {
      return nil
    }
  }

  /// The paragraphs with the mean width of their lines, if they are broken.
  private static func counted(_ paragraphs: [Paragraph], in text: [UInt8]) -> ([Paragraph], Int)? {
    var counts = LineBreakCounts()
    for paragraph in paragraphs {
      for line in paragraph.shapes.indices.dropLast() where paragraph.isPlain(line) {
        counts.count(paragraph.shapes[line], before: paragraph.shapes[line + 1])
      }
    }
    if counts.isSurelyKept { return nil }
    for paragraph in paragraphs { paragraph.shapes.dropLast().forEach { counts.countFilling($0) } }
    let isUncased = !text.hasUppercase(in: text.indices)
    let stops = paragraphs.reduce(0) { sum, paragraph in
      paragraph.lines.count > 1
        ? sum + paragraph.lines.reduce(0) { $0 + text.stopsWithin($1.bytes, isUncased: isUncased) } : sum
    }
    return counts.areBroken(stopsWithin: stops, isUncased: isUncased) ? (paragraphs, counts.meanWidth) : nil
  }

  /// The paragraphs with those of one line joined, except where the gap is wider than the usual one.
  private static func merged(_ paragraphs: [Paragraph], in text: [UInt8]) -> [Paragraph] {
    var gaps: [Int: Int] = [:]
    for (this, next) in zip(paragraphs, paragraphs.dropFirst())
    where this.lines.count == 1 && next.lines.count == 1 {
      gaps[next.lines[0].number - this.lines[0].number, default: 0] += 1
    }
    let usual = gaps.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    var merged: [[Paragraph.Line]] = []
    var isOpen = false
    for paragraph in paragraphs {
      let isSingle = paragraph.lines.count == 1
      if isSingle, isOpen, paragraph.lines[0].number - merged.last!.last!.number <= usual {
        merged[merged.count - 1] += paragraph.lines
      } else {
        merged.append(paragraph.lines)
      }
      isOpen = isSingle
    }
    return merged.map { Paragraph($0, in: text) }
  }

  /// The blocks of the document.
  var blocks: [TextBlock] {
    paragraphs.flatMap { paragraph in
      paragraph.blocks { paragraph.goesOn(after: $0, meanWidth: meanWidth, in: text) }
    }
  }
}

extension Paragraph {
  /// Whether a break is between two lines of text.
  fileprivate func isPlain(_ line: Int) -> Bool {
    !lines[line].isApart && !lines[line + 1].isApart && !shapes[line].startsWithMarker
  }

  /// Whether a line of a broken document goes on in the next one.
  fileprivate func goesOn(after line: Int, meanWidth: Int, in text: [UInt8]) -> Bool {
    let (this, next) = (shapes[line], shapes[line + 1])
    if next.startsWithMarker { return false }
    let isShort = this.width * 5 < meanWidth * 3
    if this.endsSentence { return !isShort }
    if next.start != .other || this.end == .weakWord || this.end == .pause { return true }
    // A line before a capital may be a heading if a sentence has just ended, or the text begins with it.
    guard line == 0 || shapes[line - 1].endsSentence else { return true }
    return !isShort && !text.isInTitleCase(lines[line].bytes)
  }
}

extension [UInt8] {
  fileprivate func startsInLowercase(_ line: Paragraph.Line) -> Bool {
    scalar(at: line.bytes.lowerBound).isLowercaseLetter
  }

  /// How many sentences seem to end within a line.
  fileprivate func stopsWithin(_ line: Range<Int>, isUncased: Bool) -> Int {
    var stops = 0
    var position = span.nextSign(from: line.lowerBound, before: line.upperBound)
    while position < line.upperBound {
      let terminator = Terminator(scalar(at: position))
      position += UTF8.width(scalar(at: position))
      if terminator != nil {
        var after = position
        while after < line.upperBound, Closer.isCloser(scalar(at: after)) {
          after += UTF8.width(scalar(at: after))
        }
        let next = afterSpaces(after, before: line.upperBound)
        if next < line.upperBound, next > after || terminator != .stop && terminator != .mark {
          let scalar = scalar(at: next)
          let begins =
            scalar.isLowercaseLetter ? isUncased : scalar.isLetterOrNumber || Closer.isOpener(scalar)
          if begins { stops += 1 }
        }
      }
      position = span.nextSign(from: position, before: line.upperBound)
    }
    return stops
  }

  /// Whether a line has three long words or more and all of them begin with a capital.
  fileprivate func isInTitleCase(_ line: Range<Int>) -> Bool {
    let words = self[line].split(whereSeparator: \.isASCIISpace).filter { $0.count > 3 }
    return words.count > 2 && words.allSatisfy { scalar(at: $0.startIndex).isUppercaseLetter }
  }
}
