/// A mark that can end a sentence.
enum Terminator {
  /// The full stop, which also ends abbreviations.
  case stop
  /// A question or exclamation mark.
  case mark
  /// The one-character ellipsis.
  case ellipsis
  /// A stop of a script that writes no spaces between sentences.
  case unspaced
  /// A stop of another script, which ends nothing but sentences.
  case foreign

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ".": self = .stop
    case "!", "?", "‼", "⁇", "⁈", "⁉", "‽": self = .mark
    case "…": self = .ellipsis
    case "。", "！", "？", "｡", "．": self = .unspaced
    case "।", "॥", "؟", "۔", "։", "።", "፧", "፨", "။", "។", "៕", "᠃", "᠉", "།", "༎", "෴", "܀", "܁", "܂", "߹",
      "᱾",
      "᱿", "꓿", "꯫":
      self = .foreign
    default: return nil
    }
  }

  /// Whether a byte can begin a terminator: a quick test that leaves most text alone.
  @inline(__always)
  static func canBegin(with byte: UInt8) -> Bool {
    byte < 0x80
      ? byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      : byte >= 0xE0 || byte == 0xD6 || byte == 0xD8 || (0xDB...0xDF).contains(byte)
  }
}

/// Quotes and brackets that may stand after a sentence's last mark, or in front of its first word.
enum Closer {
  static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "“", "‘", ")", "]", "}", "»", "›", "«", "‹", "」", "』", "）", "】", "》", "〉", "］",
      "＂":
      true
    default: false
    }
  }

  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "“", "‘", "»", "›", "«", "‹", "」", "』", "＂": true
    default: false
    }
  }

  /// Whether a quote in front of a letter opens; which way round a quote is used depends on the language.
  static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "’", "“", "‘", "«", "‹", "»", "›": true
    default: false
    }
  }

  static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    if !scalar.isASCII, scalar.isFormatCharacter { return true }
    return switch scalar {
    case "\"", "'", "“", "‘", "„", "‚", "(", "[", "{", "«", "‹", "¿", "¡", "`", "-", "–", "—", "•", "*", "·",
      "…", ".", "»", "”", "’", "「", "『":
      true
    default: false
    }
  }
}
