extension PagePhrases {
  /// The end of a dateline: `(CNN) -- `, `(CNN)`, `LONDON, England (Reuters) -- `,
  /// `PORT ARDEN, March 3 (Northline News) - `, `Port Arden (Northline) -- `, `PARIS — `
  func datelineEnd(_ text: String) -> String.Index? {
    let head = text.prefix(110)
    guard let bracket = head.firstBracket else {
      guard let dash = head.firstDash, areShouted(head[..<dash.start]) else { return nil }
      return text[dash.end...].beginsSentence ? dash.end : nil
    }
    let place = WordSplitter.words(in: head[..<bracket.start])
    let name = WordSplitter.words(in: bracket.name)
    guard place.count < 10, place.allSatisfy(isPlace), name.allSatisfy(isPlace) else { return nil }
    let isKnown = agencies.contains(bracket.name.lowercased())
    let end = head.dashEnd(from: bracket.end)
    if place.isEmpty { return end ?? (isKnown && bracket.end < head.endIndex ? bracket.end : nil) }
    guard text[(end ?? bracket.end)...].beginsSentence else { return nil }
    if isKnown { return end ?? bracket.end }
    let isAgency = name.contains { agencyWords.contains($0.lowercased()) }
    let isDoubleDash = head[bracket.end...].drop(while: \.isWhitespace).hasPrefix("--")
    return isAgency || isDoubleDash || areShouted(head[..<bracket.start]) ? end : nil
  }

  /// Whether words are those of a place, the first of them in capitals.
  private func areShouted(_ place: Substring) -> Bool {
    let words = WordSplitter.words(in: place)
    guard let first = words.first, first.utf8.count > 2, words.count < 10 else { return false }
    return first.unicodeScalars.allSatisfy { !$0.isLowercaseLetter } && words.allSatisfy(isPlace)
  }

  private func isPlace(_ word: Substring) -> Bool {
    word.first!.isUppercase || isNumberOfDate(word) || ["of", "de", "la", "del", "the", "and"].contains(word)
  }
}

extension Substring {
  /// Whether a capital or a number comes first, after quotes.
  fileprivate var beginsSentence: Bool {
    let first = drop { $0.isWhitespace || "\"'“‘`".contains($0) }.first
    return first.map { $0.isUppercase || $0.isNumber } ?? false
  }

  /// The first brackets.
  fileprivate var firstBracket: (start: Index, name: Substring, end: Index)? {
    guard let start = utf8.firstIndex(of: UInt8(ascii: "(")),
      let end = utf8[start...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return (start, self[index(after: start)..<end], index(after: end))
  }

  /// The first dash that stands between words: `--`, `—`, or `-` and `–` with white space around.
  fileprivate var firstDash: (start: Index, end: Index)? {
    // Most beginnings have no dash, and bytes tell so faster than characters; long dashes begin with 0xE2.
    guard utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return nil }
    var position = startIndex
    while position < endIndex {
      if let end = dashEnd(from: position), position > startIndex { return (position, end) }
      position = index(after: position)
    }
    return nil
  }

  /// The end of a dash and the white space around it.
  fileprivate func dashEnd(from start: Index) -> Index? {
    let rest = self[start...]
    let dash = rest.drop(while: \.isWhitespace)
    let isSpaced = dash.startIndex > start
    let tail: Substring
    if dash.hasPrefix("--") {
      tail = dash.drop { $0 == "-" }
    } else if dash.first == "—" {
      tail = dash.dropFirst()
    } else if isSpaced, dash.first == "-" || dash.first == "–", dash.dropFirst().first?.isWhitespace == true {
      tail = dash.dropFirst()
    } else {
      return nil
    }
    return tail.drop(while: \.isWhitespace).startIndex
  }
}
