public import SumbenchText

/// SumBasic: sentences of frequent words, with words already said losing weight (Nenkova & Vanderwende 2005).
///
/// The probability of a term is its share of all content words of the article. Then, until the limit is
/// reached: take the most probable term; of the sentences that have it choose the one of the highest weight; square
/// the probabilities of that sentence's terms.
///
///     weight = sum over the sentence's content words of their probabilities / number of different ones
///
/// That is how the paper's formula reads: a repeated word counts above the line and not below it.
/// Sentences without content words come last. Of equally probable terms the one seen first in the article counts
/// as the most probable. (The package sumy leaves out the step of the most probable term, and so chooses over all
/// sentences.)
public struct SumBasic: Summarizer {
  /// `sumbasic`.
  public let name = "sumbasic"

  /// SumBasic, which has no parameters.
  public init() {}

  /// Sentences of the most probable terms; leading ones where none has a term.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    let counts = SparseMatrix(termCountsOf: document)
    guard !counts.isZero, document.sentences.count > 1 else {
      return SentenceSelection.leading(of: document, within: limit).markedAsFallback()
    }
    let sentencesOfTerm = counts.transposed()
    let occurrences = counts.columnSums()
    let total = occurrences.reduce(0, +)
    var probability = occurrences.map { $0 / total }
    var isUsedUp = [Bool](repeating: false, count: probability.count)
    var selection = StepwiseSelection(of: document, within: limit)
    while !selection.isFinished, let term = mostProbable(probability, isUsedUp) {
      let candidates = sentencesOfTerm.columns[sentencesOfTerm.entries(of: term)].lazy.map(Int.init)
      let taken = selection.takeBest(among: candidates) { sentence in
        counts.product(ofRow: sentence, with: probability) / Double(counts.entries(of: sentence).count)
      }
      guard let taken else {
        isUsedUp[term] = true
        continue
      }
      for entry in counts.entries(of: taken) {
        probability[Int(counts.columns[entry])] *= probability[Int(counts.columns[entry])]
      }
    }
    while selection.takeBest(by: { _ in 0 }) != nil {}
    return selection.summary
  }

  private func mostProbable(_ probability: [Double], _ isUsedUp: [Bool]) -> Int? {
    var best: Int?
    for term in probability.indices where !isUsedUp[term] {
      if best.map({ probability[term] > probability[$0] }) ?? true { best = term }
    }
    return best
  }
}
