import SumbenchSupport

extension HelpTopic {
  /// The article as a terminal shows it: paragraphs and tables are wrapped, code stays as it is, references to other articles
  /// become the calls that print them.
  func text(width: Int) -> String {
    var isCode = false
    var lines: [String] = []
    var paragraph = ""
    var table: [String] = []
    func endParagraph() {
      if !table.isEmpty { lines += MarkdownTable(table).lines(width: width) }
      table = []
      if paragraph.isEmpty { return }
      let isItem = paragraph.hasPrefix("- ")
      let wrapped = paragraph.wrapped(at: isItem ? width - 2 : width)
      lines += wrapped.enumerated().map { isItem && $0.offset > 0 ? "  \($0.element)" : $0.element }
      paragraph = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("```") {
        endParagraph()
        isCode.toggle()
      } else if isCode {
        lines.append("    \(line)")
      } else if line.hasPrefix("|") {
        if table.isEmpty { endParagraph() }
        table.append(Self.withCalls(String(line)))
      } else if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("    ") {
        endParagraph()
        lines.append(String(line))
      } else {
        if line.hasPrefix("- ") { endParagraph() }
        let words = String(line.drop { $0 == " " })
        paragraph += (paragraph.isEmpty ? "" : " ") + Self.withCalls(words)
      }
    }
    endParagraph()
    return lines.joined(separator: "\n") + "\n"
  }

  /// `<doc:Speed>` as `sumbench help speed`.
  private static func withCalls(_ text: String) -> String {
    text.replacing(#/<doc:(\w+)>/#) { "‘sumbench help \($0.1.lowercased())’" }
  }
}
