/// A length limit that is being used up, sentence by sentence.
///
///     var budget = LengthBudget(.words(5), sentenceCount: 3)
///     budget.takes(fourWordSentence)      // true
///     budget.takes(twoWordSentence)       // false: one word is left
///
/// From the second sentence on, the line break before it counts as a character and as a byte.
package struct LengthBudget {
  private let limit: LengthLimit
  /// What is left of the limit, in its unit.
  package private(set) var remaining: Int
  private var isUntouched = true

  package init(_ limit: LengthLimit, sentenceCount: Int) {
    self.limit = limit
    self.remaining =
      switch limit {
      case .sentences(let count), .words(let count), .characters(let count), .bytes(let count): count
      case .percent(let share): max(1, Int((Double(sentenceCount) * share / 100).rounded()))
      }
  }

  /// Whether nothing more can fit.
  package var isSpent: Bool { remaining <= 0 }

  /// Takes the sentence if it still fits as a whole.
  package mutating func takes(_ sentence: Sentence) -> Bool {
    spend(cost(of: sentence))
  }

  /// Takes a sentence of no document if it still fits as a whole.
  mutating func takes(text: String) -> Bool {
    spend(cost(of: text, words: text.runCount))
  }

  /// Whether the sentence still fits as a whole.
  package func fits(_ sentence: Sentence) -> Bool {
    cost(of: sentence) <= remaining
  }

  /// What the sentence would use up.
  package func cost(of sentence: Sentence) -> Int {
    cost(of: sentence.text, words: sentence.wordCount)
  }

  private mutating func spend(_ cost: Int) -> Bool {
    guard cost <= remaining else { return false }
    remaining -= cost
    isUntouched = false
    return true
  }

  private func cost(of text: String, words: @autoclosure () -> Int) -> Int {
    let lineBreak = isUntouched ? 0 : 1
    return switch limit {
    case .sentences, .percent: 1
    case .words: words()
    case .characters: lineBreak + text.count
    case .bytes: lineBreak + text.utf8.count
    }
  }
}
