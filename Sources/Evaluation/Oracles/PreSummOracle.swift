import Summarizers
import TextProcessing

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
    let referenceWords = reference.oracleWords(in: document.language)
    let sentenceWords = document.sentences.map { $0.text.oracleWords(in: document.language) }
    var numbering = [Numbering(), Numbering()]
    let referenceNGrams = (1...2).map { numbering[$0 - 1].nGrams(of: referenceWords, length: $0) }
    sentenceNGrams = sentenceWords.map { words in
      (1...2).map { numbering[$0 - 1].nGrams(of: words, length: $0) }
    }
    referenceCounts = referenceNGrams.map(\.count)
    isInReference = zip(numbering, referenceNGrams).map { numbering, nGrams in
      var flags = [Bool](repeating: false, count: numbering.count)
      for id in nGrams { flags[id] = true }
      return flags
    }
  }

  func run(within limit: LengthLimit) -> (sentences: [Int], score: Double) {
    var budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    var cover = isInReference.map { Cover(size: $0.count) }
    var chosen: [Int] = []
    var score = 0.0
    while !budget.isSpent {
      var best: (position: Int, score: Double)?
      for position in document.sentences.indices where !chosen.contains(position) {
        guard budget.fits(document.sentences[position]) else { continue }
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

/// Distinct n-grams by their ids.
private typealias NGrams = [Int]

/// Numbers n-grams in order of first appearance.
private struct Numbering {
  private var ids: [[Substring]: Int] = [:]
  var count: Int { ids.count }

  mutating func nGrams(of words: [Substring], length: Int) -> NGrams {
    var seen: Set<Int> = []
    return words.indices.dropLast(length - 1).compactMap { start in
      let id = id(of: Array(words[start..<start + length]))
      return seen.insert(id).inserted ? id : nil
    }
  }

  private mutating func id(of nGram: [Substring]) -> Int {
    if let known = ids[nGram] { return known }
    ids[nGram] = ids.count
    return ids.count - 1
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
  /// Lower-case words, in English after everything but ASCII letters, digits and white space has been deleted.
  fileprivate func oracleWords(in language: Language) -> [Substring] {
    if language != .english { return WordSplitter.words(in: lowercased()) }
    let kept = lowercased().unicodeScalars.filter {
      $0.properties.isWhitespace || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
  }
}
