import Synchronization

/// Words of one language that have been met, each with its term, so that a word is stemmed once in many documents.
///
/// A document has numbers of its own for its words and terms, from 0 in the order in which they appear; `begin` starts
/// them anew.
struct Lexicon {
  private static let mostWords = 100_000

  private struct Entry {
    /// The word's term as an entry of its own, `stopWord`, or `unknown`.
    var term: Int32
    /// The document that has numbered it last, and its number there.
    var document: Int32
    var number: Int32
  }

  private static let unknown: Int32 = -1
  private static let stopWord: Int32 = -2

  private let rule: TermRule
  private var vocabulary = Vocabulary()
  private var entries: [Entry] = []
  private var document: Int32 = 0
  /// The entries of the document's words and terms in the order of their numbers.
  private var numbered: [Int32] = []

  private init(_ language: Language) { rule = TermRule(language) }

  /// Begins the next document.
  private mutating func begin() {
    document += 1
    numbered.removeAll(keepingCapacity: true)
  }

  /// The number of a word in lower case, and that of its term; -1 for a stop word, which has none.
  mutating func numbers(of word: Span<UInt8>) -> (word: Int32, term: Int32) {
    let entry = entry(of: word)
    let wordNumber = number(of: entry)
    if entries[Int(entry)].term == Self.unknown { findTerm(of: entry, word) }
    let term = entries[Int(entry)].term
    return (wordNumber, term < 0 ? -1 : number(of: term))
  }

  /// The words and terms of the document, in the order of their numbers.
  var words: WordList {
    var words = WordList()
    words.reserve(numbered.count)
    for entry in numbered { words.append(vocabulary.utf8(entry)) }
    return words
  }

  private mutating func entry(of word: Span<UInt8>) -> Int32 {
    let entry = vocabulary.id(of: word)
    addEntryIfNew(entry)
    return entry
  }

  private mutating func addEntryIfNew(_ entry: Int32) {
    if entry == entries.count { entries.append(Entry(term: Self.unknown, document: 0, number: 0)) }
  }

  private mutating func number(of entry: Int32) -> Int32 {
    if entries[Int(entry)].document == document { return entries[Int(entry)].number }
    let number = Int32(numbered.count)
    entries[Int(entry)].document = document
    entries[Int(entry)].number = number
    numbered.append(entry)
    return number
  }

  private mutating func findTerm(of entry: Int32, _ word: Span<UInt8>) {
    var bytes = word.indices.map { word[$0] }
    var term = Self.stopWord
    if rule.reduceToTerm(&bytes) {
      term = vocabulary.id(of: bytes.span)
      addEntryIfNew(term)
    }
    entries[Int(entry)].term = term
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
