package import SumbenchStatistics
import SumbenchSupport

/// How many items a comparison of two systems needs, from a run in which they were compared.
///
/// The standard deviation of the items' differences is that of the run. The items are given for one comparison, at
/// Student's t, and for one of the family of all pairs of the run, at the level of a single test that the family's
/// critical value for the items of the run is: the critical value itself depends on the number of items.
package struct PlanTable: Sendable {
  /// What the differences are in.
  package let column: ScoreColumn
  /// The pair whose differences are planned with.
  package let pair: (first: String, second: String)
  /// Whether that pair was named, or is the one whose deviation is the median of all pairs.
  package let isNamed: Bool
  /// The standard deviation of the differences.
  package let deviation: Double
  /// The true difference to be found, in the units of the metric.
  package let difference: Double
  /// The probability with which it is to be found.
  package let power: Double
  /// 1 less the level of the tests.
  package let level: Double
  /// Items of the run, or clusters of them.
  package let items: Int
  /// Whether clusters of items are what is counted.
  package let countsClusters: Bool
  /// One comparison alone, then one of all pairs.
  package let rows: [Row]

  /// What one criterion asks for.
  package struct Row: Sendable {
    /// How many comparisons are made together.
    package let comparisons: Int
    package let criterion: PairedPower.Criterion
    /// The |t| that the items of the run need among all pairs; `nil` for one comparison.
    package let critical: Double?
    /// The items that are needed; `nil` where ten million do not do.
    package let needed: Int?
    /// The power at that number by simulation (Card et al. 2020); `nil` for very many items.
    package let simulatedPower: Double?
    /// The least differences that some numbers of items find with the power: those of the run, then `sizes`.
    package let detectable: [Double]
  }

  /// The sizes of corpora beside that of the run: a thousand, and the test set of CNN/DailyMail.
  package static let sizes = [1000, 11_490]

  /// Plans with a pair of rows, or with the typical pair of all that see no reference.
  ///
  /// Throws `ComparisonError`, `ColumnError`, and `PlanError` for differences that do not vary.
  package init(
    _ record: RunRecord, rows names: [String]? = nil, column: ScoreColumn? = nil, difference: Double,
    power: Double = 0.8, rules: ComparisonRules
  ) throws {
    let column = column ?? record.shownColumns[0]
    let scores = try ResampledScores(
      record, columns: [column], interval: rules.interval, seed: rules.seed, jobs: rules.jobs)
    let all = try Comparison(of: record, scores, rules: rules)
    let chosen =
      try names.map { try Comparison(of: record, scores, rows: $0, rules: rules).pairs } ?? all.pairs
    let varying = chosen.filter { $0.results[0].student.deviation > 0 }.sorted {
      $0.results[0].student.deviation < $1.results[0].student.deviation
    }
    guard !varying.isEmpty else { throw PlanError.noVariation(run: record.name) }
    let pair = varying[varying.count / 2]
    let deviation = pair.results[0].student.deviation
    let places = (
      scores.rows.firstIndex { $0.name == pair.first }!, scores.rows.firstIndex { $0.name == pair.second }!
    )
    let units = (scores.rows[places.0].units!, scores.rows[places.1].units!)
    let differences = zip(units.0.column(0), units.1.column(0)).map { $1 - $0 }
    self.column = column
    self.pair = (pair.first, pair.second)
    isNamed = names != nil
    self.deviation = deviation
    self.difference = difference
    self.power = power
    level = rules.level
    items = scores.unitCount
    countsClusters = scores.clusters != nil
    let critical = all.pairs[0].results[0].criticalValue
    let alpha = 2 * StudentDistribution(degrees: Double(max(1, items - 1))).probability(above: critical)
    let criteria: [(Int, Double?, PairedPower.Criterion)] =
      [(1, nil, .alpha(rules.alpha))]
      + (all.familySize > 1 && critical.isFinite && alpha > 1e-12
        ? [(all.familySize, critical, .alpha(alpha))] : [])
    let sizes = [scores.unitCount] + Self.sizes
    rows = criteria.map { comparisons, critical, criterion in
      let planned = PairedPower(deviation: deviation, criterion: criterion)
      let needed = planned.items(difference: difference, power: power)
      return Row(
        comparisons: comparisons, criterion: criterion, critical: critical, needed: needed,
        simulatedPower: needed.flatMap { items in
          items > SimulatedPower.mostItems
            ? nil
            : SimulatedPower(of: differences, criterion: criterion).power(
              difference: difference, items: items, jobs: rules.jobs)
        },
        detectable: sizes.map {
          // So few items show nothing, whatever the scores.
          PairedRandomizationTest.smallestP(items: $0) > rules.alpha + 1e-12
            ? .infinity : planned.detectable(items: $0, power: power)
        })
    }
  }
}
