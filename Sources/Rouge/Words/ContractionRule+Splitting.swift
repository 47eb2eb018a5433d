extension ContractionRule {
  /// A part of a text with a blank in every contraction.
  static func takenApart(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let end = bytes[position...].firstIndex { !$0.isASCIILetter && !$0.isASCIIDigit } ?? bytes.endIndex
      let word = bytes[position..<end]
      let lowercased = word.count == 5 ? word.map(\.lowercasedASCII) : []
      if let parts = parts.first(where: { lowercased == Array(($0.first + $0.second).utf8) }) {
        result += word.prefix(parts.first.utf8.count) + [UInt8(ascii: " ")]
        result += word.dropFirst(parts.first.utf8.count)
      } else {
        result += word
      }
      if end < bytes.endIndex { result.append(bytes[end]) }
      position = end + 1
    }
    return result
  }
}
