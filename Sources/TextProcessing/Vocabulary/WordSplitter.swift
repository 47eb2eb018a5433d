/// Splits text into words by the word boundary rules of Unicode (UAX #29).
///
///     WordSplitter.words(in: "It’s 3.5 °C, isn't it?")   // ["It’s", "3.5", "C", "isn't", "it"]
///     WordSplitter.words(in: "— … !")                      // []
///
/// A word is a segment with at least one letter or number, so punctuation, white space and symbols never
/// come out, and no word has ASCII white space in it, not even where a joiner follows a space, which the rules
/// would keep together. Every word is a slice of the text, unchanged. Text without spaces between words
/// (Chinese, Thai) comes out as the segments that Unicode's default rules give, mostly one character each.
package enum WordSplitter {
  /// The words of a text, in order.
  package static func words(in text: some StringProtocol) -> [Substring] {
    let text = Substring(text)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(text.utf8.count / 6 + 1)
    appendRanges(ofWordsIn: text, to: &ranges)
    return ranges.map { text.utf8Slice($0) }
  }

  /// Appends where in the UTF-8 of a text its words stand, of `wanted` words from its beginning on, or more if there
  /// are.
  static func appendRanges(
    ofWordsIn text: Substring, atLeast wanted: Int = .max, to ranges: inout [Range<Int>]
  ) {
    WordBreaking.spaced.appendRanges(ofWordsIn: text.utf8.span, atLeast: wanted, to: &ranges)
  }
}
