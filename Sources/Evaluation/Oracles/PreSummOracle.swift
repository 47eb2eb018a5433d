import Foundation
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

/// The ceiling: sentences chosen greedily with the references in view, as PreSumm does (Liu & Lapata 2019).
///
/// Starting from nothing, the sentence is added that raises ROUGE-1 F + ROUGE-2 F the most, until none raises
/// it or the limit is reached. Both scores are over sets of n-grams of the words that remain when everything
/// but ASCII letters, digits and spaces is deleted, with 1e-8 in the denominator of F; a bigram of a summary
/// lies within one sentence. Ties go to the earlier sentence.
///
/// Departures: words are put in lower case (PreSumm's texts come so), and in every language but English they are
/// those of `WordSplitter`, for what is deleted would be most of the text; with several references the oracle is
/// built for each and the one that scores highest is taken, the first of equals; where no sentence shares a
/// word with a reference, the leading sentences stand in.
struct PreSummOracle: OracleSearch {
  func summary(of document: Document, references: [String], within limit: LengthLimit) -> Summary {
    var best: (sentences: [Int], score: Double) = ([], 0)
    for reference in references {
      let candidate = Search(document, reference: reference).run(within: limit)
      if candidate.score > best.score { best = candidate }
    }
    return Summary(oracle: best.sentences, of: document, within: limit)
  }
}

/// One document against one reference.
private struct Search {
  let document: Document
  /// The distinct n-grams of each sentence, for n = 1 and n = 2.
  let sentenceNGrams: [[NGrams]]
  /// Whether an n-gram, by its id, is in the reference.
  let isInReference: [[Bool]]
  let referenceCounts: [Int]

  init(_ document: Document, reference: String) {
    self.document = document
    var numbering = Numbering()
    let referenceNGrams = numbering.nGrams(of: reference, in: document.language)
    sentenceNGrams = document.sentences.map { numbering.nGrams(of: $0.text, in: document.language) }
    referenceCounts = referenceNGrams.map(\.count)
    isInReference = zip(numbering.counts, referenceNGrams).map { count, nGrams in
      var flags = [Bool](repeating: false, count: count)
      for id in nGrams { flags[id] = true }
      return flags
    }
  }

  func run(within limit: LengthLimit) -> (sentences: [Int], score: Double) {
    var budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    let lengths = document.sentences.map { limit.length(of: $0) }
    var cover = isInReference.map { Cover(size: $0.count) }
    var chosen: [Int] = []
    var score = 0.0
    while !budget.isSpent {
      var best: (position: Int, score: Double)?
      for position in document.sentences.indices where !chosen.contains(position) {
        guard budget.fits(length: lengths[position]) else { continue }
        let raised = (0..<2).reduce(0.0) { sum, order in
          sum + fMeasure(cover[order].adding(sentenceNGrams[position][order], isInReference[order]), order)
        }
        if raised > best?.score ?? score { best = (position, raised) }
      }
      guard let best, budget.takes(document.sentences[best.position]) else { break }
      chosen.append(best.position)
      score = best.score
      for order in 0..<2 { cover[order].add(sentenceNGrams[best.position][order], isInReference[order]) }
    }
    return (chosen, score)
  }

  private func fMeasure(_ counts: (candidate: Int, hits: Int), _ order: Int) -> Double {
    let precision = counts.candidate == 0 ? 0 : Double(counts.hits) / Double(counts.candidate)
    let recall = referenceCounts[order] == 0 ? 0 : Double(counts.hits) / Double(referenceCounts[order])
    return 2 * ((precision * recall) / (precision + recall + 1e-8))
  }
}

/// Distinct n-grams by their ids, in order of first appearance.
private typealias NGrams = [Int]

/// Numbers words, and pairs of words, in order of first appearance.
private struct Numbering {
  private var words = Vocabulary()
  private var pairs: [UInt64: Int]
  /// For each word, and for each pair, the number of the text that it was met in last.
  private var lastTexts: [[Int]] = [[], []]
  private var text = 0

  init() {
    pairs = [:]
    pairs.reserveCapacity(1 << 10)
  }

  /// How many different words and pairs there are.
  var counts: [Int] { [words.count, pairs.count] }

  /// The distinct words and the distinct pairs of neighbours of a text.
  mutating func nGrams(of text: String, in language: Language) -> [NGrams] {
    var ids: [Int32] = []
    if language == .english {
      let letters = text.oracleLetters
      var start = 0
      for end in 0...letters.count where end == letters.count || letters[end] == UInt8(ascii: " ") {
        if end > start { ids.append(words.id(of: letters.span.extracting(start..<end))) }
        start = end + 1
      }
    } else {
      let normal = text.lowercased().precomposedStringWithCanonicalMapping
      ids = WordSplitter.words(in: normal).map { words.id(of: $0) }
    }
    self.text += 1
    let pairs = zip(ids, ids.dropFirst()).map { id(of: $0, $1) }
    return [distinct(ids.map(Int.init), 0), distinct(pairs, 1)]
  }

  /// The words or the pairs of the text, each once.
  private mutating func distinct(_ ids: [Int], _ order: Int) -> NGrams {
    let missing = counts[order] - lastTexts[order].count
    lastTexts[order] += repeatElement(0, count: missing)
    return ids.filter { id in
      if lastTexts[order][id] == text { return false }
      lastTexts[order][id] = text
      return true
    }
  }

  private mutating func id(of first: Int32, _ second: Int32) -> Int {
    let pair = UInt64(first) << 32 | UInt64(second)
    let next = pairs.count
    func number(_ id: inout Int) -> Int {
      if id < 0 { id = next }
      return id
    }
    return number(&pairs[pair, default: -1])
  }
}

/// The n-grams that the chosen sentences have.
private struct Cover {
  private var isCovered: [Bool]
  private var candidate = 0
  private var hits = 0

  init(size: Int) { isCovered = [Bool](repeating: false, count: size) }

  /// The counts if these n-grams were added.
  func adding(_ nGrams: NGrams, _ isInReference: [Bool]) -> (candidate: Int, hits: Int) {
    var counts = (candidate: candidate, hits: hits)
    for id in nGrams where !isCovered[id] {
      counts.candidate += 1
      if isInReference[id] { counts.hits += 1 }
    }
    return counts
  }

  mutating func add(_ nGrams: NGrams, _ isInReference: [Bool]) {
    (candidate, hits) = adding(nGrams, isInReference)
    for id in nGrams { isCovered[id] = true }
  }
}

extension String {
  /// The ASCII letters and digits of the text in lower case, with a space for each white space. The Kelvin sign and İ
  /// become letters of ASCII in lower case.
  fileprivate var oracleLetters: [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte >= 0x80 { return oracleLettersBeyondASCII }
      kept.append(oracle: byte)
    }
    return kept
  }

  private var oracleLettersBeyondASCII: [UInt8] {
    var kept: [UInt8] = []
    for scalar in unicodeScalars {
      switch scalar.value {
      case ..<0x80: kept.append(oracle: UInt8(scalar.value))
      case 0x212A: kept.append(UInt8(ascii: "k"))
      case 0x130: kept.append(UInt8(ascii: "i"))
      default: if scalar.properties.isWhitespace { kept.append(UInt8(ascii: " ")) }
      }
    }
    return kept
  }
}

extension [UInt8] {
  fileprivate mutating func append(oracle byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
    case 0x09...0x0D, 0x20: append(UInt8(ascii: " "))
    default: break
    }
  }
}
