import Rouge
package import Statistics

/// The scores of several systems, item by item: only what their table needs.
package struct ScoreSheets {
  package let rules: ScoringRules
  /// In order of first appearance.
  package private(set) var sheets: [ScoreSheet] = []
  /// What is to be said about items, and about which.
  package private(set) var concerns = ConcernedItems()
  private var positions: [String: Int] = [:]

  init(rules: ScoringRules) {
    self.rules = rules
  }

  package var isEmpty: Bool { sheets.isEmpty }

  /// Whether all systems have items of the same ids in the same order, so that their scores are pairs.
  package var arePaired: Bool { sheets.allSatisfy { $0.items == sheets[0].items } }

  mutating func add(_ item: ItemScore) {
    for concern in item.concerns { concerns.add(item.id, to: concern) }
    let position = positions[item.system] ?? sheets.count
    if position == sheets.count {
      positions[item.system] = position
      sheets.append(ScoreSheet(system: item.system, width: rules.columns.count))
    }
    let numbers = item.scores.flatMap { score in rules.measures.map { score[$0] } }
    sheets[position].add(numbers, id: item.id, words: item.words, referenceWords: item.referenceWords)
  }
}

/// One system's scores: a row an item, a number in it for each column of the table.
package struct ScoreSheet {
  package let system: String
  package private(set) var rows: ScoreMatrix
  package private(set) var words = 0
  package private(set) var referenceWords = 0.0
  private var ids = Hasher()

  package var count: Int { rows.count }

  fileprivate init(system: String, width: Int) {
    self.system = system
    rows = ScoreMatrix(width: width)
  }

  /// How many times as long as their references the candidates are; `nil` where one side has no word.
  package var lengthRatio: Double? {
    words > 0 && referenceWords > 0 ? Double(words) / referenceWords : nil
  }

  /// How many items there are and a hash of their ids in order: equal for equal items, and by a chance of one in 2^64
  /// for others. Keeping the ids would take more memory than the scores.
  fileprivate var items: [Int] { [count, ids.finalized] }

  fileprivate mutating func add(_ numbers: [Double], id: String, words: Int, referenceWords: Double) {
    rows.append(numbers)
    ids.combine(id)
    self.words += words
    self.referenceWords += referenceWords
  }
}

extension Hasher {
  fileprivate var finalized: Int {
    let copy = self
    return copy.finalize()
  }
}

extension RougeScore {
  /// One of the three numbers.
  package subscript(measure: Measure) -> Double {
    switch measure {
    case .precision: precision
    case .recall: recall
    case .f1: f1
    }
  }
}
