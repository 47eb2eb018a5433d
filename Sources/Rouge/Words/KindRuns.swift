/// The words of a sentence by the kinds of its characters: runs of letters, runs of numbers, single ideographs and
/// symbols.
///
///     KindRuns.words(in: "Don't: 東京№12")    // don, t, 東, 京, №, 12
///
/// A combining mark belongs to what is before it, or is a word where nothing is. Linear.
enum KindRuns {
  private enum Kind {
    case letter, number, alone, mark, separator, dropped
  }

  static func words(in sentence: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var open = Kind.separator
    for scalar in sentence.lowercased().unicodeScalars {
      let kind = kind(of: scalar)
      switch kind {
      case .dropped: continue
      case .separator: open = .separator
      case .mark where open != .separator: words[words.count - 1] += UTF8.encode(scalar)!
      case .letter where open == .letter, .number where open == .number:
        words[words.count - 1] += UTF8.encode(scalar)!
      case .letter, .number, .alone, .mark:
        words.append(Array(UTF8.encode(scalar)!))
        open = scalar.isUnifiedIdeograph ? .separator : kind
      }
    }
    return words
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z": return .letter
      case "0"..."9": return .number
      case "\t", "\n", "\r", " "..."~": return .separator
      default: return .dropped
      }
    }
    if scalar.isUnifiedIdeograph { return .alone }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .decimalNumber, .letterNumber, .otherNumber: .number
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: scalar == "\u{FFFD}" ? .dropped : .alone
    case .control, .format, .surrogate, .privateUse, .unassigned: .dropped
    default: .separator
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is in a block of Chinese characters.
  fileprivate var isUnifiedIdeograph: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2CEAF,
      0x2F800...0x2FA1F:
      properties.generalCategory == .otherLetter
    default: false
    }
  }
}
