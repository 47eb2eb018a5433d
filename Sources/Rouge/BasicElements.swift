/// Reads Basic Elements, one a sentence of the text, as the keys that have to match.
struct BasicElements {
  let mode: BasicElementMode
  /// Stems a word in place; does nothing if words are not stemmed.
  let stem: ((inout [UInt8]) -> Void)?

  /// The key of each element that counts in this mode.
  func keys(in text: RougeText) throws(RougeError) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    for (index, range) in text.sentenceRanges.enumerated() {
      let line = text.bytes[range].map(\.lowercasedASCII)
      var parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      while parts.last?.isEmpty == true { parts.removeLast() }
      guard parts.count == 3 else { throw .notABasicElement(line: index + 1) }
      if let key = key(head: parts[0], modifier: parts[1], relation: parts[2]) { keys.append(key) }
    }
    return keys
  }

  private func key(head: ArraySlice<UInt8>, modifier: ArraySlice<UInt8>, relation: ArraySlice<UInt8>)
    -> [UInt8]?
  {
    let none = "nil".utf8
    let (head, stemmedModifier) = (stemmed(head), stemmed(modifier))
    let pair = head + "|".utf8 + stemmedModifier
    let triple = pair + "|".utf8 + relation
    return switch mode {
    case .head: stemmedModifier.elementsEqual(none) ? head : nil
    case .headModifier: stemmedModifier.elementsEqual(none) ? nil : pair
    case .headModifierOfAll: pair
    case .headModifierRelation: relation.elementsEqual(none) ? nil : triple
    case .headModifierRelationOfModified: modifier.elementsEqual(none) ? nil : triple
    case .headModifierRelationOfAll: triple
    }
  }

  /// Stems each word of a part of more than three bytes, however short the word. White space at the start
  /// leaves one blank, at the end none.
  private func stemmed(_ part: ArraySlice<UInt8>) -> [UInt8] {
    guard let stem, part.count > 3 else { return Array(part) }
    var words = part.split(whereSeparator: \.isASCIISpace).map(Array.init)
    for index in words.indices where words[index].contains(where: \.isASCIIWordByte) { stem(&words[index]) }
    if part.first?.isASCIISpace == true, !words.isEmpty { words.insert([], at: 0) }
    return Array(words.joined(separator: " ".utf8))
  }
}
