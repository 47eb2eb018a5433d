/// The looks of a line, as far as they tell whether it was broken to fit a width.
struct LineShape {
  /// What a line begins with.
  enum Start {
    case lowercase, caseless, other
  }

  /// What a line ends with.
  enum End {
    /// A sentence's last mark.
    case stop
    /// A comma, a semicolon, a colon or a dash.
    case pause
    /// A word after which neither a verse nor an item of a list ends, such as an article, or a broken word.
    case weakWord
    case word
  }

  let width: Int
  let firstWordWidth: Int
  let start: Start
  let startsWithMarker: Bool
  let end: End

  init(_ text: [UInt8], _ line: Range<Int>) {
    width = line.count { text[$0] & 0xC0 != 0x80 }
    let firstWord = line.prefix { !text[$0].isASCIISpace }
    firstWordWidth = firstWord.count { text[$0] & 0xC0 != 0x80 }
    start = Start(text.scalar(at: line.lowerBound))
    startsWithMarker = text.startsWithListMarker(line)
    end = End(text, line)
  }

  var endsSentence: Bool { end == .stop }
  var startsInLowercase: Bool { start == .lowercase }
}

extension LineShape.Start {
  init(_ scalar: Unicode.Scalar) {
    self =
      scalar.isLowercaseLetter
      ? .lowercase : !scalar.isUppercaseLetter && scalar.isLetter ? .caseless : .other
  }
}

extension LineShape.End {
  init(_ text: [UInt8], _ line: Range<Int>) {
    if text.endsSentence(line) {
      self = .stop
      return
    }
    let last = text.scalar(at: text.scalarStart(before: line.upperBound))
    if ",;:–—،؛、，；：".unicodeScalars.contains(last) {
      self = .pause
    } else if text.endsWithBrokenWord(line) || text.lastWordIsWeak(line) {
      self = .weakWord
    } else {
      self = last == "-" ? .pause : .word
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { isLetterOrNumber && properties.numericType == nil }
}

extension [UInt8] {
  /// Whether a line ends with a letter and a hyphen.
  func endsWithBrokenWord(_ line: Range<Int>) -> Bool {
    guard let hyphen = hyphenStart(endingAt: line.upperBound, after: line.lowerBound) else { return false }
    return scalar(at: scalarStart(before: hyphen)).isWordPart
  }

  /// Where a hyphen starts that ends at a position and does not start the line: `-`, a soft hyphen, U+2010
  func hyphenStart(endingAt end: Int, after bound: Int) -> Int? {
    let start = scalarStart(before: end)
    guard start > bound else { return nil }
    let scalar = scalar(at: start)
    return scalar == "-" || scalar == "\u{AD}" || scalar == "\u{2010}" ? start : nil
  }

  /// Whether the last word of a line is one that the next word belongs to.
  fileprivate func lastWordIsWeak(_ line: Range<Int>) -> Bool {
    var start = line.upperBound
    while start > line.lowerBound, line.upperBound - start <= 8, !self[start - 1].isASCIISpace { start -= 1 }
    guard line.upperBound - start <= 8 else { return false }
    return weakWords.contains(self[start..<line.upperBound].map { $0.isASCIIUppercase ? $0 | 0x20 : $0 })
  }
}

/// Articles, prepositions, conjunctions and auxiliary verbs of several languages.
private let weakWords: Set<[UInt8]> = {
  let words = """
    a an the of to in and or for with by at from as is was are were be been that which who whose his her its their our
    my your into on than but if not has have had will would when while because after before over under about between
    der die das den dem des ein eine einen einem einer und im zu mit von auf für nicht sich dass oder bei aus am
    le la les du un une et à au aux qui que pour par dans sur avec ne plus ce cette son sa ses
    el los las y con por para una su sus se lo il gli e di del della che per i o os as do da dos das em no na um uma
    het een van en op te ter met voor aan zijn niet och att som till av på med är inte
    и в на с не что как по за из от для к о у но
    """
  return Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}()
