/// Tells the source of a program from prose by its lines.
enum SourceCode {
  /// Words that begin statements, and what begins comments. Prose begins with a capital.
  private static let beginnings = [
    "def ", "class ", "import ", "#include", "#define", "#!", "func ", "function ", "fn ", "var ", "const ",
    "static ",
    "public ", "private ", "return", "if (", "for (", "while (", "switch ", "} else", "elif ", "package ",
    "using ",
    "namespace ", "//", "/*",
  ].map { Array($0.utf8) }

  /// What begins a block where the line ends with a colon.
  private static let blocks = ["for ", "if ", "while ", "with ", "try", "else", "except"].map {
    Array($0.utf8)
  }

  /// Whether half of the lines, at least five, are statements; only the first lines are looked at.
  static func isLike(_ text: Substring, atMost most: Int = 400) -> Bool {
    var lines = 0
    var statements = 0
    for line in text.utf8.split(separator: 0x0A) {
      let line = line.drop(while: \.isASCIISpace)
      guard let last = line.last(where: { !$0.isASCIISpace }) else { continue }
      lines += 1
      if isStatement(line, endingWith: last) { statements += 1 }
      if lines == most { break }
    }
    return lines >= 5 && statements * 2 >= lines
  }

  private static func isStatement(_ line: Substring.UTF8View.SubSequence, endingWith last: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return true
    case UInt8(ascii: ";"), UInt8(ascii: ")"):
      // A list in a law ends its lines with semicolons, too, and a bibliography with a year in parentheses.
      if hasCall(line) || line.contains(UInt8(ascii: "=")) { return true }
    case UInt8(ascii: ":"):
      if blocks.contains(where: { line.starts(with: $0) }) { return true }
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return false
    default: break
    }
    return beginnings.contains { line.starts(with: $0) }
  }

  /// Whether a parenthesis follows a letter: `main(".")`.
  private static func hasCall(_ line: Substring.UTF8View.SubSequence) -> Bool {
    zip(line, line.dropFirst()).contains { before, next in
      next == UInt8(ascii: "(") && (before.isASCIILetter || before == UInt8(ascii: "_"))
    }
  }
}
