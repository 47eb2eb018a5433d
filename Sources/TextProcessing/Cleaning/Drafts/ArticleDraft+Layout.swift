/// Telling texts that are made of lines, in which a line without a full stop is text like any other: dialogues, verse,
/// messages, reviews, lists.
extension ArticleDraft {
  /// Whether the text is made of lines, so that no line of it is a headline, a heading or a repetition.
  var isMadeOfLines: Bool { isConversation || isMostlyUnstopped }

  /// Whether most lines begin with the label of a speaker, and one of them returns; or each of two or three lines does.
  private var isConversation: Bool {
    let kept = keptIndices
    guard kept.count > 1 else { return false }
    let isFirst = lines[kept[0]].speaker != nil
    if !isFirst, lines[kept[1]].speaker == nil { return false }
    let labels = kept.compactMap { lines[$0].speaker }
    if isFirst ? labels.count * 2 < kept.count : labels.count * 4 < kept.count * 3 { return false }
    return Set(labels).count < labels.count || kept.count < 4 && labels.count == kept.count
  }

  /// Whether more than two fifths of the text, its first line not counted, stand on lines that end without a full stop
  /// and are no items of lists with bullets. The article of a page that has a byline below its headline is no such text.
  private var isMostlyUnstopped: Bool {
    if !linesAboveByline.isEmpty { return false }
    var unstopped = 0
    var total = 0
    for line in keptIndices.dropFirst() where !lines[line].isListItem && !lines[line].isMarkedHeading {
      let size = lines[line].text.utf8.count
      total += size
      // A colon leads to what stands below it.
      if !lines[line].endsSentence, !lines[line].isLong, lines[line].numbers.count == 1,
        lines[line].text.utf8.last != UInt8(ascii: ":")
      {
        unstopped += size
      }
    }
    return unstopped * 5 > total * 2
  }

  /// Whether a line may be the headline of what follows: no sentence that goes on in the next line, no message, and not
  /// one line of many that are as short and stand close together.
  func mayBeTitle(_ line: Int) -> Bool {
    if lines[line].isMessage { return false }
    let rest = keptIndices.drop { $0 <= line }
    guard let next = rest.first else { return true }
    if lines[next].startsInLowercase, !hasNoCapitals(rest) { return false }
    let isClose = lines[next].numbers.lowerBound == lines[line].numbers.upperBound + 1
    let areShort =
      rest.count > 2 && rest.allSatisfy { lines[$0].text.utf8.count < 120 && lines[$0].numbers.count == 1 }
    return !(isClose && areShort && !lines[line].isTitleCase)
  }

  private func hasNoCapitals(_ some: ArraySlice<Int>) -> Bool {
    some.allSatisfy { line in
      let bytes = Array(lines[line].text.utf8)
      return !bytes.hasUppercase(in: bytes.indices)
    }
  }

  /// Whether the next line that is kept goes on with a sentence of this one.
  func goesOnBelow(_ line: Int) -> Bool {
    guard let next = lines[(line + 1)...].first(where: \.isKept) else { return false }
    return next.startsInLowercase && !next.isListItem
  }
}

extension ArticleLine {
  /// Whether its first letter is small and does not begin a name such as `iPhone`.
  var startsInLowercase: Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.isLowercaseLetter else { return false }
    return !(scalars.dropFirst().first?.isUppercaseLetter ?? false)
  }

  /// Whether it is marked as a heading in Markdown: one to six `#` and a space stand before it.
  var isMarkedHeading: Bool {
    guard text.utf8.first == UInt8(ascii: "#") else { return false }
    let rest = text.utf8.drop { $0 == UInt8(ascii: "#") }
    return rest.first == UInt8(ascii: " ") && text.utf8.count - rest.count < 7
  }

  /// Whether it has marks of a message: `@name`, `#tag`, an address, stars or another emoji.
  var isMessage: Bool {
    let bytes = text.utf8
    guard
      bytes.contains(where: {
        $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") || $0 >= 0xE2
      })
    else { return false }
    if text.unicodeScalars.contains(where: \.isEmoji) { return true }
    return text.split(whereSeparator: \.isWhitespace).contains { word in
      let second = word.utf8.dropFirst().first
      let isTag = (word.first == "@" || word.first == "#") && (second?.isASCIILetter ?? false)
      return isTag || word.hasPrefix("http://") || word.hasPrefix("https://")
    }
  }

  /// The label of a speaker at the beginning of a line: up to four words before a colon or in angle brackets, after
  /// a time: `Ann: hello`, `[10:05] Ann: hello`, `<ann> hello`, `#Person1#: hello`
  var speaker: Substring? {
    // Most lines have no colon near their beginning, and bytes tell so at once.
    guard
      text.utf8.prefix(44).contains(where: {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "<") || $0 == 0xEF
      })
    else {
      return nil
    }
    let rest = text[text.timeEnd...]
    if rest.utf8.first == UInt8(ascii: "<"), let close = rest.prefix(32).firstIndex(of: ">"),
      rest.index(after: close) < rest.endIndex
    {
      return rest[rest.startIndex...close]
    }
    guard
      let colon = rest.utf8.prefix(40).firstIndex(where: { $0 == UInt8(ascii: ":") })
        ?? rest.prefix(14).firstIndex(of: "："),
      rest.index(after: colon) < rest.endIndex
    else { return nil }
    let label = rest[..<colon]
    let isApart = rest[colon] != ":" || rest[rest.index(after: colon)].isWhitespace
    return isApart && (1...4).contains(WordSplitter.words(in: label).count) ? label : nil
  }
}

extension String {
  /// The end of a time of day that a line begins with, with what parts it from the rest: `[10:05] `, `9:30 pm - `
  fileprivate var timeEnd: Index {
    let bytes = Array(utf8.prefix(24))
    var position = bytes.first == UInt8(ascii: "[") ? 1 : 0
    let digits = position
    while position < bytes.count,
      bytes[position].isASCIIDigit || position > digits && bytes[position] == UInt8(ascii: ":")
    {
      position += 1
    }
    guard position - digits > 3, bytes[digits..<position].contains(UInt8(ascii: ":")),
      bytes[position - 1].isASCIIDigit
    else { return startIndex }
    if position < bytes.count,
      bytes[position...].prefix(3).lazy.map({ $0 | 0x20 }).elementsEqual(" pm".utf8)
        || bytes[position...].prefix(3).lazy.map({ $0 | 0x20 }).elementsEqual(" am".utf8)
    {
      position += 3
    }
    while position < bytes.count,
      bytes[position] == UInt8(ascii: "]") || bytes[position] == UInt8(ascii: "-")
        || bytes[position].isASCIISpace
    {
      position += 1
    }
    return utf8.index(startIndex, offsetBy: position)
  }
}
