import TextProcessing

/// Fills a length limit sentence by sentence, where what is best depends on what was taken before.
///
///     var selection = StepwiseSelection(of: document, within: .words(60))
///     while let taken = selection.takeBest(by: { value[$0] }) { lowerTheValues(near: taken) }
///     selection.summary
///
/// Equal values go to the earlier sentence; values that differ by less than rounding can explain are equal. Where
/// not even one sentence fits, the summary is the beginning of the best one.
struct StepwiseSelection {
  private let document: Document
  private let limit: LengthLimit
  private var budget: LengthBudget
  /// Whether a sentence may be taken: not taken yet, and not too long for the space left.
  private(set) var isOpen: [Bool]
  private var taken: [Int] = []
  /// The sentence to be cut where none fits.
  private var tooLong: Int?
  private let nothingFits: Bool

  init(of document: Document, within limit: LengthLimit) {
    self.document = document
    self.limit = limit
    let budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    let fits = document.sentences.map { budget.fits($0) }
    self.budget = budget
    nothingFits = !fits.contains(true)
    isOpen = nothingFits ? fits.map { _ in true } : fits
  }

  /// What has been taken so far.
  var summary: Summary {
    SentenceSelection.summary(taken, orCutOf: tooLong, of: document, within: limit)
  }

  /// Whether nothing more can be taken.
  var isFinished: Bool { !isOpen.contains(true) }

  /// Takes the sentence of the highest value among all that may be taken; returns `nil` if there is none.
  mutating func takeBest(by value: (Int) -> Double) -> Int? {
    takeBest(among: document.sentences.indices, by: value)
  }

  /// Takes the sentence of the highest value among those candidates that may be taken.
  ///
  /// Returns `nil` if there is none. Candidates are given in ascending order; a value of minus infinity is none.
  mutating func takeBest(among candidates: some Sequence<Int>, by value: (Int) -> Double) -> Int? {
    guard let position = highest(candidates, value) else { return nil }
    if nothingFits {
      tooLong = position
      isOpen = isOpen.map { _ in false }
      return nil
    }
    _ = budget.takes(document.sentences[position])
    taken.append(position)
    isOpen[position] = false
    for other in isOpen.indices where isOpen[other] {
      isOpen[other] = !budget.isSpent && budget.fits(document.sentences[other])
    }
    return position
  }

  private func highest(_ candidates: some Sequence<Int>, _ value: (Int) -> Double) -> Int? {
    var best: (position: Int, value: Double)?
    for position in candidates where isOpen[position] {
      let value = value(position)
      guard value > -.infinity else { continue }
      if let best, value <= best.value + Self.rounding * best.value.magnitude { continue }
      best = (position, value)
    }
    return best?.position
  }

  private static let rounding = 1e-12
}
