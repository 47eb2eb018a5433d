/// The function words of several languages, each with the places of its languages as bits.
///
/// Words are equal where their characters are canonically equivalent, as strings are. Nearly all are found as bytes.
struct FunctionWords: Sendable {
  /// How many languages there are.
  let languages: Int
  private let placesOfWord: [String: UInt32]
  private let shortWords: TokenCache

  /// The words of up to 32 languages.
  init(_ languages: [Set<String>]) {
    var table: [String: UInt32] = [:]
    for (place, words) in languages.enumerated() {
      for word in words { table[word, default: 0] |= 1 << UInt32(place) }
    }
    var shortWords = TokenCache()
    for (word, places) in table where word.utf8.count <= TokenCache.longestWord {
      var bytes = Array(word.utf8)
      bytes.pad()
      shortWords.insert(
        Int32(bitPattern: places), for: TokenCache.Key(exactly: 0..<word.utf8.count, in: bytes.span))
    }
    self.languages = languages.count
    placesOfWord = table
    self.shortWords = shortWords
  }

  /// The places of the languages that have a word, which is in lower case and has padding after it.
  func places(of word: Range<Int>, in bytes: Span<UInt8>) -> UInt32 {
    if word.count <= TokenCache.longestWord,
      let places = shortWords.token(of: TokenCache.Key(exactly: word, in: bytes))
    {
      return UInt32(bitPattern: places)
    }
    if word.count <= TokenCache.longestWord, bytes.extracting(word).isWrittenOneWay { return 0 }
    return places(of: String(decoding: word.map { bytes[$0] }, as: UTF8.self))
  }

  /// The places of the languages that have a word, which is in lower case.
  func places(of word: String) -> UInt32 { placesOfWord[word] ?? 0 }
}

extension Span<UInt8> {
  /// Whether no other characters are canonically equivalent to a word in valid UTF-8, but for the order of marks; where
  /// that is not known, it is denied.
  var isWrittenOneWay: Bool {
    var position = 0
    while position < count {
      let scalar = scalar(at: position)
      switch scalar.value {
      case ..<0x300, 0x400..<0x483, 0x5D0..<0x5EB, 0x620..<0x653, 0x660..<0x6D6, 0x900..<0x93C, 0x93D..<0x958,
        0x960..<0x980:
        position += UTF8.width(scalar)
      default: return false
      }
    }
    return true
  }
}
