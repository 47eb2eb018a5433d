/// Finds the sentences of one block in a single pass over its bytes.
struct SentenceScanner {
  let text: [UInt8]
  let block: Range<Int>
  let rules: SentenceRules
  /// Whether the block is all in lower case, as some corpora are: then a lower-case letter says nothing.
  let isUncased: Bool

  var sentenceStart: Int
  /// Where the last stop within the sentence ends, and where its token starts, which goes on after it until white
  /// space comes; without such a stop, where the sentence starts.
  private var passed: (end: Int, tokenStart: Int)
  /// The sentence's first letter or digit.
  var contentStart: Int?
  /// The number that the next item of a list within the text would have.
  var nextItem: Int?
  /// Whether the item whose label was found last begins a sentence.
  var startsItem = false
  private(set) var quoteIsOpen = false
  /// The end of the quotation in corner brackets that was found last.
  var cornerBracketsEnd = 0
  /// How far the closing bracket of either kind has been looked for, so that all searches together are one pass.
  private var nextCornerBracket = [0, 0]

  init(_ text: [UInt8], _ block: Range<Int>, rules: SentenceRules) {
    self.text = text
    self.block = block
    self.rules = rules
    isUncased = !text.hasUppercase(in: block)
    sentenceStart = block.lowerBound
    passed = (block.lowerBound, block.lowerBound)
  }

  /// The ranges of the sentences, without the white space between them; after `limit` of them the search ends.
  mutating func sentences(atMost limit: Int = .max) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var position = block.lowerBound
    while position < block.upperBound {
      // In front of the first letter every character counts, after it only signs do.
      if contentStart != nil {
        position = text.span.nextSign(from: position, before: block.upperBound)
        if position == block.upperBound { break }
      }
      guard let stop = stop(at: position) else {
        position += step(at: position)
        continue
      }
      if let label = itemLabel(before: position) {
        if startsItem {
          append(sentenceStart..<label.lowerBound, to: &sentences)
          beginSentence(at: label.lowerBound)
          contentStart = label.lowerBound
        }
      } else if contentStart != nil, endsSentence(at: position, stop) {
        append(sentenceStart..<stop.closers, to: &sentences)
        beginSentence(at: text.afterSpaces(stop.closers, before: block.upperBound))
        position = sentenceStart
        if sentences.count >= limit { return sentences }
        continue
      }
      passed = (stop.closers, tokenStart(before: position))
      for byte in text[stop.end..<stop.closers] where byte == UInt8(ascii: "\"") { quoteIsOpen.toggle() }
      position = stop.closers
    }
    append(sentenceStart..<block.upperBound, to: &sentences)
    return sentences
  }

  /// Takes note of one character that is no terminator.
  private mutating func step(at position: Int) -> Int {
    let byte = text[position]
    guard byte >= 0x80 else {
      if byte == UInt8(ascii: "\"") { quoteIsOpen.toggle() }
      if contentStart == nil, byte.isASCIILetter || byte.isASCIIDigit { contentStart = position }
      return 1
    }
    let scalar = text.scalar(at: position)
    if contentStart == nil, scalar.isLetterOrNumber { contentStart = position }
    if rules.keepsCornerBracketsWhole, position >= cornerBracketsEnd, scalar == "「" || scalar == "『" {
      cornerBracketsEnd = cornerBracketsEnd(from: position)
    }
    return UTF8.width(scalar)
  }

  /// Where the token starts that goes on up to a position after the last stop.
  func tokenStart(before position: Int) -> Int {
    var start = position
    while start > passed.end {
      let previous = text.scalarStart(before: start)
      if text.spaceLength(at: previous) > 0 { return start }
      start = previous
    }
    return passed.tokenStart
  }

  /// The end of the pair of a corner bracket, 「 or 『; where none is near, of the bracket itself.
  private mutating func cornerBracketsEnd(from start: Int) -> Int {
    // The closing bracket's code follows that of the opening one.
    let closer = [text[start], text[start + 1], text[start + 2] + 1]
    let kind = closer[2] & 2 == 0 ? 0 : 1
    var position = max(nextCornerBracket[kind], start)
    while position + 3 <= block.upperBound {
      if text[position] == closer[0], text[position + 1] == closer[1], text[position + 2] == closer[2] {
        break
      }
      position += 1
    }
    nextCornerBracket[kind] = position
    return position + 3 <= block.upperBound && position - start <= 1500 ? position + 3 : start + 3
  }

  private mutating func beginSentence(at start: Int) {
    sentenceStart = start
    passed = (start, start)
    contentStart = nil
    quoteIsOpen = false
  }

  /// Adds a sentence; a rest without letters or digits goes to the sentence before it.
  private mutating func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    let range = text.trimmed(range)
    if range.isEmpty { return }
    if contentStart == nil, let last = sentences.popLast() {
      sentences.append(last.lowerBound..<range.upperBound)
    } else {
      sentences.append(range)
    }
  }
}
