/// The next token behind a stop, as far as it tells whether a sentence begins there.
private struct FollowingToken {
  enum Start {
    case uppercase, lowercase, digit
    /// A letter of a script without case.
    case caseless
    /// A sign that goes on with the sentence, such as a comma.
    case continuation
    case symbol
  }

  var start = Start.symbol
  /// Where its first letter stands, behind quotes, brackets and dashes.
  var position = 0
  /// The letters of its first word, in lower case; empty where a full stop follows them.
  var word = ""
}

extension SentenceScanner {
  /// Whether a sentence ends with a stop at a position.
  func endsSentence(at start: Int, _ stop: Stop) -> Bool {
    let next = text.afterSpaces(stop.closers, before: block.upperBound)
    if next == block.upperBound { return true }
    if next == stop.closers { return endsSentenceUnspaced(at: start, stop) }
    let following = followingToken(at: next)
    if following.start == .continuation { return false }
    if stop.isOmission { return false }
    if stop.isUnspaced || stop.isForeign { return following.start != .lowercase }
    if stop.isSingleDot {
      if stop.isSpaced {
        return text[text.trimmed(sentenceStart..<start).upperBound - 1] != UInt8(ascii: ":")
      }
      return following.start != .lowercase && dotEndsSentence(at: start, before: following)
    }
    if stop.isEllipsis { return ellipsisEndsSentence(at: start, stop, before: following) }
    if following.start == .lowercase { return false }
    return !(stop.hasQuote && namesSpeaker(at: following.position))
  }

  /// Whether a full stop belongs to the label of a list's item within the text: any label at the beginning or
  /// behind a colon, and wherever the next one comes: `1. Eggs 2. Milk`, `a. Eggs b. Milk`
  mutating func isItemLabel(before stop: Int) -> Bool {
    guard text[stop] == UInt8(ascii: "."), stop > tokenStart, stop - tokenStart <= 3,
      let number = itemNumber(tokenStart..<stop)
    else { return false }
    let after = stop + (stop + 1 < block.upperBound && text[stop + 1] == UInt8(ascii: ")") ? 2 : 1)
    guard after < block.upperBound, text.spaceLength(at: after) > 0 else { return false }
    let before = text.trimmed(sentenceStart..<tokenStart)
    let isFirst =
      contentStart == tokenStart || !before.isEmpty && text[before.upperBound - 1] == UInt8(ascii: ":")
    guard isFirst || number == nextItem else { return false }
    startsItem = contentStart != tokenStart && number == nextItem
    nextItem = number + 1
    return true
  }

  /// A number for `12` and for `c`, far apart; `nil` for anything else.
  private func itemNumber(_ label: Range<Int>) -> Int? {
    if text[label].allSatisfy(\.isASCIIDigit) { return Int(String(decoding: text[label], as: UTF8.self)) }
    let letter = text[label.lowerBound]
    return label.count == 1 && letter.isASCIILowercase ? 10_000 + Int(letter) : nil
  }

  // MARK: Full stops

  private func dotEndsSentence(at dot: Int, before following: FollowingToken) -> Bool {
    let (word, wordStart) = wordBefore(dot)
    if wordStart == contentStart, isListMarker(word) { return false }
    let opens = following.start == .uppercase && rules.openers.contains(following.word)
    let isDigit = following.start == .digit

    if rules.times.contains(word) {
      return opens
        || !isTimeOfOpening(wordStart)
          && !(following.start == .uppercase && rules.afterTimes.contains(capitalized(following)))
    }
    if rules.neverFinal.contains(word) {
      return rules.seldomFinal.contains(word) && opens
    }
    if rules.beforeNumber.contains(word), isDigit { return false }
    if rules.months.contains(word) { return !isDigit }
    if rules.seldomFinal.contains(word) { return opens }
    if rules.seldomFinalAfterComma.contains(word), isBehindComma(wordStart) { return opens }
    if isInitial(word) { return initialEndsSentence(word, at: wordStart, opens: opens, before: following) }
    if isDottedAbbreviation(word) { return opens }
    return true
  }

  /// Whether the sentence so far is no more than a time: `At 5 p.m. Okafor left.`
  private func isTimeOfOpening(_ position: Int) -> Bool {
    guard position - sentenceStart < 32 else { return false }
    let words = text[sentenceStart..<position].split(whereSeparator: \.isASCIISpace)
    guard let first = words.first, words.count < 5 else { return false }
    return rules.beforeTimes.contains(String(decoding: first, as: UTF8.self))
  }

  /// `1`, `12`, `a`, `B`, `iv` at the start of a sentence number the item of a list.
  private func isListMarker(_ word: String) -> Bool {
    word.utf8.count <= 3 && word.utf8.allSatisfy(\.isASCIIDigit)
      || word.utf8.count == 1 && word.utf8.allSatisfy(\.isASCIILetter)
      || ["ii", "iii", "iv", "vi", "vii", "II", "III", "IV", "VI", "VII"].contains(word)
  }

  private func isInitial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count == 1 && scalars.first!.properties.isUppercase
  }

  private func initialEndsSentence(
    _ word: String, at start: Int, opens: Bool, before following: FollowingToken
  ) -> Bool {
    if opens { return true }
    guard following.start == .uppercase else { return following.start != .digit }
    let previous = previousWord(before: start)
    if word == "I" { return previous.first?.isLowercase ?? false }
    return rules.labelled.contains(previous.lowercased())
  }

  /// Single letters with full stops between them: `U.S`, `J.R.R`
  private func isDottedAbbreviation(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { $0.unicodeScalars.count == 1 && $0.unicodeScalars.first!.properties.isAlphabetic }
  }

  private func isBehindComma(_ position: Int) -> Bool {
    let before = text.trimmed(sentenceStart..<position)
    return !before.isEmpty && text[before.upperBound - 1] == UInt8(ascii: ",")
  }

  // MARK: Other stops

  /// An ellipsis ends a sentence if it stands right behind a word, or behind a space but before a word that
  /// begins sentences; else it stands for words left out.
  private func ellipsisEndsSentence(at start: Int, _ stop: Stop, before following: FollowingToken) -> Bool {
    switch following.start {
    case .lowercase, .digit: return false
    case .uppercase:
      if ["i", "i'm", "i’m", "i'll", "i’ll", "i've", "i’ve"].contains(following.word) {
        return stop.hasQuote
      }
      return !stop.isSpaced || stop.dots > 3 || stop.hasQuote || rules.openers.contains(following.word)
    default: return !stop.isSpaced
    }
  }

  /// Whether a sentence ends with a stop that the next token touches.
  private func endsSentenceUnspaced(at start: Int, _ stop: Stop) -> Bool {
    if stop.isUnspaced {
      return !text[stop.closers..<block.upperBound].starts(with: "と".utf8)
    }
    if stop.isForeign { return text.scalar(at: stop.closers).isLetterOrNumber }
    guard stop.isSingleDot || stop.hasMark else { return false }
    let next = stop.closers
    let first = text.scalar(at: next)
    if stop.hasQuote || !stop.isSingleDot, "“\"‘(".unicodeScalars.contains(first) { return true }
    if first == "“" || first == "‘" { return true }
    guard first.properties.isUppercase, next + 1 < block.upperBound else { return false }
    if stop.hasQuote { return true }
    guard text[next + 1].isASCIILowercase || text.spaceLength(at: next + 1) > 0 else { return false }
    return endsWord(at: start, before: next) && !isAddress(around: next)
  }

  /// Whether what stands before a stop is a word or a number that a sentence may end with, and what touches
  /// the stop is not the rest of a web address or a file name.
  private func endsWord(at stop: Int, before next: Int) -> Bool {
    let (word, _) = wordBefore(stop)
    let tail = word.unicodeScalars.suffix(2)
    guard tail.count == 2, tail.allSatisfy(\.isLowercaseLetter) || tail.last!.properties.numericType != nil,
      !word.utf8.contains(UInt8(ascii: ".")), !rules.neverFinal.contains(word),
      !rules.beforeNumber.contains(word)
    else { return false }
    let following = text[next..<block.upperBound].prefix(5).prefix(while: \.isASCIILetter)
    return !rules.addressEnds.contains(String(decoding: following, as: UTF8.self).lowercased())
  }

  /// Whether the token around a position has signs of a web address, an e-mail address or a file name.
  private func isAddress(around position: Int) -> Bool {
    let signs = "/@\\=_".utf8
    if text[max(tokenStart, position - 64)..<position].contains(where: signs.contains) { return true }
    var end = position
    while end < block.upperBound, end - position < 64, text.spaceLength(at: end) == 0 {
      if signs.contains(text[end]) { return true }
      if text[end] == UInt8(ascii: "."), end + 1 < block.upperBound, text[end + 1].isASCIILetter {
        return true
      }
      end += 1
    }
    return false
  }

  /// Whether the words at a position name the speaker of the quotation before them: `Okafor asked`
  private func namesSpeaker(at position: Int) -> Bool {
    let end = min(block.upperBound, position + 80)
    let tokens = text[position..<end].split(maxSplits: 5, whereSeparator: \.isASCIISpace).prefix(5)
    for (index, token) in tokens.enumerated() {
      let word = String(decoding: token, as: UTF8.self).trimming(".,:")
      if index > 0, rules.speechVerbs.contains(word) { return true }
      guard word.unicodeScalars.first?.properties.isUppercase == true else { return false }
      if index == 0, word != "I", rules.openers.contains(word.lowercased()) { return false }
    }
    return false
  }

  // MARK: Words around

  private func followingToken(at start: Int) -> FollowingToken {
    var token = FollowingToken()
    var position = start
    while position < block.upperBound, position - start < 64 {
      let scalar = text.scalar(at: position)
      let isMarkup = text[position] == UInt8(ascii: "-") && text[position...].starts(with: "-LRB-".utf8)
      guard isMarkup || Closer.isOpener(scalar) || text.spaceLength(at: position) > 0 else { break }
      position += isMarkup ? 5 : UTF8.width(scalar)
    }
    token.position = position
    guard position < block.upperBound else { return token }
    token.start = beginning(at: position, behindOpeners: position > start)
    if token.start == .uppercase {
      let end = min(position + 20, block.upperBound)
      let letters = text[position..<end].prefix { $0.isASCIILetter || $0 == UInt8(ascii: "'") || $0 >= 0x80 }
      let word = String(decoding: letters, as: UTF8.self)
      let hasStop = letters.endIndex < end && text[letters.endIndex] == UInt8(ascii: ".")
      if !(hasStop && (letters.count == 1 || rules.beforeNumber.contains(word))) {
        token.word = word.lowercased()
      }
    }
    return token
  }

  private func beginning(at position: Int, behindOpeners: Bool) -> FollowingToken.Start {
    let scalar = text.scalar(at: position)
    if scalar.isASCII, text[position].isASCIIDigit { return .digit }
    if scalar.properties.isUppercase { return .uppercase }
    if scalar.isLowercaseLetter {
      let second = position + UTF8.width(scalar)
      let isBrand = second < block.upperBound && text[second].isASCIIUppercase
      return isBrand ? .uppercase : .lowercase
    }
    if scalar.isLetterOrNumber { return .caseless }
    return !behindOpeners && ",;:&/=+".unicodeScalars.contains(scalar) ? .continuation : .symbol
  }

  private func capitalized(_ token: FollowingToken) -> String {
    let letters = text[token.position..<block.upperBound].prefix(10).prefix(while: \.isASCIILetter)
    return String(decoding: letters, as: UTF8.self)
  }

  /// The letters, digits and inner full stops that end at a position, and where they start.
  ///
  /// Nothing that is longer than any abbreviation is told apart: of a longer word the end is enough.
  private func wordBefore(_ end: Int) -> (word: String, start: Int) {
    var start = end
    while start > sentenceStart, end - start < 24 {
      let previous = text.scalarStart(before: start)
      guard text[previous] == UInt8(ascii: ".") || text.scalar(at: previous).isLetterOrNumber else { break }
      start = previous
    }
    return (String(decoding: text[start..<end], as: UTF8.self), start)
  }

  private func previousWord(before position: Int) -> String {
    let end = text.trimmed(sentenceStart..<position).upperBound
    return wordBefore(end).word
  }
}

extension Unicode.Scalar {
  var isLowercaseLetter: Bool {
    isASCII ? UInt8(value).isASCIILowercase : properties.isLowercase
  }
}

extension String {
  fileprivate func trimming(_ marks: String) -> String {
    String(drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
  }
}
