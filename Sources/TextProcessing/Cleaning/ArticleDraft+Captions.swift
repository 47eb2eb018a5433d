extension ArticleDraft {
  /// Takes out lines that close with a picture credit.
  mutating func removeCaptions(_ phrases: PagePhrases) {
    for line in lines.indices where lines[line].isKept && phrases.endsWithCredit(lines[line]) {
      lines[line].remove(.caption)
    }
  }
}

extension PagePhrases {
  /// Whether a line without an end mark has a credit among its last words: `... Photograph: Ana Ruiz/Northline`
  fileprivate func endsWithCredit(_ line: ArticleLine) -> Bool {
    if line.isLong || line.endsSentence || line.isListItem { return false }
    let tail = line.text.suffix(48).lowercased()
    return credits.contains { tail.contains($0) }
  }
}
