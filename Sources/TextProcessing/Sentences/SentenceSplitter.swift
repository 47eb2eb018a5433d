/// Splits running text into sentences by rules, in one pass.
///
///     let text = "Dr. Okafor left at 5 p.m. on Monday. “Why?” she asked."
///     SentenceSplitter.sentences(in: text).map(\.text)
///     // ["Dr. Okafor left at 5 p.m. on Monday.", "“Why?” she asked."]
///     SentenceSplitter.sentences(in: "A Wide Range\nThe talks began.").map(\.text)
///     // ["A Wide Range", "The talks began."]
///
/// No sentence goes over the end of a line, unless the lines were broken to fit a width, by a program or by hand: then
/// they are joined again. Thai and Lao, which mark no ends, are cut at their spaces. A full stop ends a sentence or not by what stands around it: abbreviations, initials, numbers, web
/// addresses, closing quotes and the next word. No character other than white space is lost. An empty text
/// has no sentences; a text without any stop has one for each line.
package enum SentenceSplitter {
  /// The sentences of a text, in order.
  package static func sentences(
    in text: String, language: Language = .english, lines: LineJoining = .auto
  ) -> [SplitSentence] {
    sentences(in: TextBlocks(text, lines: lines, language: language), language: language)
  }

  /// The sentences of a text that was cut into blocks.
  static func sentences(in text: TextBlocks, language: Language) -> [SplitSentence] {
    let rules = SentenceRules.rules(for: language)
    var sentences: [SplitSentence] = []
    for (number, block) in text.blocks.enumerated() {
      var scanner = SentenceScanner(text.bytes, block.bytes, rules: rules)
      var ranges = scanner.sentences()
      if !language.hasResources { ranges = ranges.flatMap { text.bytes.phrasesWithoutStops(in: $0) } }
      for range in ranges {
        sentences.append(SplitSentence(text: text.string(of: range, in: block), block: number))
      }
    }
    return sentences
  }
}
