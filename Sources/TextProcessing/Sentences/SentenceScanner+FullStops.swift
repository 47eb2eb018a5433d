/// Telling the full stops that end sentences from those of abbreviations.
extension SentenceScanner {
  /// Whether a single full stop right behind a word ends the sentence.
  func fullStopEndsSentence(at dot: Int, before following: FollowingToken) -> Bool {
    let (word, wordStart) = wordBefore(dot)
    if following.start == .lowercase, !isUncased || word.unicodeScalars.count == 1 { return false }
    if wordStart == contentStart, isListMarker(word) { return false }
    let isDigit = following.start == .digit

    if contains(rules.neverFinal, word) { return false }
    if contains(rules.beforeNumber, word), isDigit { return false }
    if rules.behindNumber.contains(word) { return !isDigit && isNumber(previousWord(before: wordStart)) }
    if isOrdinal(word, at: wordStart, before: following) { return opensSentence(following) }
    if contains(rules.months, word) { return !isDigit && !isUncased }
    if contains(rules.times, word) { return timeEndsSentence(at: wordStart, before: following) }
    if contains(rules.seldomFinal, word) { return opensSentence(following) }
    if contains(rules.seldomFinalAfterComma, word), isBehindComma(wordStart) {
      return opensSentence(following)
    }
    if isInitial(word) { return initialEndsSentence(word, at: wordStart, before: following) }
    if isDottedAbbreviation(word) { return opensSentence(following) }
    return true
  }

  /// Whether a number is one that the full stop makes an ordinal, as in `am 3. Oktober` and `Wilhelm II.`
  private func isOrdinal(_ word: String, at start: Int, before following: FollowingToken) -> Bool {
    guard !rules.beforeOrdinals.isEmpty else { return false }
    if word.utf8.count > 1, word.allSatisfy("IVX".contains) { return true }
    guard word.utf8.count < 3, word.utf8.allSatisfy(\.isASCIIDigit),
      start == sentenceStart || text[start - 1] != UInt8(ascii: ",")
    else { return false }
    return rules.afterOrdinals.contains(following.word)
      || rules.beforeOrdinals.contains(previousWord(before: start).lowercased())
  }

  /// `1973`, `XIX`
  private func isNumber(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last else { return false }
    return last.properties.numericType != nil || word.allSatisfy("IVXLCМХ".contains)
  }

  /// Whether a table has a word, in any case where the text is all in lower case.
  private func contains(_ table: Set<String>, _ word: String) -> Bool {
    table.contains(word) || isUncased && table.contains(word.prefix(1).uppercased() + word.dropFirst())
  }

  /// Whether a word that comes next is one that begins sentences and no name: `The`, but not `No. 5`
  func opensSentence(_ following: FollowingToken) -> Bool {
    following.start == .uppercase && rules.openers.contains(following.word.lowercased())
      && !(following.hasStop
        && (following.word.unicodeScalars.count == 1 || rules.beforeNumber.contains(following.word)))
  }

  private func timeEndsSentence(at start: Int, before following: FollowingToken) -> Bool {
    if following.start == .lowercase { return false }
    if opensSentence(following) { return true }
    return !isTimeOfOpening(start) && !rules.afterTimes.contains(following.word)
  }

  /// Whether the sentence so far is no more than a time: `At 5 p.m. Okafor left.`
  private func isTimeOfOpening(_ position: Int) -> Bool {
    guard position - sentenceStart < 32 else { return false }
    let words = text[sentenceStart..<position].split(whereSeparator: \.isASCIISpace)
    guard let first = words.first, words.count < 5 else { return false }
    return rules.beforeTimes.contains(String(decoding: first, as: UTF8.self))
  }

  /// `B`, `iv` at the start of a sentence number the item of a list.
  private func isListMarker(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.allSatisfy(\.isASCIIUppercase)
      || ["ii", "iii", "iv", "vi", "vii", "II", "III", "IV", "VI", "VII"].contains(word)
  }

  private func isInitial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count == 1 && scalars.first!.isUppercaseLetter
  }

  private func initialEndsSentence(
    _ word: String, at start: Int, before following: FollowingToken
  ) -> Bool {
    if opensSentence(following) { return true }
    guard following.start == .uppercase else { return following.start != .digit }
    let previous = previousWord(before: start)
    if word == "I" { return previous.first?.isLowercase ?? false }
    return rules.labelled.contains(previous.lowercased())
  }

  /// Single letters with full stops between them: `U.S`, `J.R.R`
  private func isDottedAbbreviation(_ word: String) -> Bool {
    guard word.utf8.contains(UInt8(ascii: ".")) else { return false }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.count == 1 && $0.unicodeScalars.first!.properties.isAlphabetic }
  }

  private func isBehindComma(_ position: Int) -> Bool {
    let before = text.trimmed(sentenceStart..<position)
    return !before.isEmpty && text[before.upperBound - 1] == UInt8(ascii: ",")
  }

  /// The letters, digits and inner full stops that end at a position, and where they start.
  ///
  /// Nothing that is longer than any abbreviation is told apart: of a longer word the end is enough.
  func wordBefore(_ end: Int) -> (word: String, start: Int) {
    var start = end
    while start > sentenceStart, end - start < 24 {
      let previous = text.scalarStart(before: start)
      guard text[previous] == UInt8(ascii: ".") || text.scalar(at: previous).isWordPart else { break }
      start = previous
    }
    return (String(decoding: text[start..<end], as: UTF8.self), start)
  }

  private func previousWord(before position: Int) -> String {
    let end = text.trimmed(sentenceStart..<position).upperBound
    return wordBefore(end).word
  }
}
