/// Reads Basic Elements, one a sentence of the text, as the keys that have to match.
struct BasicElements {
  let mode: BasicElementMode
  /// Stems a word in place; does nothing if words are not stemmed.
  let stem: ((inout [UInt8]) -> Void)?

  /// Hands out the key of each element that counts in this mode.
  func forEachKey(in text: RougeText, _ body: ([UInt8]) -> Void) throws(RougeError) {
    var line: [UInt8] = []
    var bars: [Int] = []
    var key: [UInt8] = []
    for (index, range) in text.sentenceRanges.enumerated() {
      line.removeAll(keepingCapacity: true)
      bars.removeAll(keepingCapacity: true)
      for position in range {
        if text.bytes[position] == UInt8(ascii: "|") { bars.append(line.count) }
        line.append(text.bytes[position].lowercasedASCII)
      }
      while let last = bars.last, last == line.count - 1 {
        line.removeLast()
        bars.removeLast()
      }
      guard bars.count == 2 else { throw .notABasicElement(line: index + 1) }
      let (head, modifier) = (line[..<bars[0]], line[(bars[0] + 1)..<bars[1]])
      if makeKey(&key, head: head, modifier: modifier, relation: line[(bars[1] + 1)...]) { body(key) }
    }
  }

  /// Makes the key of an element, and says whether it counts.
  private func makeKey(
    _ key: inout [UInt8], head: ArraySlice<UInt8>, modifier: ArraySlice<UInt8>, relation: ArraySlice<UInt8>
  ) -> Bool {
    let none = "nil".utf8
    key.removeAll(keepingCapacity: true)
    appendStemmed(head, to: &key)
    let headEnd = key.count
    key.append(UInt8(ascii: "|"))
    appendStemmed(modifier, to: &key)
    let isUnmodified = key[(headEnd + 1)...].elementsEqual(none)
    switch mode {
    case .head: key.removeSubrange(headEnd...)
    case .headModifier, .headModifierOfAll: break
    case .headModifierRelation, .headModifierRelationOfModified, .headModifierRelationOfAll:
      key.append(UInt8(ascii: "|"))
      key += relation
    }
    return switch mode {
    case .head: isUnmodified
    case .headModifier: !isUnmodified
    case .headModifierRelation: !relation.elementsEqual(none)
    case .headModifierRelationOfModified: !modifier.elementsEqual(none)
    case .headModifierOfAll, .headModifierRelationOfAll: true
    }
  }

  /// Stems each word of a part of more than three bytes, however short the word. White space at the start
  /// leaves one blank, at the end none.
  private func appendStemmed(_ part: ArraySlice<UInt8>, to key: inout [UInt8]) {
    guard let stem, part.count > 3 else { return key += part }
    var words = part.split(whereSeparator: \.isASCIISpace).map(Array.init)
    for index in words.indices where words[index].contains(where: \.isASCIIWordByte) { stem(&words[index]) }
    if part.first?.isASCIISpace == true, !words.isEmpty { words.insert([], at: 0) }
    key += words.joined(separator: " ".utf8)
  }
}
