extension ArticleDraft {
  /// Takes out lines without letters or digits.
  mutating func removeSeparators() {
    for line in lines.indices where lines[line].isWithoutWords { lines[line].remove(.separator) }
  }

  /// Takes out the phrases of the page, what stands below them, and the page's foot.
  mutating func removeBoilerplate(_ phrases: PagePhrases) {
    let reasons = lines.map { phrases.reason(for: $0) }
    let foot = foot(phrases)
    var isBelowRelated = false
    for line in lines.indices where lines[line].isKept {
      if let reason = reasons[line] {
        lines[line].remove(reason)
        isBelowRelated = reason == .relatedArticles
      } else if let foot, line > foot {
        lines[line].remove(.commentForm)
      } else if isBelowRelated, lines[line].isHeadline || lines[line].isListItem && !lines[line].endsSentence
      {
        lines[line].remove(.relatedArticles)
      } else {
        isBelowRelated = false
      }
    }
  }

  /// The first line that closes the article, if more of the text stands above it than below.
  private func foot(_ phrases: PagePhrases) -> Int? {
    let sizes = lines.map(\.text.utf8.count)
    let total = sizes.reduce(0, +)
    var above = 0
    for line in lines.indices {
      if above * 2 > total, lines[line].isKept, !lines[line].isLong, !lines[line].endsSentence,
        let phrase = lines[line].shortPhrase, phrases.endings.contains(phrase)
      {
        return line
      }
      above += sizes[line]
    }
    return nil
  }
}

extension PagePhrases {
  /// Why a line is boilerplate, or `nil` where it is not.
  func reason(for line: ArticleLine) -> Reason? {
    if line.isLong || line.isListItem || line.words.isEmpty { return nil }
    if let phrase = line.shortPhrase, let reason = lines[phrase], !line.endsSentence || line.words.count > 2 {
      return reason
    }
    if let beginnings = beginnings[line.folded[0]] {
      let phrase = line.phrase
      if let reason = beginnings.first(where: { phrase.hasPrefix($0.phrase) })?.reason { return reason }
    }
    if let notice = notices.first(where: { line.has(word: $0.word) }), line.key.contains(notice.phrase) {
      return notice.reason
    }
    if line.text.hasPrefix("©") { return .navigation }
    if line.endsSentence, !["a.m", "p.m"].contains(line.folded.last) { return nil }
    if isSharing(line) { return .shareLine }
    if isDate(line.folded) { return .dateline }
    guard let colon = line.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return labels[WordSplitter.words(in: line.text[..<colon]).map { $0.lowercased() }.joined(separator: " ")]
  }

  /// Whether a line is made of the words of buttons and counters: `Share on Facebook  Tweet  Email`, `341 shares`.
  private func isSharing(_ line: ArticleLine) -> Bool {
    line.folded.count <= 16
      && line.folded.allSatisfy { sharing.contains($0) || $0.utf8.first!.isASCIIDigit }
      && line.folded.contains(where: networks.contains)
  }

  /// Whether a line is a date: numbers and words of dates, with a word such as `March` or `published`.
  private func isDate(_ words: some Collection<String>) -> Bool {
    guard (1...18).contains(words.count) else { return false }
    var hasNumber = false
    var hasName = false
    for word in words {
      if isNumberOfDate(word) {
        hasNumber = true
      } else {
        guard dateWords.contains(word) || dateLabels.contains(word) || word == "last" || word == "first"
        else { return false }
        hasName = hasName || word.count > 2
      }
    }
    return hasNumber && hasName
  }

  /// `12`, `2013`, `06.30`, `3rd`, `9am`
  func isNumberOfDate(_ word: some StringProtocol) -> Bool {
    guard word.utf8.first?.isASCIIDigit == true else { return false }
    let tail = word.drop { $0.isNumber || ":./-".contains($0) }
    return tail.isEmpty || dateWords.contains(tail.lowercased())
  }
}

extension ArticleLine {
  /// Whether it has a word, given in lower case and in ASCII.
  fileprivate func has(word: String) -> Bool {
    words.contains { $0.utf8.count == word.utf8.count && $0.lowercased() == word }
  }

  /// Whether a line has the look of a headline or a heading: short, without an end mark, with a capital.
  var isHeadline: Bool {
    if isLong || endsSentence || isListItem || words.isEmpty || length > 25 { return false }
    guard let first = words.first?.unicodeScalars.first, !first.isLowercaseLetter else { return false }
    return !",;:–—-،，、；：".contains(text.last!)
  }

  /// Whether nearly all longer words are written with a capital, as headlines in title case are.
  var isTitleCase: Bool {
    let longer = words.filter { $0.utf8.count > 3 && $0.utf8.first?.isASCIIDigit == false }
    let capitalized = longer.count { $0.unicodeScalars.first?.isLowercaseLetter == false }
    return longer.count < 2 ? capitalized == longer.count : capitalized * 5 >= longer.count * 4
  }
}
