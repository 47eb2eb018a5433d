extension String {
  /// The text as a terminal or the log of a CI system may show it: nothing in it can move the cursor, begin a line,
  /// change the order of what is read, or be taken for a command of a log.
  ///
  /// Control characters, line separators and bidirectional controls come as escapes. So does the first of two colons
  /// that begin a text (`::error::`) and the second of two number signs (`##[error]`), which logs of hosted CI take for commands.
  ///
  ///     "a\u{1B}[2Jb\n".showingControls          // a\u{1B}[2Jb\n, in letters
  ///     "::stop-commands::x".showingControls      // \u{3A}:stop-commands::x
  package var showingControls: String {
    guard mayNeedCare else { return self }
    var shown = ""
    let scalars = Array(unicodeScalars)
    var isAtStart = true
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": shown += "\\n"
      case "\r": shown += "\\r"
      case "\t": shown += "\\t"
      case ":" where isAtStart && index + 1 < scalars.count && scalars[index + 1] == ":":
        shown += scalar.escape
      case "#" where index > 0 && scalars[index - 1] == "#": shown += scalar.escape
      case _ where scalar.isControl: shown += scalar.escape
      default: shown.unicodeScalars.append(scalar)
      }
      isAtStart = isAtStart && scalar.properties.isWhitespace && !scalar.isControl
    }
    return shown
  }

  /// Each line with `showingControls`; the lines stay.
  package var showingControlsInLines: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).showingControls }.joined(separator: "\n")
  }

  /// The text without control characters and bidirectional controls; a run of those that are white space is one space.
  ///
  ///     "a\r\nb\u{1B}[0m".withoutControls          // "a b[0m"
  package var withoutControls: String {
    guard mayNeedCare else { return self }
    var kept = String.UnicodeScalarView()
    var isInSpace = false
    for scalar in unicodeScalars {
      let isSpace = scalar.isControl && scalar.properties.isWhitespace
      if isSpace, !isInSpace { kept.append(" ") }
      if !scalar.isControl { kept.append(scalar) }
      isInSpace = isSpace
    }
    return String(kept)
  }

  /// A text of JSON with every control character that JSON allows as it is written as an escape; its meaning stays.
  package var escapingControlsOfJSON: String {
    guard utf8.contains(where: { $0 >= 0x7F }),
      unicodeScalars.contains(where: { $0.isControl && $0.value >= 0x7F })
    else { return self }
    return unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isControl, scalar.value >= 0x7F {
        result += "\\u" + scalar.hexadecimal(digits: 4)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether there is a byte that a control character or a command of a log may have.
  private var mayNeedCare: Bool {
    utf8.contains { $0 < 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character (C0, DEL, C1), a line or paragraph separator, or a control of direction.
  package var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x206F, 0x61C, 0x200E, 0x200F: true
    default: false
    }
  }

  fileprivate var escape: String { "\\u{\(hexadecimal(digits: 2))}" }

  fileprivate func hexadecimal(digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
