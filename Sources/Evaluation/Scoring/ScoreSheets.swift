import Rouge

/// The scores of several systems, item by item: only what their table needs.
package struct ScoreSheets {
  package let rules: ScoringRules
  /// In order of first appearance.
  package private(set) var sheets: [ScoreSheet] = []
  /// Ids of items whose candidate is empty; they score 0.
  package private(set) var emptyCandidates: [String] = []
  /// Ids of items with an empty reference, against which everything scores 0.
  package private(set) var emptyReferences: [String] = []
  private var positions: [String: Int] = [:]

  init(rules: ScoringRules) {
    self.rules = rules
  }

  package var isEmpty: Bool { sheets.isEmpty }

  mutating func add(_ item: ItemScore) {
    if item.isCandidateEmpty { emptyCandidates.append(item.id) }
    if item.hasEmptyReference { emptyReferences.append(item.id) }
    let position = positions[item.system] ?? sheets.count
    if position == sheets.count {
      positions[item.system] = position
      sheets.append(ScoreSheet(system: item.system, width: rules.columns.count))
    }
    let numbers = item.scores.flatMap { score in rules.measures.map { score[$0] } }
    sheets[position].add(numbers, words: item.words)
  }
}

/// One system's scores: for each column of the table one number an item.
package struct ScoreSheet {
  package let system: String
  package private(set) var columns: [[Double]]
  package private(set) var words = 0

  package var count: Int { columns.first?.count ?? 0 }

  fileprivate init(system: String, width: Int) {
    self.system = system
    columns = Array(repeating: [], count: width)
  }

  fileprivate mutating func add(_ numbers: [Double], words: Int) {
    for (column, number) in numbers.enumerated() { columns[column].append(number) }
    self.words += words
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
