import Foundation

/// How far the divergence of a growing summary lies below that of an empty one, for `KLSum`.
///
///     gain    = sum over the summary's terms t of D(t) * part(count(t)), where
///     part(c) = ln(1 + odds * c / (length * D(t))),  odds = (1 - smoothing) / smoothing
///
/// A sentence changes the gain in two ways: the summary's terms are diluted, which depends on the sentence's length
/// alone, and the sentence's own terms get more. What the second adds, the sentence's share, only shrinks as the
/// summary grows, for c and the length stand below the line in the difference of parts. So a share found earlier is a
/// bound on today's. The gain of the diluted summary is kept for each length it was computed for, and brought up to date
/// sentence by sentence.
struct SummaryDivergence {
  private let counts: SparseMatrix
  /// D, by term.
  private let probability: [Double]
  private let odds: Double
  /// The different lengths of sentences, and which of them each sentence has.
  private let lengths: [Int]
  private let lengthNumber: [Int]
  private var inSummary: [Double]
  private var terms: [Int] = []
  private var length = 0
  /// The gain of the summary's terms alone, were the summary so long, as far as it has been computed.
  private var gainAtLength: [Int: Double] = [:]
  /// That gain for the length of the summary with a sentence of each of the lengths.
  private var diluted: [Double]
  /// What each sentence adds beyond that, or added to a shorter summary.
  private var bounds: [Double]

  init(_ counts: SparseMatrix, smoothing: Double) {
    self.counts = counts
    let lengthOfSentence = (0..<counts.rowCount).map { row in
      counts.entries(of: row).reduce(0) { $0 + Int(counts.values[$1]) }
    }
    let lengths = Set(lengthOfSentence).sorted()
    self.lengths = lengths
    lengthNumber = lengthOfSentence.map { length in lengths.firstIndex(of: length)! }
    let occurrences = counts.columnSums()
    let total = occurrences.reduce(0, +)
    probability = occurrences.map { $0 / total }
    odds = (1 - smoothing) / smoothing
    inSummary = [Double](repeating: 0, count: probability.count)
    diluted = lengths.map { _ in 0 }
    bounds = [Double](repeating: .infinity, count: counts.rowCount)
  }

  /// A gain that the summary with the sentence added does not exceed.
  func bound(of sentence: Int) -> Double { diluted[lengthNumber[sentence]] + bounds[sentence] }

  /// The gain of the summary with the sentence added.
  mutating func gain(of sentence: Int) -> Double {
    let number = lengthNumber[sentence]
    bounds[sentence] = share(of: sentence, atLength: length + lengths[number])
    return diluted[number] + bounds[sentence]
  }

  /// Adds a sentence to the summary.
  mutating func add(_ sentence: Int) {
    length += lengths[lengthNumber[sentence]]
    gainAtLength = gainAtLength.filter { $0.key >= length }
    for (length, gain) in gainAtLength { gainAtLength[length] = gain + share(of: sentence, atLength: length) }
    for entry in counts.entries(of: sentence) {
      let term = Int(counts.columns[entry])
      if inSummary[term] == 0 { terms.append(term) }
      inSummary[term] += counts.values[entry]
    }
    diluted = lengths.map { dilutedGain(atLength: length + $0) }
  }

  private mutating func dilutedGain(atLength length: Int) -> Double {
    if let known = gainAtLength[length] { return known }
    let gain = terms.reduce(0) { $0 + part($1, inSummary[$1], length) }
    gainAtLength[length] = gain
    return gain
  }

  /// What a sentence's terms add to the gain of a summary that is so long with it.
  private func share(of sentence: Int, atLength length: Int) -> Double {
    counts.entries(of: sentence).reduce(0) { sum, entry in
      let term = Int(counts.columns[entry])
      let before = inSummary[term]
      let without = before > 0 ? part(term, before, length) : 0
      return sum + (part(term, before + counts.values[entry], length) - without)
    }
  }

  private func part(_ term: Int, _ count: Double, _ length: Int) -> Double {
    probability[term] * log(1 + odds * count / (Double(length) * probability[term]))
  }
}
