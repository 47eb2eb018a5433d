import Foundation
import TextProcessing

/// KLSum: the summary whose words are distributed most like the article's (Haghighi & Vanderwende 2009).
///
/// Sentence after sentence is added, each time the one after which the divergence of the summary from the
/// article is least:
///
///     KL(D || S) = sum over terms t of D(t) * ln(D(t) / S(t))
///     D(t)       = share of t among the article's content words
///     S(t)       = (1 - smoothing) * (share of t among the summary's content words) + smoothing * D(t)
///
/// The divergence needs every term of the article to have a probability in the summary; the paper does not say
/// how, so it is mixed with the article's own as in Jelinek & Mercer 1980, by a tenth. (The package sumy sums
/// over the summary's words only, which is no divergence.) The summary grows to the limit.
struct KLSum: Summarizer {
  let name = "klsum"
  var smoothing = 0.1

  func summary(of document: Document, within limit: LengthLimit) -> Summary {
    let counts = SparseMatrix(termCountsOf: document)
    guard !counts.isZero, document.sentences.count > 1 else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    var divergence = Divergence(counts, smoothing: smoothing)
    var selection = StepwiseSelection(of: document, within: limit)
    while let taken = selection.takeBest(by: { divergence.gain(of: $0) }) { divergence.add(taken) }
    return selection.summary
  }
}

/// How far the divergence of a growing summary lies below that of an empty one.
///
///     gain = sum over the summary's terms t of D(t) * ln(1 + odds * count(t) / (length * D(t))),
///     odds = (1 - smoothing) / smoothing
private struct Divergence {
  private let counts: SparseMatrix
  private let lengths: [Int]
  private let share: [Double]
  private let odds: Double
  private var inSummary: [Double]
  private var terms: [Int] = []
  private var length = 0
  /// The gain of the summary's terms alone if the summary had so many words more, as far as it has been asked for.
  private var gainAtLength: [Int: Double] = [:]

  init(_ counts: SparseMatrix, smoothing: Double) {
    self.counts = counts
    lengths = (0..<counts.rowCount).map { row in
      counts.entries(of: row).reduce(0) { $0 + Int(counts.values[$1]) }
    }
    let occurrences = counts.columnSums()
    let total = occurrences.reduce(0, +)
    share = occurrences.map { $0 / total }
    odds = (1 - smoothing) / smoothing
    inSummary = [Double](repeating: 0, count: share.count)
  }

  /// The gain of the summary with the sentence added.
  mutating func gain(of sentence: Int) -> Double {
    let newLength = length + lengths[sentence]
    let known = gainAtLength[newLength] ?? terms.reduce(0) { $0 + part($1, inSummary[$1], newLength) }
    gainAtLength[newLength] = known
    return counts.entries(of: sentence).reduce(known) { sum, entry in
      let term = Int(counts.columns[entry])
      let before = inSummary[term]
      let without = before > 0 ? part(term, before, newLength) : 0
      return sum + part(term, before + counts.values[entry], newLength) - without
    }
  }

  mutating func add(_ sentence: Int) {
    length += lengths[sentence]
    for entry in counts.entries(of: sentence) {
      let term = Int(counts.columns[entry])
      if inSummary[term] == 0 { terms.append(term) }
      inSummary[term] += counts.values[entry]
    }
    gainAtLength = [:]
  }

  private func part(_ term: Int, _ count: Double, _ length: Int) -> Double {
    share[term] * log(1 + odds * count / (Double(length) * share[term]))
  }
}
