/// The words around a stop.
extension SentenceScanner {
  /// The letters, digits and inner full stops that end at a position.
  ///
  /// Nothing that is longer than any abbreviation is told apart: of a longer word the end is enough.
  func wordBefore(_ end: Int) -> Range<Int> {
    var start = end
    while start > sentenceStart, end - start < 24 {
      let previous = text.scalarStart(before: start)
      guard text[previous] == UInt8(ascii: ".") || text.scalar(at: previous).isWordPart else { break }
      start = previous
    }
    return start..<end
  }

  func previousWord(before position: Int) -> String {
    string(wordBefore(text.trimmed(sentenceStart..<position).upperBound))
  }

  /// The letters of what follows a stop, up to an apostrophe; of a long word the beginning is enough.
  func firstWord(of following: FollowingToken) -> Range<Int> {
    var end = following.position
    while end < block.upperBound, end - following.position < 20 {
      let scalar = text.scalar(at: end)
      guard scalar.isWordPart else { break }
      end += UTF8.width(scalar)
    }
    return following.position..<end
  }

  func string(_ word: Range<Int>) -> String { String(decoding: text[word], as: UTF8.self) }

  func isSingleCharacter(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count == UTF8.width(text.scalar(at: word.lowerBound))
  }
}
