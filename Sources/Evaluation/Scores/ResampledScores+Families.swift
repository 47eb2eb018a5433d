package import SumbenchStatistics

extension ResampledScores {
  /// What was found for some pairs of rows that were tested together.
  package struct TestedPairs: Sendable {
    /// For each pair, for each tested column.
    package let differences: [[PairedDifference]]
    /// How many comparisons belong to the family.
    package let familySize: Int
    /// The reach of the simultaneous intervals in standard errors.
    package let criticalValue: Double
  }

  /// Tests pairs of rows in some columns as one family: the second minus the first, which may be of other scores over the
  /// same items.
  ///
  /// Between two runs a row that did not change at all is in no family: nothing is to be found there. Every row has
  /// scores.
  package func tested(
    _ pairs: [(first: Int, second: Int)], of others: ResampledScores? = nil, columns: Range<Int>? = nil,
    singly: Bool = true, leavesOutUnchanged: Bool = false, _ rules: ComparisonRules
  ) -> TestedPairs {
    let asked = columns ?? self.columns.indices
    let members = pairs.indices.filter {
      !leavesOutUnchanged || isChanged(pairs[$0], of: others, asked)
    }
    if members.isEmpty {
      let none = PairedDifference.none(items: unitCount, criticalValue: .infinity)
      return TestedPairs(
        differences: pairs.map { _ in asked.map { _ in none } }, familySize: 0, criticalValue: .infinity)
    }
    let (scores, places) = matrix(members.map { pairs[$0] }, of: others, asked)
    let family = ComparisonFamily.pairs(places, measures: asked.count)
    let results = family.results(
      of: scores, correction: rules.correction, testsSingly: singly, level: rules.level, jobs: rules.jobs)
    let none = PairedDifference.none(items: scores.count, criticalValue: results.criticalValue)
    var differences = pairs.map { _ in asked.map { _ in none } }
    for (place, pair) in members.enumerated() {
      for (index, column) in asked.enumerated() {
        let found = results.differences[place * asked.count + index]
        differences[pair][index] =
          self.columns[column].direction == .lower ? found.whereLowerIsBetter : found
      }
    }
    return TestedPairs(
      differences: differences, familySize: family.hypotheses.count, criticalValue: results.criticalValue)
  }

  private func isChanged(
    _ pair: (first: Int, second: Int), of others: ResampledScores?, _ columns: Range<Int>
  ) -> Bool {
    columns.contains { column in
      differences(pair.first, pair.second, column, of: others).contains { $0 != 0 }
    }
  }

  /// The rows of some pairs side by side, each once, and for each pair where they are.
  private func matrix(
    _ pairs: [(first: Int, second: Int)], of others: ResampledScores?, _ columns: Range<Int>
  ) -> (ScoreMatrix, [(first: Int, second: Int)]) {
    let seconds = others ?? self
    let own = Set(pairs.map(\.first) + (others == nil ? pairs.map(\.second) : [])).sorted()
    let foreign = others == nil ? [] : Set(pairs.map(\.second)).sorted()
    let matrices = own.compactMap { rows[$0].units } + foreign.compactMap { seconds.rows[$0].units }
    let firstPlaces = Dictionary(uniqueKeysWithValues: zip(own, own.indices))
    let secondPlaces =
      others == nil
      ? firstPlaces : Dictionary(uniqueKeysWithValues: zip(foreign, foreign.indices.map { $0 + own.count }))
    let places = pairs.map { (first: firstPlaces[$0.first]!, second: secondPlaces[$0.second]!) }
    return (ScoreMatrix(joining: matrices, columns: columns), places)
  }
}
