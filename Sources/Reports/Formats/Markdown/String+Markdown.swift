import SumbenchSupport

extension String {
  /// The text with everything that Markdown or HTML would read as more than itself made harmless: markup, mentions of
  /// people, links without markup, references to issues, formulas. Control characters are dropped.
  ///
  /// A zero-width space after a sign keeps a page from reading it together with what follows; a backslash does not, since
  /// mentions and links are looked for in the finished page. A dollar sign stands alone in an element, as GitHub's
  /// documentation advises, with the backslash that other programs want.
  var escapedForMarkdown: String {
    let scalars = Array(withoutControls.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]", "~": result += "\\\(scalar)"
      case "#": result += index + 1 < scalars.count && scalars[index + 1].isASCIIDigit ? "\\#&#8203;" : "\\#"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "$": result += "<span>\\$</span>"
      case "@": result += "@&#8203;"
      case ":" where scalars[(index + 1)...].starts(with: "//".unicodeScalars): result += ":&#8203;"
      case "." where scalars[..<index].suffix(3).elementsEqual("www".unicodeScalars, by: Self.isSameLetter):
        result += "&#8203;."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The first of the text, where it is longer than `count` letters.
  func cutForMarkdown(to count: Int) -> String { self.count > count ? "\(prefix(count))…" : self }

  /// The text as a code span, whatever quotes it holds.
  var asMarkdownCode: String {
    let runs = withoutControls.split { $0 != "`" }.map(\.count)
    guard let longest = runs.max() else { return "`\(withoutControls)`" }
    let quotes = String(repeating: "`", count: longest + 1)
    return "\(quotes) \(withoutControls) \(quotes)"
  }

  private static func isSameLetter(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    first.value | 0x20 == second.value
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
