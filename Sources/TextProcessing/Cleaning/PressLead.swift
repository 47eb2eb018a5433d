/// The byline and the dates that stand before the text where a news page was cut into tokens:
/// `By . Ana Ruiz . PUBLISHED: . 06:30 EST, 20 February 2013 . | . UPDATED: . 09:00 EST, 20 February 2013 . `
struct PressLead {
  private let text: String
  private let tokens: [Substring]
  private let phrases: PagePhrases
  private var position = 0

  init(_ text: String, _ phrases: PagePhrases) {
    self.text = text
    self.phrases = phrases
    tokens = Self.mayBegin(text, phrases) ? text.prefix(600).split(whereSeparator: \.isWhitespace) : []
  }

  /// Whether the first word is one that a lead may begin with.
  private static func mayBegin(_ text: String, _ phrases: PagePhrases) -> Bool {
    let opening = text.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }.lowercased()
    return opening == "by" || opening == "|"
      || phrases.dateLabels.contains {
        $0.hasPrefix(opening) || opening.hasSuffix(":") && opening.dropLast() == $0
      }
  }

  /// Where the text begins after the lead, or `nil` where there is no lead.
  var end: String.Index? {
    var reader = self
    reader.takeNames()
    while reader.takeDate() {}
    if reader.position == 0 { return nil }
    return reader.position < tokens.count ? tokens[reader.position].startIndex : text.endIndex
  }

  /// `By . Ana Ruiz . and J. Okafor . Follow @okafor .`, or `By Ana Ruiz` in front of a date.
  private mutating func takeNames() {
    guard tokens.count > 1, tokens[0].lowercased() == "by" else { return }
    guard tokens[1] == "." else {
      let date = tokens.indices.prefix(16).first { dateEnd(from: $0) != nil }
      if let date, areNames(tokens[1..<date]) { position = date }
      return
    }
    position = 2
    while let stop = tokens[position...].firstIndex(of: "."), stop - position < 10 {
      let segment = tokens[position..<stop]
      guard areNames(segment) || segment.count < 4 && segment.last?.first == "@" else { return }
      position = stop + 1
    }
  }

  /// `| . UPDATED: . 09:00 EST, 20 February 2013 .`
  private mutating func takeDate() -> Bool {
    var start = position
    while start < tokens.count, tokens[start] == "|" || tokens[start] == "." && position > 0 { start += 1 }
    guard let end = dateEnd(from: start) else { return false }
    position = end
    if position < tokens.count, tokens[position] == "." { position += 1 }
    return true
  }

  /// The end of a date after its label: `PUBLISHED: . 06:30 EST, 20 February 2013`, `Last updated at 9:20 AM`
  private func dateEnd(from start: Int) -> Int? {
    guard start + 1 < tokens.count else { return nil }
    var position = start + 1
    if !phrases.dateLabels.contains(tokens[start].dropLast().lowercased()) || tokens[start].last != ":" {
      guard phrases.dateLabels.contains("\(tokens[start]) \(tokens[start + 1])".lowercased()) else {
        return nil
      }
      position += 1
    }
    if position < tokens.count, tokens[position] == "." { position += 1 }
    var end: Int?
    while position < tokens.count {
      let word = tokens[position].filter { $0 != "," }.lowercased()
      let isNumber = phrases.isNumberOfDate(word)
      guard isNumber || phrases.dateWords.contains(word) else { break }
      position += 1
      if isNumber || end != nil && !phrases.dateJoints.contains(word) { end = position }
    }
    return end
  }

  private func areNames(_ tokens: ArraySlice<Substring>) -> Bool {
    let words = tokens.flatMap { WordSplitter.words(in: $0) }
    return words.contains { phrases.isName($0) }
      && words.allSatisfy { phrases.isName($0) || phrases.bylineWords.contains($0.lowercased()) }
  }
}
