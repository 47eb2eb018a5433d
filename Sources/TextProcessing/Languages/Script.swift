/// The script that a letter belongs to, by the blocks of Unicode.
package enum Script: UInt8, CaseIterable, Sendable {
  case latin, cyrillic, arabic, devanagari, eastAsian, greek, hebrew, hangul, thai, bengali, tamil, telugu,
    georgian,
    armenian, ethiopic, gujarati, gurmukhi, kannada, malayalam, sinhala, oriya, khmer, lao, myanmar, tibetan,
    mongolian,
    syriac, thaana, nko, cherokee, tifinagh, other

  /// The script of a scalar that is a letter.
  package init(ofLetter scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case ..<0x250, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06, 0xFF21...0xFF5A:
        .latin
      case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
      case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: .arabic
      case 0x900...0x97F, 0xA8E0...0xA8FF: .devanagari
      default: scalar.kind.isHanOrKana ? .eastAsian : Self.rare(scalar.value)
      }
  }

  private static func rare(_ value: UInt32) -> Script {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x530...0x58F, 0xFB13...0xFB17: .armenian
    case 0x590...0x5FF, 0xFB1D...0xFB4F: .hebrew
    case 0x700...0x74F: .syriac
    case 0x780...0x7BF: .thaana
    case 0x7C0...0x7FF: .nko
    case 0x980...0x9FF: .bengali
    case 0xA00...0xA7F: .gurmukhi
    case 0xA80...0xAFF: .gujarati
    case 0xB00...0xB7F: .oriya
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xC80...0xCFF: .kannada
    case 0xD00...0xD7F: .malayalam
    case 0xD80...0xDFF: .sinhala
    case 0xE00...0xE7F: .thai
    case 0xE80...0xEFF: .lao
    case 0xF00...0xFFF: .tibetan
    case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: .myanmar
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: .georgian
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: .hangul
    case 0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F: .ethiopic
    case 0x13A0...0x13FF, 0xAB70...0xABBF: .cherokee
    case 0x1780...0x17FF: .khmer
    case 0x1800...0x18AF: .mongolian
    case 0x2D30...0x2D7F: .tifinagh
    default: .other
    }
  }

  /// The name for messages: `Thai`.
  package var name: String {
    switch self {
    case .eastAsian: "Han and kana"
    case .nko: "N'Ko"
    case .other: "other"
    default: "\(self)".prefix(1).uppercased() + "\(self)".dropFirst()
    }
  }

  /// How many letters one letter counts for: a Han character is half a word, a Korean syllable two letters and more.
  var weight: Int {
    switch self {
    case .eastAsian: 3
    case .hangul: 2
    default: 1
    }
  }
}
