/// Telling the full stops that end sentences from those of abbreviations.
extension SentenceScanner {
  /// Whether a single full stop right after a word ends the sentence.
  func fullStopEndsSentence(at dot: Int, before following: FollowingToken) -> Bool {
    let word = wordBefore(dot)
    if following.start == .lowercase, !isUncased || isSingleCharacter(word) { return false }
    if word.lowerBound == contentStart, isListMarker(word) { return false }
    let isDigit = following.start == .digit

    let kinds = kindsInAnyCase(of: word)
    if kinds.contains(.neverFinal) { return false }
    if kinds.contains(.beforeNumber), isDigit || isLabel(firstWord(of: following)) { return false }
    if isDivisionNumber(word) { return false }
    if kinds.contains(.afterNumber) {
      return !isDigit && isNumber(previousWord(before: word.lowerBound))
    }
    if isOrdinal(word, before: following) { return opensSentence(following) }
    if kinds.contains(.months) { return !isDigit && !isUncased }
    if kinds.contains(.times) { return timeEndsSentence(at: word.lowerBound, before: following) }
    if kinds.contains(.seldomFinal) { return opensSentence(following) }
    if kinds.contains(.seldomFinalAfterComma), isBehindComma(word.lowerBound) {
      return opensSentence(following)
    }
    if isInitial(word) { return initialEndsSentence(word, before: following) }
    if isDottedAbbreviation(word) { return opensSentence(following) }
    return true
  }

  /// Whether what follows an abbreviation is a single capital or a Roman number: `Pub. L.`, `Art. III`
  private func isLabel(_ word: Range<Int>) -> Bool {
    if word.count == 1 {
      return text[word.lowerBound].isASCIIUppercase && !"IA".utf8.contains(text[word.lowerBound])
    }
    return word.count > 1 && text[word].allSatisfy("IVX".utf8.contains)
  }

  /// Whether the sentence so far is the number of a part of a law or a book: `Section 1`, `SEC. 2`
  private func isDivisionNumber(_ word: Range<Int>) -> Bool {
    guard rules.kinds.contains(.divisions), word.lowerBound > sentenceStart,
      word.lowerBound - sentenceStart < 16
    else {
      return false
    }
    let parts = text[sentenceStart..<word.lowerBound].split { $0.isASCIISpace || $0 == UInt8(ascii: ".") }
    guard parts.count == 1, word.count < 7 else { return false }
    let isNumber = text[word.lowerBound].isASCIIDigit || text[word].allSatisfy("IVXLC".utf8.contains)
    return isNumber && rules.kinds(of: parts[0].indices, in: text).contains(.divisions)
  }

  /// What a word is, and where the text is all in lower case or all in capitals also what it would be with one capital.
  func kindsInAnyCase(of word: Range<Int>) -> SentenceRules.Kinds {
    let kinds = rules.kinds(of: word, in: text)
    guard isUncased || isShouted(word) else { return kinds }
    let lowercase = string(word).lowercased()
    return kinds.union(rules.kinds(of: lowercase.prefix(1).uppercased() + lowercase.dropFirst()))
  }

  /// Whether a word of two letters or more and the text around it are in capitals.
  private func isShouted(_ word: Range<Int>) -> Bool {
    word.count > 1 && text[word].allSatisfy { $0.isASCIIUppercase || $0 == UInt8(ascii: ".") }
      && !text[block].contains(where: \.isASCIILowercase)
  }

  /// Whether a number is one that the full stop makes an ordinal, as in `am 3. Oktober` and `Wilhelm II.`
  private func isOrdinal(_ word: Range<Int>, before following: FollowingToken) -> Bool {
    guard rules.kinds.contains(.beforeOrdinals) else { return false }
    if word.count > 1, text[word].allSatisfy("IVX".utf8.contains) { return true }
    guard word.count < 3, text[word].allSatisfy(\.isASCIIDigit),
      word.lowerBound == sentenceStart || text[word.lowerBound - 1] != UInt8(ascii: ",")
    else { return false }
    return rules.kinds(of: firstWord(of: following), in: text).contains(.afterOrdinals)
      || rules.kinds(of: previousWord(before: word.lowerBound).lowercased()).contains(.beforeOrdinals)
  }

  /// `1973`, `XIX`
  private func isNumber(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last else { return false }
    return last.properties.numericType != nil || word.allSatisfy("IVXLCМХ".contains)
  }

  /// Whether a word that comes next is one that begins sentences and no name: `The`, but not `No. 5`
  func opensSentence(_ following: FollowingToken) -> Bool {
    guard following.start == .uppercase else { return false }
    let word = firstWord(of: following)
    guard rules.kinds(of: string(word).lowercased()).contains(.openers) else { return false }
    let hasStop = word.upperBound < block.upperBound && text[word.upperBound] == UInt8(ascii: ".")
    return !(hasStop && (isSingleCharacter(word) || rules.kinds(of: word, in: text).contains(.beforeNumber)))
  }

  private func timeEndsSentence(at start: Int, before following: FollowingToken) -> Bool {
    if following.start == .lowercase { return false }
    if opensSentence(following) { return true }
    return !isTimeOfOpening(start)
      && !kindsInAnyCase(of: firstWord(of: following)).contains(.afterTimes)
  }

  /// Whether the sentence so far is no more than a time: `At 5 p.m. Okafor left.`
  private func isTimeOfOpening(_ position: Int) -> Bool {
    guard position - sentenceStart < 32 else { return false }
    let words = text[sentenceStart..<position].split(whereSeparator: \.isASCIISpace)
    guard let first = words.first, words.count < 5 else { return false }
    return rules.kinds(of: first.indices, in: text).contains(.beforeTimes)
  }

  /// `B`, `iv` at the start of a sentence number the item of a list.
  private func isListMarker(_ word: Range<Int>) -> Bool {
    if word.count == 1 { return text[word.lowerBound].isASCIIUppercase }
    return ["ii", "iii", "iv", "vi", "vii", "II", "III", "IV", "VI", "VII"].contains(string(word))
  }

  private func isInitial(_ word: Range<Int>) -> Bool {
    isSingleCharacter(word) && text.scalar(at: word.lowerBound).isUppercaseLetter
  }

  private func initialEndsSentence(_ word: Range<Int>, before following: FollowingToken) -> Bool {
    if opensSentence(following) { return true }
    guard following.start == .uppercase else { return following.start != .digit }
    let previous = previousWord(before: word.lowerBound)
    if text[word.lowerBound] == UInt8(ascii: "I") { return previous.first?.isLowercase ?? false }
    return rules.kinds(of: previous.lowercased()).contains(.labelled)
  }

  /// Single letters with full stops between them: `U.S`, `J.R.R`
  private func isDottedAbbreviation(_ word: Range<Int>) -> Bool {
    guard text[word].contains(UInt8(ascii: ".")) else { return false }
    let parts = string(word).split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.count == 1 && $0.unicodeScalars.first!.properties.isAlphabetic }
  }

  private func isBehindComma(_ position: Int) -> Bool {
    let before = text.trimmed(sentenceStart..<position)
    return !before.isEmpty && text[before.upperBound - 1] == UInt8(ascii: ",")
  }
}
