extension ArticleDraft {
  /// Takes out lines that close with a picture credit.
  mutating func removeCaptions(_ phrases: PagePhrases) {
    for line in lines.indices where lines[line].isKept && phrases.endsWithCredit(lines[line]) {
      lines[line].remove(.caption)
    }
  }
}

extension PagePhrases {
  /// Whether a line without an end mark has a credit among its last words: `... Photograph: Ana Ruiz`,
  /// `... AP Photo/Ana Ruiz`, `... /Reuters`
  fileprivate func endsWithCredit(_ line: ArticleLine) -> Bool {
    if line.isLong || line.endsSentence || line.isListItem || line.words.isEmpty { return false }
    let tail = line.folded.suffix(6)
    if zip(tail, tail.dropFirst() + [""]).contains(where: {
      credits.contains($0) || credits.contains("\($0) \($1)")
    }) {
      return true
    }
    let last = line.words.last!.startIndex
    if agencies.contains(line.folded.last!), last > line.text.startIndex,
      "/(".contains(line.text[line.text.index(before: last)])
    {
      return true
    }
    guard let colon = line.text.utf8.suffix(48).lastIndex(of: UInt8(ascii: ":")) else { return false }
    let label = line.words.last { $0.endIndex <= colon }?.lowercased()
    return label.map { labels[$0] == .caption } ?? false
  }
}
