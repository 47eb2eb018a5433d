/// The small letters of capital ones beyond ASCII.
///
/// The scripts with capitals that are much used stand before those without; the table has them, and knows that the others
/// have none. Asking the library for each character of a text would take ten times as long.
struct LowercaseTable: Sendable {
  private static let start: UInt32 = 0x80
  private static let end: UInt32 = 0x590

  /// For each character its small letter, or zero where that is not one character.
  private let letters: [UInt16] = (start..<end).map { value in
    let mapping = Unicode.Scalar(value)!.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? UInt16(mapping.first!.value) : 0
  }

  /// The only one.
  static let shared = LowercaseTable()

  private init() {}

  /// The small letter of a character beyond ASCII, which may be itself; `nil` where only the library knows.
  @inline(__always)
  func letter(of value: UInt32) -> UInt32? {
    switch value {
    case Self.start..<Self.end:
      let letter = letters[Int(value - Self.start)]
      return letter == 0 ? nil : UInt32(letter)
    case 0x590..<0x10A0, 0x1100..<0x13A0, 0x2000..<0x2100, 0x2190..<0x2400, 0x2E80..<0xA640, 0xAC00..<0xFF00:
      return value
    default: return nil
    }
  }
}
