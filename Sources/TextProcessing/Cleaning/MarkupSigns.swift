/// The kinds of markup that a text may have, as far as pairs of its bytes tell: a quick test that leaves most text alone.
struct MarkupSigns: OptionSet {
  let rawValue: UInt8

  /// Two backticks or two tildes.
  static let fences = MarkupSigns(rawValue: 1)
  /// A bar at the end of a line, or beside a hyphen.
  static let tables = MarkupSigns(rawValue: 2)
  /// A bracket before `(` or `:`.
  static let links = MarkupSigns(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The signs in a text.
  init(in text: Span<UInt8>) {
    if !Self.mayBe(in: text) {
      self.init()
      return
    }
    // Without a way out before the end the loop becomes one over vectors of bytes.
    var signs: UInt8 = 0
    var (last, previous) = (UInt8(0), UInt8(0))
    for index in text.indices {
      let byte = text[index]
      let isBar: UInt8 = byte == UInt8(ascii: "|") ? 2 : 0
      let isHyphen: UInt8 = byte == UInt8(ascii: "-") ? 2 : 0
      let endsLine: UInt8 = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 2 : 0
      let isTarget: UInt8 = byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":") ? 4 : 0
      let isFence: UInt8 = byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") ? 1 : 0
      let isBehindBar: UInt8 = previous == UInt8(ascii: "|") ? 2 : 0
      let isNearBar: UInt8 = previous == UInt8(ascii: " ") && last == UInt8(ascii: "|") ? 2 : 0
      let isNearHyphen: UInt8 =
        previous == UInt8(ascii: "-") || previous == UInt8(ascii: " ") && last == UInt8(ascii: "-") ? 2 : 0
      signs |= isFence & (byte == previous ? 1 : 0)
      signs |= isTarget & (previous == UInt8(ascii: "]") ? 4 : 0)
      signs |= endsLine & isBehindBar | isHyphen & (isBehindBar | isNearBar) | isBar & isNearHyphen
      (last, previous) = (previous, byte)
    }
    self.init(rawValue: signs)
  }

  /// Whether a text has one of the bytes without which there is no sign: most have none.
  private static func mayBe(in text: Span<UInt8>) -> Bool {
    var start = 0
    while start < text.count {
      let chunk = text.extracting(start..<min(start + 256, text.count))
      var found: UInt8 = 0
      for index in chunk.indices {
        let byte = chunk[index]
        // ` ~ | and ]
        found |=
          (byte == 0x60 ? 1 : 0) | (byte == 0x7E ? 1 : 0) | (byte == 0x7C ? 1 : 0) | (byte == 0x5D ? 1 : 0)
      }
      if found != 0 { return true }
      start += chunk.count
    }
    return false
  }
}
