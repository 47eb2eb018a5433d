import Foundation

/// The folding of a text by Unicode's rules, so that equal words compare equal.
///
/// Default-ignorable characters are dropped, such as soft hyphens and joiners, which are written or not without a
/// change of the word. The text is brought to NFKC, its case folded, and its apostrophes made one, of which there
/// are three: ', U+2019 and U+02BC.
enum UnicodeWords {
  /// The text as it is compared.
  static func folded(_ text: String) -> String {
    text.comparable.precomposedStringWithCompatibilityMapping.folding(options: .caseInsensitive, locale: nil)
  }
}

extension Unicode.Scalar {
  /// Whether it is an apostrophe beyond ASCII.
  var isApostrophe: Bool { self == "\u{2019}" || self == "\u{2BC}" }

  /// Whether it is no part of any word, though it may stand within one; called for few, since it takes long.
  var isIgnorable: Bool {
    switch value {
    case ..<0xAD, 0xAE..<0x34F, 0x350..<0x61C, 0x61D..<0x115F, 0x3165..<0xFE00: false
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}

extension String {
  /// The text without default-ignorable characters and with one kind of apostrophe.
  fileprivate var comparable: String {
    guard unicodeScalars.contains(where: { $0.isApostrophe || $0.isIgnorable }) else { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isIgnorable {
      scalars.append(scalar.isApostrophe ? "'" : scalar)
    }
    return String(scalars)
  }
}
