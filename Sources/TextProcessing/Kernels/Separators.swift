/// Telling texts whose words are those of ASCII: most news has no-break spaces, pound signs and dashes beyond it, and
/// nothing else.
extension Span<UInt8> {
  /// Whether every character beyond ASCII is a sign or a space that stands in no word, joins none, and becomes nothing
  /// else when the text is folded; more than one byte between two words joins none.
  package var hasOnlySeparatorsBeyondASCII: Bool {
    var position = 0
    while position < count {
      if position + 8 <= count {
        let high = eightBytes(at: position) & .highBits
        if high == 0 {
          position += 8
          continue
        }
        position += high.trailingZeroBitCount / 8
      } else if self[position] < 0x80 {
        position += 1
        continue
      }
      let length = separatorLength(at: position)
      if length == 0 { return false }
      position += length
    }
    return true
  }

  /// The length of a no-break space, a pound sign, a dash, a double quote, an ellipsis or a euro sign; zero of others.
  private func separatorLength(at position: Int) -> Int {
    if position + 1 < count, self[position] == 0xC2 {
      return self[position + 1] == 0xA0 || self[position + 1] == 0xA3 ? 2 : 0
    }
    guard position + 2 < count, self[position] == 0xE2 else { return 0 }
    switch (self[position + 1], self[position + 2]) {
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0x9C), (0x80, 0x9D), (0x80, 0xA6), (0x82, 0xAC): return 3
    default: return 0
    }
  }
}
