/// Thai and Lao, which have no marks at the ends of sentences: a space ends a phrase or a sentence.
extension [UInt8] {
  /// No phrase has fewer characters, so that a name or a number between spaces makes no sentence of its own.
  private static let fewestCharacters = 20

  /// The parts of a range between the spaces that may end sentences: those between two Thai or two Lao characters, with
  /// twenty of them or more before the space and after it. The whole range where there are none.
  func phrasesWithoutStops(in range: Range<Int>) -> [Range<Int>] {
    guard range.contains(where: { self[$0] == 0xE0 && (0xB8...0xBB).contains(self[$0 + 1]) }) else {
      return [range]
    }
    var phrases: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      guard self[position].isASCIISpace else {
        position += 1
        continue
      }
      let next = afterSpaces(position, before: range.upperBound)
      if isUnmarked(scalarStart(before: position)), next < range.upperBound, isUnmarked(next),
        characters(in: start..<position) >= Self.fewestCharacters,
        characters(in: next..<range.upperBound) >= Self.fewestCharacters
      {
        phrases.append(start..<position)
        start = next
      }
      position = next
    }
    return phrases + [start..<range.upperBound]
  }

  private func isUnmarked(_ position: Int) -> Bool { (0xE00...0xEFF).contains(scalar(at: position).value) }

  /// How many characters of the range are there, as far as the number matters.
  private func characters(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 {
      count += 1
      if count == Self.fewestCharacters { break }
    }
    return count
  }
}
