import SumbenchSupport

/// What programs write, made fit for a message: it may be long, and may hold anything that moves a terminal's cursor.
package enum Quotation {
  /// Characters of a program's text that a message quotes at most.
  package static let longest = 200

  /// The beginning of a text on one line, in which control characters and marks of direction are written out.
  ///
  ///     Quotation.of("\u{1B}[31mred")      // "\\u{1B}[31mred"
  package static func of(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars.prefix(longest + 1)
    if scalars.count <= longest { return String(text).showingControls }
    return String(String.UnicodeScalarView(scalars.dropLast())).showingControls + "..."
  }

  /// The same for bytes, of which those that are not UTF-8 are replaced.
  package static func of(_ bytes: some Collection<UInt8>) -> String {
    of(String(decoding: bytes.prefix(4 * (longest + 1)), as: UTF8.self))
  }
}
