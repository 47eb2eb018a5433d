import SumbenchText

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
  /// What each sentence takes up in the limit's unit.
  let lengths: [Int]
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
    let lengths = document.sentences.map { limit.length(of: $0) }
    let fits = lengths.map { budget.fits(length: $0) }
    self.budget = budget
    self.lengths = lengths
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

  /// Takes the sentence of the highest value where values are costly and bounds on them are at hand.
  ///
  /// A value is computed only where the bound reaches the best one so far (Minoux 1978); the choice is the same as
  /// with all values. Returns `nil` if there is nothing to take.
  mutating func takeBest(below bound: (Int) -> Double, by value: (Int) -> Double) -> Int? {
    var likeliest: (position: Int, bound: Double)?
    for position in isOpen.indices where isOpen[position] {
      let bound = bound(position)
      if bound > likeliest?.bound ?? -.infinity { likeliest = (position, bound) }
    }
    guard let likeliest else { return nil }
    var best = value(likeliest.position)
    var values = [Double](repeating: -.infinity, count: isOpen.count)
    values[likeliest.position] = best
    for position in isOpen.indices where isOpen[position] && position != likeliest.position {
      // Rounding may lift a value a little above its bound.
      guard bound(position) * (1 + 1e-9) >= best else { continue }
      values[position] = value(position)
      best = max(best, values[position])
    }
    return takeBest { values[$0] }
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
      isOpen[other] = !budget.isSpent && budget.fits(length: lengths[other])
    }
    return position
  }

  private func highest(_ candidates: some Sequence<Int>, _ value: (Int) -> Double) -> Int? {
    var best: (position: Int, value: Double)?
    for position in candidates where isOpen[position] {
      let value = value(position)
      guard value > -.infinity else { continue }
      if let best, value <= best.value + .roundingError * best.value.magnitude { continue }
      best = (position, value)
    }
    return best?.position
  }
}
