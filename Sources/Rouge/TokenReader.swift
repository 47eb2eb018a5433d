import TextProcessing

/// Turns texts into tokens: cuts, finds words, drops stop words, stems, and numbers what is left.
///
/// Each different word is looked up and stemmed once in the life of a reader; after that a word of up to 16
/// letters costs one look-up in a cache.
struct TokenReader {
  /// In place of the token of a stop word.
  private static let dropped: Int32 = -1

  private(set) var vocabulary = Vocabulary()
  private var cache = TokenCache()
  private let rules: RougeRules
  private let stemmer: PorterStemmer?
  private let stopWords: Set<[UInt8]>
  private let exceptions: [[UInt8]: [UInt8]]

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

  /// How many different tokens there are.
  var vocabularySize: Int { vocabulary.count }

  /// What a token stands for.
  func word(_ token: Int32) -> String { vocabulary.word(token) }

  /// Forgets all words; tokens read before mean nothing from then on.
  mutating func startOver() {
    vocabulary = Vocabulary()
    cache = TokenCache()
  }

  /// Reads the tokens of a text.
  mutating func read(_ text: RougeText, into result: inout RougeTokens) {
    result.removeAll()
    guard rules.truncation != .none else {
      for range in text.sentenceRanges {
        read(text, range, into: &result.flat)
        result.ends.append(result.flat.count)
      }
      return
    }
    for range in rules.truncation.cut(text) {
      read(text, range, into: &result.flat)
      result.ends.append(result.flat.count)
    }
    if case .bytes = rules.truncation {
      var cut: [Int32] = []
      result.ends.removeAll()
      for range in rules.truncation.cutSentences(text) {
        read(text, range, into: &cut)
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

  private mutating func read(_ text: RougeText, _ range: Range<Int>, into tokens: inout [Int32]) {
    switch rules.words {
    case .rougeScore where !text.isASCII:
      var folded = WordRule.folded(text.bytes[range])
      let letters = folded.indices
      folded.pad()
      readRuns(in: folded.span, letters, into: &tokens)
    case .official, .rougeScore:
      readRuns(in: text.bytes.span, range, into: &tokens)
    case .unicode where text.isASCII, .characters where text.isASCII:
      for word in UnicodeWords.ranges(inASCII: text.bytes[range]) {
        append(token(of: text.bytes[word].map(\.lowercasedASCII)), to: &tokens)
      }
    case .unicode, .characters:
      let sentence = String(decoding: text.bytes[range], as: UTF8.self)
      for word in UnicodeWords(in: sentence, splittingIdeographs: rules.words == .characters) {
        append(token(of: Array(word.utf8)), to: &tokens)
      }
    }
  }

  private mutating func readRuns(in text: Span<UInt8>, _ range: Range<Int>, into tokens: inout [Int32]) {
    let mostWords = (range.count + 1) / 2
    tokens.append(addingCapacity: mostWords) { output in
      WordRuns.forEach(in: text, range) { run in
        let token = token(of: run, in: text)
        if token != TokenReader.dropped { output.append(token) }
      }
    }
  }

  @inline(__always)
  private mutating func token(of run: Range<Int>, in text: Span<UInt8>) -> Int32 {
    guard run.count <= TokenCache.longestWord else { return newToken(of: run, in: text) }
    let key = TokenCache.Key(run, in: text)
    if let token = cache.token(of: key) { return token }
    let token = newToken(of: run, in: text)
    cache.insert(token, for: key)
    return token
  }

  private mutating func newToken(of run: Range<Int>, in text: Span<UInt8>) -> Int32 {
    token(of: run.map { text[$0].lowercasedASCII })
  }

  private func append(_ token: Int32, to tokens: inout [Int32]) {
    if token != TokenReader.dropped { tokens.append(token) }
  }

  /// The stop list is asked before stemming; words of up to three letters and those beyond ASCII keep their form.
  private mutating func token(of word: [UInt8]) -> Int32 {
    if stopWords.contains(word) { return TokenReader.dropped }
    guard let stemmer, word.count > 3, word.allSatisfy({ $0 < 0x80 }) else {
      return vocabulary.id(of: word.span)
    }
    if let base = exceptions[word] { return vocabulary.id(of: base.span) }
    var stem = word
    stemmer.stem(&stem)
    return vocabulary.id(of: stem.span)
  }
}
