extension PagePhrases {
  /// The end of a dateline: `(CNN) -- `, `LONDON, England (Reuters) -- `, `PORT ARDEN, March 3 (Northline News) - `,
  /// `PARIS — `, `(CNN)`.
  func datelineEnd(_ text: String) -> String.Index? {
    let head = text.prefix(110)
    if let agency = head.bracketed, agencies.contains(agency.name.lowercased()) {
      return agency.end == head.endIndex ? nil : head.dashEnd(from: agency.end) ?? agency.end
    }
    guard let (start, end) = head.firstDash else { return nil }
    var place = head[..<start]
    var hasAgency = false
    if place.last == ")", let bracket = place.lastIndex(of: "(") {
      let name = place[place.index(after: bracket)...].dropLast()
      hasAgency = agencies.contains(name.lowercased())
      guard hasAgency || name.split(separator: " ").allSatisfy({ $0.first!.isUppercase }) else { return nil }
      place = place[..<bracket]
    }
    let words = WordSplitter.words(in: place)
    if words.isEmpty { return place.isEmpty && start > head.startIndex ? end : nil }
    guard words.count <= 9, words.allSatisfy(isPlace) else { return nil }
    let isShouted =
      words[0].count > 2 && words[0] == words[0].uppercased() && words[0].contains(where: \.isLetter)
    guard isShouted || hasAgency else { return nil }
    let next = text[end...].drop { $0.isWhitespace || "\"'“‘`".contains($0) }.first
    return next.map { $0.isUppercase || $0.isNumber } == true ? end : nil
  }

  private func isPlace(_ word: Substring) -> Bool {
    word.first!.isUppercase || isNumberOfDate(word) || ["of", "de", "la", "del", "the", "and"].contains(word)
  }
}

extension Substring {
  /// What stands in brackets at the beginning.
  fileprivate var bracketed: (name: Substring, end: Index)? {
    guard first == "(", let bracket = firstIndex(of: ")") else { return nil }
    return (self[index(after: startIndex)..<bracket], index(after: bracket))
  }

  /// The first dash that stands between words: `--`, `—`, or `-` and `–` with white space around.
  fileprivate var firstDash: (start: Index, end: Index)? {
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
