/// A name or an option's text as the official script holds it: a string of code points.
///
///     PerlText(argument: "é")       // two code points, U+00C3 U+00A9: the script sees an argument's bytes
///     PerlText("é")                 // one code point, U+00E9: what its XML parser hands over
///
/// The two never compare equal unless they are ASCII. Equality and order go by code point, without any
/// normalisation (Swift's own `String` equality would join composed and decomposed spellings).
struct PerlText: Hashable, Sendable {
  /// The code points in UTF-8, whose byte order is code point order.
  let utf8: [UInt8]

  init(_ text: String) { utf8 = Array(text.utf8) }

  init(argument: String) { self.init(bytes: argument.utf8) }

  /// Every byte becomes the code point of the same number.
  init(bytes: some Sequence<UInt8>) {
    var utf8: [UInt8] = []
    for byte in bytes { utf8.append(contentsOf: UTF8.encode(Unicode.Scalar(byte))!) }
    self.utf8 = utf8
  }

  private init(utf8: [UInt8]) { self.utf8 = utf8 }

  static func + (left: PerlText, right: PerlText) -> PerlText { PerlText(utf8: left.utf8 + right.utf8) }

  /// The bytes that one print statement of the script sends out: Latin-1 where every code point fits, UTF-8
  /// otherwise.
  var printed: [UInt8] {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8 }
    let scalars = description.unicodeScalars
    return scalars.allSatisfy { $0.value < 0x100 } ? scalars.map { UInt8($0.value) } : utf8
  }
}

extension PerlText: Comparable {
  static func < (left: PerlText, right: PerlText) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
}

extension PerlText: CustomStringConvertible {
  var description: String { String(decoding: utf8, as: UTF8.self) }
}

extension PerlText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}
