extension ArticleDraft {
  /// Takes bylines out, and datelines from the beginning of the first sentences.
  mutating func removeLeads(_ phrases: PagePhrases) {
    var hasText = false
    for line in lines.indices where lines[line].isKept {
      if phrases.isByline(lines[line]) {
        lines[line].remove(.byline)
      } else if !hasText {
        if let end = PressLead(lines[line].text, phrases).end { lines[line].remove(upTo: end, .byline) }
        if let end = phrases.datelineEnd(lines[line].text) { lines[line].remove(upTo: end, .dateline) }
        hasText = lines[line].isKept && (lines[line].endsSentence || lines[line].isLong)
      }
    }
  }
}

extension PagePhrases {
  /// Whether a line names the author and nothing else: `By Ana Ruiz and J. Okafor, Staff Writers`
  fileprivate func isByline(_ line: ArticleLine) -> Bool {
    if line.isLong || line.isListItem || line.words.count > 20 { return false }
    guard let opening = bylineOpenings.first(where: { line.folded.starts(with: $0) }) else { return false }
    if line.endsSentence && opening.count == 1 { return false }
    let names = line.words.dropFirst(opening.count)
    return names.allSatisfy { isName($0) || bylineWords.contains($0.lowercased()) }
      && names.contains { isName($0) }
  }

  /// Whether a word may stand in a byline: with a capital, or part of a date.
  func isName(_ word: Substring) -> Bool {
    word.unicodeScalars.first!.isUppercaseLetter || isNumberOfDate(word)
      || dateWords.contains(word.lowercased())
  }
}
