/// Finds the words of texts in ASCII by the few of Unicode's rules that matter there (UAX #29).
///
/// Letters, digits and underscores stand together; a full stop or an apostrophe joins two letters or two digits, a
/// colon two letters, a comma or a semicolon two digits. What has no letter or digit is no word. Most runs of letters
/// and digits are words as they are, and one look at the bytes on both sides tells. Measured on the sentences of news, a
/// word takes 12 ns, nearly half of it its run (see `WordRuns`), where going from byte to byte takes 21.
package struct ASCIIWords: Sendable {
  private var runs = WordRuns()

  /// A finder that has no text yet.
  package init() {}

  /// Appends where in part of a text, after which there is padding, its words stand: all of them, or at least `wanted`
  /// from its beginning on.
  package mutating func appendWords(
    in text: [UInt8], _ range: Range<Int>, atLeast wanted: Int = .max, to words: inout [Range<Int>]
  ) {
    let text = text.span
    let firstWord = words.count
    runs.start(in: range)
    // The last word may not have ended yet.
    while words.count - firstWord <= wanted, runs.findNext(in: text) {
      let edges = runs.edges.span
      for run in 0..<runs.count {
        let word = Self.word(around: edges[2 * run]..<edges[2 * run + 1], in: text, within: range)
        if words.count > firstWord, Self.belongTogether(words[words.count - 1], word, in: text) {
          words[words.count - 1] = words[words.count - 1].lowerBound..<word.upperBound
        } else {
          words.append(word)
        }
      }
    }
  }

  /// A run with the underscores on both sides.
  @inline(__always)
  private static func word(
    around run: Range<Int>, in text: Span<UInt8>, within bounds: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (run.lowerBound, run.upperBound)
    while start > bounds.lowerBound, text[start - 1] == UInt8(ascii: "_") { start -= 1 }
    while end < bounds.upperBound, text[end] == UInt8(ascii: "_") { end += 1 }
    return start..<end
  }

  /// Whether two neighbours are parts of one word.
  @inline(__always)
  private static func belongTogether(
    _ first: Range<Int>, _ second: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    if second.lowerBound > first.upperBound + 1 { return false }
    if second.lowerBound <= first.upperBound { return true }
    let joiner = text[first.upperBound]
    return joiner != UInt8(ascii: " ")
      && joins(joiner, text[first.upperBound - 1], text[second.lowerBound])
  }

  private static func joins(_ joiner: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
    switch joiner {
    case UInt8(ascii: "."), UInt8(ascii: "'"):
      before.isASCIILetter && after.isASCIILetter || before.isASCIIDigit && after.isASCIIDigit
    case UInt8(ascii: ":"): before.isASCIILetter && after.isASCIILetter
    case UInt8(ascii: ","), UInt8(ascii: ";"): before.isASCIIDigit && after.isASCIIDigit
    default: false
    }
  }
}
