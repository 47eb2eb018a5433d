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
    spend(limit.length(of: sentence))
  }

  /// Takes a sentence of no document if it still fits as a whole.
  mutating func takes(text: String) -> Bool {
    spend(limit.length(of: text, words: text.runCount))
  }

  /// Whether the sentence still fits as a whole.
  package func fits(_ sentence: Sentence) -> Bool { fits(length: limit.length(of: sentence)) }

  /// Whether a sentence of such a length, in the limit's unit, still fits as a whole.
  package func fits(length: Int) -> Bool { length + lineBreak <= remaining }

  /// What the sentence would use up.
  package func cost(of sentence: Sentence) -> Int { limit.length(of: sentence) + lineBreak }

  private mutating func spend(_ length: Int) -> Bool {
    guard fits(length: length) else { return false }
    remaining -= length + lineBreak
    isUntouched = false
    return true
  }

  private var lineBreak: Int {
    switch limit {
    case .sentences, .percent, .words: 0
    case .characters, .bytes: isUntouched ? 0 : 1
    }
  }
}

extension LengthLimit {
  /// What a sentence takes up in the limit's unit, without a line break before it.
  package func length(of sentence: Sentence) -> Int {
    length(of: sentence.text, words: sentence.wordCount)
  }

  fileprivate func length(of text: String, words: @autoclosure () -> Int) -> Int {
    switch self {
    case .sentences, .percent: 1
    case .words: words()
    case .characters: text.count
    case .bytes: text.utf8.count
    }
  }
}
