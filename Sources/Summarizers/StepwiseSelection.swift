import TextProcessing

/// Fills a length limit sentence by sentence, where what is best depends on what was taken before.
///
///     var selection = StepwiseSelection(of: document, within: .words(60))
///     while let taken = selection.takeBest(by: { value[$0] }) { lowerTheValues(near: taken) }
///     selection.summary
///
/// Equal values go to the earlier sentence. A sentence that no longer fits is never looked at again, since the
/// space left only shrinks. Where not even one sentence fits, the summary is the beginning of the best one.
struct StepwiseSelection {
  private let document: Document
  private let limit: LengthLimit
  private var budget: LengthBudget
  /// Whether a sentence may still be taken: not taken yet, and not known to be too long.
  private(set) var isOpen: [Bool]
  /// The sentences taken, in the order in which they were.
  private(set) var taken: [Int] = []
  private var best: Int?

  init(of document: Document, within limit: LengthLimit) {
    self.document = document
    self.limit = limit
    budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    isOpen = [Bool](repeating: true, count: document.sentences.count)
  }

  /// What has been taken so far.
  var summary: Summary {
    SentenceSelection.summary(taken, orCutOf: best, of: document, within: limit)
  }

  /// Whether nothing more can be taken.
  var isFinished: Bool { budget.isSpent || !isOpen.contains(true) }

  /// Whether the sentence alone would be within the limit.
  func fitsAlone(_ position: Int) -> Bool {
    LengthBudget(limit, sentenceCount: document.sentences.count).fits(document.sentences[position])
  }

  /// Takes the sentence of the highest value among all that still may be taken.
  mutating func takeBest(by value: (Int) -> Double) -> Int? {
    takeBest(among: document.sentences.indices, by: value)
  }

  /// Takes the sentence of the highest value among those candidates that still may be taken.
  ///
  /// Returns `nil` if there is none. Candidates are given in ascending order.
  mutating func takeBest(among candidates: some Sequence<Int>, by value: (Int) -> Double) -> Int? {
    guard !budget.isSpent, var position = highest(candidates, value) else { return nil }
    if best == nil { best = position }
    if !budget.fits(document.sentences[position]) {
      for other in isOpen.indices where isOpen[other] {
        isOpen[other] = budget.fits(document.sentences[other])
      }
      guard let fitting = highest(candidates, value) else { return nil }
      position = fitting
    }
    _ = budget.takes(document.sentences[position])
    isOpen[position] = false
    taken.append(position)
    return position
  }

  private func highest(_ candidates: some Sequence<Int>, _ value: (Int) -> Double) -> Int? {
    var best: (position: Int, value: Double)?
    for position in candidates where isOpen[position] {
      let value = value(position)
      if value > best?.value ?? -.infinity { best = (position, value) }
    }
    return best?.position
  }
}
