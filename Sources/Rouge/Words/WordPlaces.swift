import SumbenchText

/// Finds where in a sentence its words stand, and which of them the rules take for the same.
///
///     var places = try WordPlaces(rules: rules)
///     places.words(in: "Cats, cats")      // two words of one token, at 0..<4 and 6..<10
///
/// For showing matches: scores are counted elsewhere, from the same reader. Words that the rules drop are left
/// out.
package struct WordPlaces {
  private var reader: TokenReader
  private let words: WordRule
  private let truncation: Truncation
  /// The tokens of segments that were read.
  private var known: [String: [Int32]] = [:]
  /// For each token of the text its number there.
  private var numbers: [Int32: Int32] = [:]

  /// Places under these rules; rules that remove stop words need a list of them.
  package init(rules: RougeRules, resources: RougeResources = .none) throws(RougeError) {
    truncation = rules.truncation
    var rules = rules
    rules.truncation = .none
    // White space between words is no sentence.
    if rules.words == .blanks { rules.words = .whitespace }
    reader = try TokenReader(rules: rules, resources: resources)
    words = rules.words
  }

  /// One word.
  package struct Word: Hashable, Sendable {
    /// Where it stands, in units of UTF-16.
    package let range: Range<Int>
    /// Equal for words of one text that match.
    package let token: Int32
  }

  /// What is counted of a sentence.
  package struct Part: Hashable, Sendable {
    package let words: [Word]
    /// How far it reaches, in units of UTF-16; a cut inside a character leaves it out.
    package let length: Int
  }

  /// What is counted of each sentence of a text that the rules may cut; the sentence-wise ROUGE-Lsum sees others
  /// where they cut by bytes, see `Truncation`.
  package mutating func parts(of text: RougeText) -> [(flat: Part, inSentences: Part)] {
    let (flat, inSentences) = (truncation.cut(text), truncation.cutSentences(text))
    return text.sentenceRanges.indices.map { index in
      let part = part(index, of: text, keeping: flat)
      return (part, flat == inSentences ? part : self.part(index, of: text, keeping: inSentences))
    }
  }

  private mutating func part(_ index: Int, of text: RougeText, keeping kept: [Range<Int>]) -> Part {
    guard kept.indices.contains(index) else { return Part(words: [], length: 0) }
    var range = kept[index]
    while range.upperBound > range.lowerBound, range.upperBound < text.sentenceRanges[index].upperBound,
      text.bytes[range.upperBound] & 0xC0 == 0x80
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    let sentence = String(decoding: text.bytes[range], as: UTF8.self)
    return Part(words: words(in: sentence), length: sentence.utf16.count)
  }

  /// Begins another text: its words are numbered from 0 on, in their order, whatever was read before.
  package mutating func startText() { numbers.removeAll(keepingCapacity: true) }

  /// The words of a sentence in order; the rules' cut of whole texts is not looked at.
  package mutating func words(in sentence: String) -> [Word] {
    switch words {
    case .official, .rougeScore: return wordsOfASCII(in: Array(sentence.utf8))
    default: break
    }
    var found: [Word] = []
    var position = sentence.startIndex
    var offset = 0
    for range in segments(of: sentence) {
      offset += sentence.utf16.distance(from: position, to: range.lowerBound)
      let length = sentence.utf16.distance(from: range.lowerBound, to: range.upperBound)
      let tokens = tokens(of: String(sentence[range]))
      found += words(tokens, in: sentence[range], at: offset..<offset + length)
      offset += length
      position = range.upperBound
    }
    return found
  }

  /// The words of a rule whose words are letters and digits of ASCII; under rouge-score's also the Kelvin sign, whose lower
  /// case is a k, and the dotted capital I, whose lower case is an i and a mark that ends the word.
  private mutating func wordsOfASCII(in bytes: [UInt8]) -> [Word] {
    var found: [Word] = []
    var (index, offset) = (0, 0)
    while index < bytes.count {
      let (start, place) = (index, offset)
      while index < bytes.count {
        let size = bytes.wordCharacter(at: index, isFolded: words == .rougeScore)
        if size == 0 { break }
        index += size
        offset += 1
        if size == 2 { break }
      }
      if index > start {
        // What is looked up is one word, or nothing where it is a stop word.
        for token in tokens(of: String(decoding: bytes[start..<index], as: UTF8.self)) {
          found.append(Word(range: place..<offset, token: number(of: token)))
        }
        continue
      }
      // Characters beyond the basic plane are two units of UTF-16, and bytes that go on none.
      if bytes[index] & 0xC0 != 0x80 { offset += bytes[index] >= 0xF0 ? 2 : 1 }
      index += 1
    }
    return found
  }

  /// The tokens of a segment, which are read once.
  private mutating func tokens(of segment: String) -> [Int32] {
    if let known = known[segment] { return known }
    var tokens = RougeTokens()
    reader.read(RougeText(sentences: [segment]), into: &tokens)
    known[segment] = tokens.flat
    return tokens.flat
  }

  /// The number of a token in the text.
  private mutating func number(of token: Int32) -> Int32 {
    if let number = numbers[token] { return number }
    let number = Int32(numbers.count)
    numbers[token] = number
    return number
  }

  /// A segment is a word; or each of its characters is one; or its words, however many, share its place.
  private mutating func words(_ tokens: [Int32], in segment: Substring, at place: Range<Int>) -> [Word] {
    var found: [Word] = []
    guard tokens.count > 1, tokens.count == segment.count else {
      for token in tokens { found.append(Word(range: place, token: number(of: token))) }
      return found
    }
    var start = place.lowerBound
    for (token, character) in zip(tokens, segment) {
      let end = start + character.utf16.count
      found.append(Word(range: start..<end, token: number(of: token)))
      start = end
    }
    return found
  }

  private func segments(of sentence: String) -> [Range<String.Index>] {
    var segments: [Range<String.Index>] = []
    var position = sentence.startIndex
    while position < sentence.endIndex {
      let end = segmentEnd(in: sentence, from: position)
      segments.append(position..<end)
      position = end
    }
    return segments
  }

  /// A run of characters that the rule may make a word of, or of others.
  private func segmentEnd(in sentence: String, from start: String.Index) -> String.Index {
    switch words {
    case .official, .rougeScore:
      preconditionFailure("their words are found byte by byte")
    case .unicode, .characters:
      return wordEnd(in: sentence, from: start)
    case .whitespace, .blanks:
      let scalars = sentence.unicodeScalars
      let isSpace = scalars[start].isWhitespace
      return scalars[start...].firstIndex { $0.isWhitespace != isSpace } ?? sentence.endIndex
    case .kinds:
      let scalars = sentence.unicodeScalars
      let isWord = scalars[start].isOfWords
      return scalars[start...].firstIndex { $0.isOfWords != isWord } ?? sentence.endIndex
    case .scalars:
      return sentence.unicodeScalars.index(after: start)
    }
  }

  /// Where a word of Unicode's ends, which characters that are dropped do not end.
  private func wordEnd(in sentence: String, from start: String.Index) -> String.Index {
    var end = sentence._wordIndex(after: start)
    while end < sentence.endIndex {
      let scalars = sentence.unicodeScalars
      let before = scalars[scalars.index(before: end)]
      guard before.isIgnorable || scalars[end].isIgnorable else { break }
      let next = scalars[end...].firstIndex { !$0.isIgnorable } ?? sentence.endIndex
      guard next < sentence.endIndex, let last = scalars[start..<end].last(where: { !$0.isIgnorable }),
        last.properties.isAlphabetic, scalars[next].properties.isAlphabetic
      else { break }
      end = sentence._wordIndex(after: end)
    }
    return end
  }
}

extension Unicode.Scalar {
  /// As `WhitespaceRuns` has it.
  fileprivate var isWhitespace: Bool { (0x1C...0x1F).contains(value) || properties.isWhitespace }

  /// Whether it may be part of a word of `KindRuns`; words that follow each other at once share a place.
  fileprivate var isOfWords: Bool {
    isASCII ? properties.isAlphabetic || properties.numericType != nil : !properties.isWhitespace
  }
}

extension [UInt8] {
  /// How many bytes the character has, where it may be part of a word: ASCII's letters and digits, and of folded text the
  /// Kelvin sign (3) and the dotted capital I (2). 0 for others.
  fileprivate func wordCharacter(at index: Int, isFolded: Bool) -> Int {
    switch self[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      1
    case 0xC4 where isFolded && index + 1 < count && self[index + 1] == 0xB0: 2
    case 0xE2 where isFolded && index + 2 < count && self[index + 1] == 0x84 && self[index + 2] == 0xAA: 3
    default: 0
    }
  }
}
