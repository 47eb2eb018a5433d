extension ArticleDraft {
  /// Takes bylines out, and datelines from the beginning of the first sentences.
  mutating func removeLeads(_ phrases: PagePhrases) {
    var hasText = false
    for line in lines.indices where lines[line].isKept {
      if phrases.isByline(lines[line]) {
        lines[line].remove(.byline)
      } else if !hasText {
        if let end = phrases.pressLeadEnd(lines[line].text) { lines[line].remove(upTo: end, .byline) }
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
    let openings = bylineOpenings.filter { line.key.starts(with: $0 + " ") }
    guard let opening = openings.max(by: { $0.utf8.count < $1.utf8.count }) else { return false }
    if line.endsSentence && opening == "by" { return false }
    let names = line.words.dropFirst(opening.split(separator: " ").count)
    return names.allSatisfy { isName($0) || bylineWords.contains($0.lowercased()) }
      && names.contains { isName($0) }
  }

  private func isName(_ word: Substring) -> Bool {
    word.unicodeScalars.first!.properties.isUppercase || isNumberOfDate(word)
      || dateWords.contains(word.lowercased())
  }

  /// The end of a lead cut into tokens, as news corpora have it:
  /// `By . Ana Ruiz . PUBLISHED: . 06:30 EST, 20 February 2013 . | . UPDATED: . 09:00 EST, 20 February 2013 . `
  fileprivate func pressLeadEnd(_ text: String) -> String.Index? {
    let tokens = text.prefix(600).split(whereSeparator: \.isWhitespace)
    var position = 0
    func segmentEnd(from start: Int) -> Int { tokens[start...].firstIndex(of: ".") ?? tokens.count }

    if tokens.first == "By" || tokens.first == "by" {
      if tokens.count > 1, tokens[1] == "." {
        position = 2
        while position < tokens.count {
          let end = segmentEnd(from: position)
          let segment = tokens[position..<end]
          guard end < tokens.count, (1...9).contains(segment.count), isNames(segment) else { break }
          position = end + 1
        }
      } else if let label = tokens.prefix(16).firstIndex(where: { isDateLabel($0) }),
        isNames(tokens[1..<label])
      {
        position = label
      }
    }
    while position < tokens.count {
      let token = tokens[position]
      if token == "|" {
        position += 1
      } else if token == ".", position > 0 {
        guard position + 1 < tokens.count, tokens[position + 1] == "|" || isDateLabel(tokens[position + 1])
        else {
          position += 1
          break
        }
        position += 1
      } else if isDateLabel(token) {
        position = dateEnd(in: tokens, from: position + 1)
      } else {
        break
      }
    }
    return position == 0 ? nil : position < tokens.count ? tokens[position].startIndex : text.endIndex
  }

  /// `PUBLISHED:`
  private func isDateLabel(_ token: Substring) -> Bool {
    token.last == ":" && dateLabels.contains(token.dropLast().lowercased())
  }

  private func dateEnd(in tokens: [Substring], from start: Int) -> Int {
    var position = start
    if position < tokens.count, tokens[position] == "." { position += 1 }
    while position < tokens.count {
      let word = tokens[position].filter { $0 != "," }
      guard isNumberOfDate(word) || dateWords.contains(word.lowercased()) else { break }
      position += 1
    }
    return position
  }

  private func isNames(_ tokens: ArraySlice<Substring>) -> Bool {
    let words = tokens.flatMap { WordSplitter.words(in: $0) }
    return words.contains { isName($0) }
      && words.allSatisfy { isName($0) || bylineWords.contains($0.lowercased()) }
      && !tokens.contains { isDateLabel($0) }
  }
}
