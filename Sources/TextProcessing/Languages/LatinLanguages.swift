/// Telling the languages in Latin letters that have resources from one another, by function words.
enum LatinLanguages {
  /// The language that knows most of the first words of a text as function words.
  struct Winner {
    let language: Language
    let known: Int
    let words: Int

    /// Whether it knows as many words as only the language of the text itself does: letters of foreign names are then
    /// no evidence against it.
    func isSure() -> Bool { known * 20 >= words * (language == .english ? 6 : 10) }

    /// Whether another language could know more: of English no relative is in question where it is sure.
    var needsRelatives: Bool { language != .english || !isSure() }
  }

  private static let languages: [Language] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish,
  ]

  /// For every function word the places of its languages in `languages`, as bits.
  private static let languagesOfWord: [String: UInt16] = {
    var table: [String: UInt16] = [:]
    for (place, language) in languages.enumerated() {
      for word in StopWords.functionWords(of: language) { table[word, default: 0] |= 1 << place }
    }
    return table
  }()

  /// What the table says of its words in ASCII that are not too long to be looked up as bytes.
  private static let shortWords: TokenCache = {
    var table = TokenCache()
    for (word, bits) in languagesOfWord {
      var bytes = Array(word.utf8)
      guard bytes.isASCII, bytes.count <= TokenCache.longestWord else { continue }
      bytes.pad()
      table.insert(Int32(bits), for: TokenCache.Key(exactly: 0..<word.utf8.count, in: bytes.span))
    }
    return table
  }()

  /// The winner, if it knows two words or more and an eighth of all or more.
  static func winner(in text: Substring) -> Winner? {
    var counts = SIMD8<UInt16>.zero
    var words = LowercasedWords()
    words.read(text, atMost: 300)
    let shortWords = shortWords
    let bytes = words.bytes.span
    for range in words.ranges {
      let word = bytes.extracting(range)
      let bits: UInt16
      if range.count <= TokenCache.longestWord, word.isASCII {
        bits = UInt16(
          truncatingIfNeeded: shortWords.token(of: TokenCache.Key(exactly: range, in: bytes)) ?? 0)
      } else {
        let word = String(decoding: words.bytes[range], as: UTF8.self)
        bits = languagesOfWord[StopWords.normalized(word)] ?? 0
      }
      // A place for each of the languages; which words are function words could not be foretold.
      counts &+= SIMD8(repeating: bits) &>> SIMD8(0, 1, 2, 3, 4, 5, 6, 7) & SIMD8(repeating: 1)
    }
    let most = Int(counts.max())
    guard most >= 2, most * 8 >= words.ranges.count,
      let place = languages.indices.first(where: { counts[$0] == most })
    else { return nil }
    return Winner(language: languages[place], known: most, words: words.ranges.count)
  }
}
