import SumbenchText

/// Turns texts into tokens: cuts, finds words, drops stop words, stems, and numbers what is left.
///
/// Each different word is looked up and stemmed once in the life of a reader; after that a word of up to 16
/// letters costs one look-up in a cache. Measured, the first time takes 0.12 µs among others of its kind and 0.4 amid a
/// corpus, where neither tables nor branches are warm; half of it is the stemmer.
struct TokenReader {
  /// In place of the token of a stop word.
  private static let dropped: Int32 = -1

  private(set) var vocabulary = Vocabulary()
  /// How often the vocabulary has begun anew.
  private(set) var generation = 0
  private var cache = TokenCache()
  private var runs = WordRuns()
  private var asciiWords = ASCIIWords()
  private var folded = FoldedText()
  private var words: [Range<Int>] = []
  /// The letters of an unseen word, at the front of the same memory for each.
  private var unseen = [UInt8](repeating: 0, count: TokenCache.longestWord)
  private let rules: RougeRules
  private let stemmer: PorterStemmer?
  private let suffixStemmer: SuffixStemmer?
  private let stopWords: Set<[UInt8]>
  private let exceptions: IrregularForms

  init(rules: RougeRules, resources: RougeResources) throws(RougeError) {
    self.rules = rules
    stemmer = rules.stemming.stemmer
    suffixStemmer = rules.stemming.suffixStemmer
    if rules.stopWords == .remove {
      guard let list = resources.stopWords else { throw .noStopWords }
      stopWords = list
    } else {
      stopWords = []
    }
    exceptions = resources.forms(for: rules) ?? .init()
  }

  /// How many different tokens there are.
  var vocabularySize: Int { vocabulary.count }

  /// What a token stands for.
  func word(_ token: Int32) -> String { vocabulary.word(token) }

  /// Forgets all words; tokens read before mean nothing from then on.
  mutating func startOver() {
    generation += 1
    vocabulary = Vocabulary()
    cache = TokenCache()
  }

  /// Reads the tokens of a text.
  mutating func read(_ text: RougeText, into result: inout RougeTokens) {
    guard rules.truncation != .none else {
      result.removeAll()
      readSentences(text.sentenceRanges, of: text, into: &result)
      return
    }
    read(text, rules.truncation.cut(text), into: &result)
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

  /// Reads the tokens of what is left of a text's sentences.
  mutating func read(_ text: RougeText, _ sentences: [Range<Int>], into result: inout RougeTokens) {
    result.removeAll()
    for range in sentences {
      read(text, range, into: &result.flat)
      result.ends.append(result.flat.count)
    }
  }

  /// Reads the tokens of a text and its Basic Elements in these modes.
  mutating func read(
    _ text: RougeText, _ modes: [BasicElementMode], into reading: inout PreparedText.Reading
  ) throws(RougeError) {
    reading.generation = generation
    read(text, into: &reading.tokens)
    reading.elements.removeAll()
    for mode in modes { reading.elements.append(try readElements(of: text, mode: mode)) }
  }

  /// Reads the Basic Elements of a text.
  mutating func readElements(of text: RougeText, mode: BasicElementMode) throws(RougeError) -> RougeTokens {
    var stem: ((inout [UInt8]) -> Void)?
    if let stemmer {
      stem = { [exceptions] word in
        if let base = exceptions.base(of: word) { word = Array(base) } else { stemmer.stem(&word) }
      }
    }
    var result = RougeTokens()
    try BasicElements(mode: mode, stem: stem).forEachKey(in: text) { key in
      result.flat.append(vocabulary.id(of: key.span))
    }
    return result
  }

  private mutating func read(_ text: RougeText, _ range: Range<Int>, into tokens: inout [Int32]) {
    switch rules.words {
    case .official where rules.contractions == .treebank,
      .rougeScore where !text.isASCII || rules.contractions == .treebank:
      var folded = Array(text.bytes[range])
      if rules.words == .rougeScore { folded = WordRule.folded(folded[...]) }
      if rules.contractions == .treebank { folded = ContractionRule.takenApart(folded[...]) }
      let letters = folded.indices
      folded.pad()
      readRuns(in: folded.span, letters, into: &tokens)
    case .official, .rougeScore:
      readRuns(in: text.bytes.span, range, into: &tokens)
    case .unicode, .characters:
      readUnicodeWords(of: text, range, into: &tokens)
    case .whitespace, .blanks:
      let first = tokens.count
      for word in WhitespaceRuns(in: text.bytes, range) {
        append(token(ofWritten: word, in: text), to: &tokens)
      }
      if rules.words == .blanks, tokens.count == first, !range.isEmpty {
        tokens.append(vocabulary.id(of: [UInt8]().span))
      }
    case .kinds:
      for var word in KindRuns.words(in: String(decoding: text.bytes[range], as: UTF8.self)) {
        append(token(of: &word), to: &tokens)
      }
    case .scalars:
      for scalar in String(decoding: text.bytes[range], as: UTF8.self).unicodeScalars {
        var word = Array(UTF8.encode(scalar)!)
        append(token(of: &word), to: &tokens)
      }
    }
  }

  /// Reads words by Unicode's rules, folded.
  private mutating func readUnicodeWords(
    of text: RougeText, _ range: Range<Int>, into tokens: inout [Int32]
  ) {
    words.removeAll(keepingCapacity: true)
    if text.isASCII || text.bytes.span.extracting(range).hasOnlySeparatorsBeyondASCII {
      folded.lowercase(text.bytes, range)
      asciiWords.appendWords(in: folded.bytes, 0..<folded.count, to: &words)
    } else {
      folded.fold(text.bytes, range)
      let rule = rules.words == .characters ? WordBreaking.ideographs : .whole
      folded.appendRanges(ofWordsBy: rule, to: &words)
    }
    let bytes = folded.bytes
    cache.ask(for: words, in: bytes.span)
    let first = tokens.count
    tokens.append(addingCapacity: words.count) { output in
      while output.count < words.count {
        cache.appendTokens(count: words.count, to: &output)
        if output.count < words.count { output.append(unseenToken(exactly: words[output.count], in: bytes)) }
      }
    }
    if !stopWords.isEmpty {
      let kept = tokens[first...].filter { $0 != TokenReader.dropped }
      tokens.replaceSubrange(first..., with: kept)
    }
  }

  /// The token of a word of the folded text.
  @inline(never)
  private mutating func unseenToken(exactly word: Range<Int>, in bytes: [UInt8]) -> Int32 {
    let token: Int32
    if stopWords.isEmpty, suffixStemmer == nil, !bytes.span.extracting(word).isASCII {
      token = vocabulary.id(of: bytes.span.extracting(word))
    } else {
      var letters = Array(bytes[word])
      token = self.token(of: &letters)
    }
    if word.count <= TokenCache.longestWord {
      cache.insert(token, for: TokenCache.Key(exactly: word, in: bytes.span))
    }
    return token
  }

  /// The token of a word that keeps its case.
  private mutating func token(ofWritten word: Range<Int>, in text: RougeText) -> Int32 {
    guard stemmer == nil, suffixStemmer == nil, stopWords.isEmpty else {
      var word = Array(text.bytes[word])
      return token(of: &word)
    }
    return vocabulary.id(of: text.bytes.span.extracting(word))
  }

  private mutating func readSentences(
    _ ranges: [Range<Int>], of text: RougeText, into result: inout RougeTokens
  ) {
    guard readsRuns(of: text) else {
      for range in ranges {
        read(text, range, into: &result.flat)
        result.ends.append(result.flat.count)
      }
      return
    }
    readRuns(in: text.bytes.span, ranges, into: &result)
  }

  private func readsRuns(of text: RougeText) -> Bool {
    if rules.contractions != .keep { return false }
    return switch rules.words {
    case .official: true
    case .rougeScore: text.isASCII || !WordRule.folds(text.bytes)
    case .unicode, .characters, .whitespace, .blanks, .kinds, .scalars: false
    }
  }

  /// Reads all sentences, between which no word runs on, in one go.
  private mutating func readRuns(
    in text: Span<UInt8>, _ sentences: [Range<Int>], into result: inout RougeTokens
  ) {
    guard let first = sentences.first, let last = sentences.last else { return }
    runs.start(in: first.lowerBound..<last.upperBound)
    while runs.findNext(in: text) {
      cache.ask(for: runs, in: text, after: result.flat.count, sentences, endingAt: &result.ends)
      result.flat.append(addingCapacity: runs.count) { output in
        while output.count < runs.count {
          cache.appendTokens(count: runs.count, to: &output)
          if output.count < runs.count {
            let run = runs.edges[2 * output.count]..<runs.edges[2 * output.count + 1]
            output.append(unseenToken(of: run, in: text))
          }
        }
      }
    }
    for _ in result.ends.count..<sentences.count { result.ends.append(result.flat.count) }
    if !stopWords.isEmpty { result.remove(TokenReader.dropped) }
  }

  private mutating func readRuns(in text: Span<UInt8>, _ range: Range<Int>, into tokens: inout [Int32]) {
    var result = RougeTokens()
    readRuns(in: text, [range], into: &result)
    tokens += result.flat
  }

  @inline(never)
  private mutating func unseenToken(of run: Range<Int>, in text: Span<UInt8>) -> Int32 {
    let token = newToken(of: run, in: text)
    if run.count <= TokenCache.longestWord { cache.insert(token, for: TokenCache.Key(run, in: text)) }
    return token
  }

  private mutating func newToken(of run: Range<Int>, in text: Span<UInt8>) -> Int32 {
    if unseen.count < run.count { unseen.resize(run.count) }
    var letters = unseen.mutableSpan
    let word = text.extracting(run)
    // The bit that makes a capital letter small is set in digits.
    for index in word.indices { letters[index] = word[index] | 0x20 }
    return token(ofASCII: run.count)
  }

  /// The token of the letters at the front of `unseen`.
  private mutating func token(ofASCII count: Int) -> Int32 {
    guard stopWords.isEmpty, exceptions.isEmpty else {
      var word = Array(unseen[..<count])
      return token(of: &word)
    }
    var length = count
    if let stemmer, count > 3 { length = stemmer.lengthOfStem(of: &unseen, count: count) }
    return TokenReader.number(unseen, length, in: &vocabulary)
  }

  private static func number(_ letters: [UInt8], _ length: Int, in vocabulary: inout Vocabulary) -> Int32 {
    vocabulary.id(of: letters.span.extracting(first: length))
  }

  private func append(_ token: Int32, to tokens: inout [Int32]) {
    if token != TokenReader.dropped { tokens.append(token) }
  }

  /// The stop list is asked before stemming; words of up to three letters and those beyond ASCII keep their form.
  /// The word becomes its stem.
  private mutating func token(of word: inout [UInt8]) -> Int32 {
    // Looking a word up takes its hash even where there is nothing to find.
    if !stopWords.isEmpty, stopWords.contains(word) { return TokenReader.dropped }
    if let stemmer, word.count > 3, word.allSatisfy({ $0 < 0x80 }) {
      if !exceptions.isEmpty, let base = exceptions.base(of: word) { return vocabulary.id(of: base.span) }
      stemmer.stem(&word)
    } else if let suffixStemmer, !word.span.isASCII {
      let text = String(decoding: word, as: UTF8.self)
      if text.unicodeScalars.count > 3 { word = Array(suffixStemmer.stem(text).utf8) }
    }
    return vocabulary.id(of: word.span)
  }
}
