import Foundation

extension String {
  /// How wide the text is in Computer Modern or Latin Modern at ten points, without kerning.
  ///
  /// A letter with an accent is as wide as the letter. A sign of a script that these fonts do not have is taken to be a
  /// whole em where it is Chinese, Japanese or Korean or a picture, else eight tenths.
  var widthInLaTeX: Double { reduce(0) { $0 + Self.width(of: $1) } }

  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return widths[Int(scalar.value)] }
    if let width = signs[scalar] { return width }
    if scalar.properties.generalCategory == .nonspacingMark { return 0 }
    if let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first, base.isASCII {
      return widths[Int(base.value)]
    }
    return scalar.value > 0x10FFF || (0x1100..<0x1200).contains(scalar.value)
      || (0x2E80..<0xFB00).contains(scalar.value) || (0x2190..<0x2C00).contains(scalar.value) ? 10.5 : 8
  }

  /// The widths of ASCII, at ten points.
  ///
  /// Source: `\the\wd0` of `\setbox0\hbox{...}` with each sign as it is escaped here, the wider of Computer Modern (OT1) and
  /// Latin Modern (T1), pdfTeX 1.40.24.
  private static let widths: [Double] = {
    var widths = [Double](repeating: 3.34, count: 128)
    let groups: [(Double, String)] = [
      (2.78, "!',.:;[]il|"), (3.06, "fj"), (3.34, "- "), (3.61, "I"), (3.89, "()t"), (3.92, "r"), (3.95, "s"),
      (4.45, "cez"), (4.73, "?"), (5.01, "\"$*/0123456789\\`ago{}"), (5.14, "J"), (5.28, "kqvxy"),
      (5.56, "S^bdhnpu~"), (6.12, "Z"), (6.25, "L"), (6.53, "F"), (6.81, "EP"), (7.09, "B"), (7.23, "CTw"),
      (7.37, "R"), (7.51, "AHNUVXY_"), (7.64, "D"), (7.78, "&+<=>@KOQ"), (7.85, "G"), (8.34, "#%m"),
      (9.17, "M"), (10.28, "W"),
    ]
    for (width, signs) in groups { for sign in signs.unicodeScalars { widths[Int(sign.value)] = width } }
    return widths
  }()

  /// The widths of signs without a letter of ASCII in them, at ten points.
  private static let signs: [Unicode.Scalar: Double] = {
    let groups: [(Double, String)] = [
      (2.78, "¡¦‘’‚ı"), (3.37, "ł¸"), (3.75, "°"), (3.89, "‹›"), (4.5, "ª²³¹º†‡"), (4.84, "§„"),
      (5.01, "¢ß¨´ðø–“”"), (5.56, "«»µþđŋ"), (5.64, "ĳ"), (6.26, "¶ÞŁ"), (7.5, "£¥Ŋ"),
      (7.78, "¤¬¯±·÷×ØÐĐæœ•€−¿"), (8.55, "¼½¾Ĳ"), (9.03, "Æ"), (10.14, "Œ™—"), (11.67, "©®‰"), (13.34, "…"),
    ]
    var widths: [Unicode.Scalar: Double] = [:]
    for (width, signs) in groups { for sign in signs.unicodeScalars { widths[sign] = width } }
    return widths
  }()
}
