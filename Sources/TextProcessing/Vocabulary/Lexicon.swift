import Synchronization

/// Words of one language that have been met, each with its term, so that a word is stemmed once in many documents.
///
/// A document has numbers of its own for its words and terms, from 0 in the order in which they appear; `begin` starts
/// them anew.
struct Lexicon {
  private static let mostWords = 100_000

  private struct Entry {
    /// The word's term as an entry of its own; of a stop word, which has none, its own entry with all bits turned
    /// round, so that it is below 0; `unknown` until it is looked up.
    var term = unknown
    /// The document that has numbered it last, and its number there.
    var document: Int32 = 0
    var number: Int32 = 0
  }

  private static let unknown = Int32.min

  private let rule: TermRule
  private var vocabulary = Vocabulary()
  /// The entries of words that are not too long for it.
  private var cache = TokenCache()
  private var entries: [Entry] = []
  private var document: Int32 = 0
  /// The entries of the document's words and terms in the order of their numbers, and after them room for more.
  private var numbered: [Int32] = []
  private var numberedCount = 0
  /// The terms of the sentence read last and where they stand, and after them room for more.
  private var terms: [Int32] = []
  private var termPositions: [Int32] = []

  private init(_ language: Language) { rule = TermRule(language) }

  /// Begins the next document.
  private mutating func begin() {
    document += 1
    numberedCount = 0
  }

  /// The words and terms of the document, in the order of their numbers.
  var words: WordList { vocabulary.list(of: numbered[..<numberedCount]) }

  /// The document's numbers for the words of a sentence, for the terms of those that are no stop words, and where these
  /// stand among the words.
  mutating func numbers(
    of sentence: LowercasedWords
  ) -> (words: [Int32], terms: [Int32], termPositions: [Int32]) {
    var words = entries(of: sentence)
    if terms.count < words.count {
      terms = [Int32](repeating: 0, count: words.count)
      termPositions = terms
    }
    let room = numberedCount + 2 * words.count
    if numbered.count < room { numbered += repeatElement(0, count: room) }
    let termCount = Self.number(
      &words, &terms, &termPositions, for: document, in: &entries, adding: &numbered, &numberedCount)
    return (words, Array(terms[..<termCount]), Array(termPositions[..<termCount]))
  }

  private mutating func entries(of sentence: LowercasedWords) -> [Int32] {
    let text = sentence.bytes.span
    let words = sentence.ranges
    cache.ask(for: words, in: text)
    return [Int32](capacity: words.count) { output in
      while output.count < words.count {
        cache.appendTokens(count: words.count, to: &output)
        if output.count < words.count { output.append(unseenEntry(of: words[output.count], in: text)) }
      }
    }
  }

  /// The entry of a word that is not in the cache, where it is from now on unless it is too long.
  private mutating func unseenEntry(of word: Range<Int>, in text: Span<UInt8>) -> Int32 {
    let entry = entry(of: text.extracting(word))
    if word.count <= TokenCache.longestWord {
      cache.insert(entry, for: TokenCache.Key(exactly: word, in: text))
    }
    return entry
  }

  /// The entry of a word, of which the term is known from now on.
  private mutating func entry(of word: Span<UInt8>) -> Int32 {
    let entry = addedEntry(of: word)
    guard entries[Int(entry)].term == Self.unknown else { return entry }
    var bytes = word.indices.map { word[$0] }
    entries[Int(entry)].term = rule.reduceToTerm(&bytes) ? addedEntry(of: bytes.span) : ~entry
    return entry
  }

  private mutating func addedEntry(of word: Span<UInt8>) -> Int32 {
    let entry = vocabulary.id(of: word)
    if entry == entries.count { entries.append(Entry()) }
    return entry
  }

  /// Puts numbers in the place of entries, lays terms and their positions out, and says how many there are.
  ///
  /// Whether a word is new in the document and whether it is a stop word cannot be foretold; so both are computed
  /// with, and no branch depends on them.
  private static func number(
    _ words: inout [Int32], _ terms: inout [Int32], _ termPositions: inout [Int32], for document: Int32,
    in entries: inout [Entry], adding numbered: inout [Int32], _ count: inout Int
  ) -> Int {
    var words = words.mutableSpan
    var terms = terms.mutableSpan
    var termPositions = termPositions.mutableSpan
    var entries = entries.mutableSpan
    var numbered = numbered.mutableSpan
    var termCount = 0
    for position in words.indices {
      let entry = words[position]
      words[position] = number(entry, document, &entries, &numbered, &count)
      // A stop word has its number by now and is given no other.
      let term = entries[Int(entry)].term
      terms[termCount] = number(term ^ term >> 31, document, &entries, &numbered, &count)
      termPositions[termCount] = Int32(truncatingIfNeeded: position)
      termCount += term < 0 ? 0 : 1
    }
    return termCount
  }

  @inline(__always)
  private static func number(
    _ entry: Int32, _ document: Int32, _ entries: inout MutableSpan<Entry>,
    _ numbered: inout MutableSpan<Int32>, _ count: inout Int
  ) -> Int32 {
    let isNew = entries[Int(entry)].document != document
    let number = isNew ? Int32(truncatingIfNeeded: count) : entries[Int(entry)].number
    entries[Int(entry)].document = document
    entries[Int(entry)].number = number
    numbered[count] = entry
    count += isNew ? 1 : 0
    return number
  }
}

extension Lexicon {
  /// Those that no document is being read with.
  private static let idle = Mutex<[Language: [Lexicon]]>([:])

  /// Lends a lexicon of a language for one document; what it learns is there for the next.
  static func lend<Value>(_ language: Language, to body: (inout Lexicon) -> Value) -> Value {
    var lexicon = idle.withLock { $0[language]?.popLast() } ?? Lexicon(language)
    lexicon.begin()
    defer {
      if lexicon.vocabulary.count < mostWords { idle.withLock { $0[language, default: []].append(lexicon) } }
    }
    return body(&lexicon)
  }
}
