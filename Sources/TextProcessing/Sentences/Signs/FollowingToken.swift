/// What stands after a stop, as far as it tells whether a sentence begins there.
struct FollowingToken {
  enum Start {
    case uppercase, lowercase, digit
    /// A letter of a script without case.
    case caseless
    /// A sign that goes on with the sentence, such as a comma.
    case continuation
    case symbol
  }

  private(set) var start = Start.symbol
  /// Where its first letter stands, after quotes, brackets and dashes.
  private(set) var position: Int

  init(in text: [UInt8], at start: Int, before bound: Int) {
    position = start
    // Further openers than these are no text; the limit keeps the splitter's time in proportion.
    while position < bound, position - start < 64 {
      let scalar = text.scalar(at: position)
      let isBracket = text[position] == UInt8(ascii: "-") && text[position...].starts(with: "-LRB-".utf8)
      guard isBracket || Closer.isOpener(scalar) || text.spaceLength(at: position) > 0 else { break }
      position += isBracket ? 5 : UTF8.width(scalar)
    }
    guard position < bound else { return }
    self.start = Self.start(in: text, at: position, before: bound, isFirst: position == start)
    if self.start == .lowercase, isElided(in: text, from: start, before: bound) { self.start = .uppercase }
  }

  /// Whether the word is a single letter after an apostrophe, which stays small where a sentence begins, and a capital
  /// comes next: `'s Avonds`
  private func isElided(in text: [UInt8], from start: Int, before bound: Int) -> Bool {
    guard position > start, position + 2 < bound, text[position + 1] == UInt8(ascii: " ") else {
      return false
    }
    let mark = text.scalar(at: text.scalarStart(before: position))
    return (mark == "'" || mark == "’" || mark == "‘") && text.scalar(at: position + 2).isUppercaseLetter
  }

  private static func start(in text: [UInt8], at position: Int, before bound: Int, isFirst: Bool) -> Start {
    let scalar = text.scalar(at: position)
    if scalar.isASCII, text[position].isASCIIDigit { return .digit }
    if scalar.isUppercaseLetter { return .uppercase }
    if scalar.isLowercaseLetter {
      let second = position + UTF8.width(scalar)
      let isBrand = second < bound && text[second].isASCIIUppercase
      return isBrand ? .uppercase : .lowercase
    }
    if scalar.isLetterOrNumber { return .caseless }
    return isFirst && ",;:&/=+".unicodeScalars.contains(scalar) ? .continuation : .symbol
  }
}
