/// What programs write, made fit for a message: it may be long, and may hold anything that moves a terminal's cursor.
package enum Quotation {
  /// Characters of a program's text that a message quotes at most.
  package static let longest = 200

  /// The beginning of a text on one line, in which control characters and marks of direction are written out.
  ///
  ///     Quotation.of("\u{1B}[31mred")      // "\\u{1B}[31mred"
  package static func of(_ text: some StringProtocol) -> String {
    var quoted = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == longest { return quoted + "..." }
      count += 1
      quoted += isUnsafe(scalar) ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
    return quoted
  }

  /// The same for bytes, of which those that are not UTF-8 are replaced.
  package static func of(_ bytes: some Collection<UInt8>) -> String {
    of(String(decoding: bytes.prefix(4 * (longest + 1)), as: UTF8.self))
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    // Marks that turn the direction of text, which can make a message read as something else.
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
