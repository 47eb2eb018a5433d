import TextProcessing

/// Turns texts into tokens: cuts, finds words, drops stop words, stems, and numbers what is left.
///
/// Each different word is looked up and stemmed once in the life of a reader; after that a word costs one
/// look-up in the vocabulary and one in a table.
struct TokenReader {
  private enum Token {
    static let unknown: Int32 = -2
    static let dropped: Int32 = -1
  }

  /// How many different words and tokens there are.
  var vocabularySize: Int { vocabulary.count }

  /// What a token stands for.
  func word(_ token: Int32) -> String { vocabulary.word(token) }

  private var vocabulary = Vocabulary()
  private let rules: RougeRules
  private let stemmer: PorterStemmer?
  private let stopWords: Set<[UInt8]>
  private let exceptions: [[UInt8]: [UInt8]]
  /// By the number of a word, the number of its token.
  private var tokens: [Int32] = []
  /// A sentence in lower case with zeros for all that separates words.
  private var lowered: [UInt8] = []

  init(rules: RougeRules, resources: RougeResources) throws(RougeError) {
    self.rules = rules
    stemmer = rules.stemming.stemmer
    if rules.stopWords == .remove {
      guard let list = resources.stopWords else { throw .noStopWords }
      stopWords = list
    } else {
      stopWords = []
    }
    exceptions = rules.exceptions && rules.stemming == .official ? resources.exceptions ?? [:] : [:]
  }

  /// Reads the tokens of a text.
  mutating func read(_ text: RougeText, into result: inout RougeTokens) {
    result.removeAll()
    switch rules.truncation {
    case .none:
      var start = 0
      for end in text.sentenceEnds {
        read(text.bytes, start..<end, into: &result.flat)
        result.ends.append(result.flat.count)
        start = end
      }
    case .words:
      for range in rules.truncation.cut(text) {
        read(text.bytes, range, into: &result.flat)
        result.ends.append(result.flat.count)
      }
    case .bytes:
      for range in rules.truncation.cut(text) { read(text.bytes, range, into: &result.flat) }
      var cut: [Int32] = []
      for range in rules.truncation.cutSentences(text) {
        read(text.bytes, range, into: &cut)
        result.ends.append(cut.count)
      }
      result.cut = cut
    }
  }

  /// Reads the Basic Elements of a text.
  mutating func readElements(of text: RougeText, mode: BasicElementMode) throws(RougeError) -> RougeTokens {
    var stem: ((inout [UInt8]) -> Void)?
    if let stemmer {
      stem = { [exceptions] word in
        if let base = exceptions[word] { word = base } else { stemmer.stem(&word) }
      }
    }
    var result = RougeTokens()
    for key in try BasicElements(mode: mode, stem: stem).keys(in: text) {
      result.flat.append(vocabulary.id(of: key.span))
    }
    return result
  }

  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, into result: inout [Int32]) {
    switch rules.words {
    case .official, .rougeScore:
      rules.words.lower(bytes, range, into: &self.lowered)
      let lowered = lowered
      var start = 0
      while start < lowered.count {
        if lowered[start] == 0 {
          start += 1
          continue
        }
        var end = start + 1
        while end < lowered.count, lowered[end] != 0 { end += 1 }
        append(lowered.span.extracting(start..<end), to: &result)
        start = end + 1
      }
    case .unicode, .characters:
      if bytes[range].allSatisfy({ $0 < 0x80 }) {
        let lowered = bytes[range].map(\.lowercasedASCII)
        for word in UnicodeWords.ranges(inASCII: lowered[...]) {
          append(lowered.span.extracting(word), to: &result)
        }
        return
      }
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      for word in UnicodeWords(in: sentence, splittingIdeographs: rules.words == .characters) {
        let utf8 = Array(word.utf8)
        append(utf8.span, to: &result)
      }
    }
  }
}

extension TokenReader {
  private mutating func append(_ word: Span<UInt8>, to result: inout [Int32]) {
    let id = vocabulary.id(of: word)
    if stemmer == nil, stopWords.isEmpty { return result.append(id) }
    while tokens.count <= id { tokens.append(Token.unknown) }
    if tokens[Int(id)] == Token.unknown { tokens[Int(id)] = token(of: Array(vocabulary.utf8(id)), id) }
    if tokens[Int(id)] != Token.dropped { result.append(tokens[Int(id)]) }
  }

  /// The stop list is asked before stemming; words of up to three letters and those beyond ASCII keep their form.
  private mutating func token(of word: [UInt8], _ id: Int32) -> Int32 {
    if stopWords.contains(word) { return Token.dropped }
    guard let stemmer, word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return id }
    if let base = exceptions[word] { return vocabulary.id(of: base.span) }
    var stem = word
    stemmer.stem(&stem)
    return vocabulary.id(of: stem.span)
  }
}
