package import SumbenchStatistics
import SumbenchSupport

/// How well metrics agree with people (Deutsch, Dror & Roth 2021).
///
/// A coefficient at system level is over the means of the systems, at summary level the mean over items of those over the
/// systems of one item, at global level over all summaries. Fewer than four systems have no coefficient at system level.
package struct CorrelationTable: Sendable {
  package let rows: [Row]
  /// Pairs of metrics, tested against each other; empty unless they were requested.
  package let differences: [Difference]
  /// For each kind of human score the items that lack it, as `id` or `id (system)`.
  package let missing: [(human: String, items: [String])]
  package let rules: Rules

  /// How coefficients are computed and tested.
  package struct Rules: Sendable {
    /// What is resampled for an interval.
    package var interval = RatedScores.IntervalMethod.both
    /// The level of intervals.
    package var level = 0.95
    /// How many resamples and permutations there are.
    package var samples = 1000
    package var seed: UInt64 = 1
    package var jobs = 2
    /// The coefficient in which pairs of metrics are tested; none are where it is `nil`.
    package var tested: Coefficient?

    package init() {}
  }

  /// One metric against one kind of human score.
  package struct Row: Sendable {
    package let metric: String
    package let human: String
    package let level: RatedScores.Level
    /// Points: systems, at summary level the most systems of an item, summaries.
    package let count: Int
    /// In the order of `Coefficient.allCases`; `nil` where it is not defined.
    package let coefficients: [RatedScores.Interval?]
    /// Whether scores and ratings differ at all, without which nothing is defined.
    package let variation: (metric: Bool, human: Bool)
  }

  /// Two metrics against the same kind of human score.
  package struct Difference: Sendable {
    package let first: String
    package let second: String
    package let human: String
    package let level: RatedScores.Level
    /// The coefficients of both.
    package let values: (first: Double?, second: Double?)
    /// PERM-BOTH, and corrected by Holm over the pairs of metrics of this kind of human score and level.
    package let p: Double?
    package let adjustedP: Double?
    /// The test of Williams, where there are points enough.
    package let williamsP: Double?
  }

  package init(_ items: [RatedItem], rules: Rules) {
    self.rules = rules
    let metrics = Set(items.flatMap(\.scores.keys)).sorted()
    let humans = Set(items.flatMap(\.human.keys)).sorted()
    let grid = RatedGrid(items)
    let levels = grid.systems > 1 ? RatedScores.Level.allCases : [.global]
    rows = metrics.flatMap { metric in
      humans.flatMap { human in
        let scores = RatedScores(
          metric: grid.scores { $0.scores[metric] }, human: grid.scores { $0.human[human] })
        return levels.map { level in
          Row(
            metric: metric, human: human, level: level, count: scores.points(level),
            coefficients: Coefficient.allCases.map {
              scores.interval(
                $0, level, rules.interval, confidence: rules.level, samples: rules.samples, seed: rules.seed,
                jobs: rules.jobs)
            }, variation: scores.variation(level))
        }
      }
    }
    differences = rules.tested.map { Self.differences(grid, metrics, humans, levels, $0, rules) } ?? []
    missing = humans.map { human in
      let lacking = items.filter { $0.human[human] == nil }
      return (human, lacking.map { $0.system.isEmpty ? $0.id : "\($0.id) (\($0.system))" })
    }.filter { !$0.items.isEmpty }
  }

  private static func differences(
    _ grid: RatedGrid, _ metrics: [String], _ humans: [String], _ levels: [RatedScores.Level],
    _ coefficient: Coefficient, _ rules: Rules
  ) -> [Difference] {
    let pairs = metrics.indices.flatMap { first in
      metrics.indices.dropFirst(first + 1).map { (metrics[first], metrics[$0]) }
    }
    return humans.flatMap { human in
      let ratings = grid.scores { $0.human[human] }
      return levels.flatMap { level -> [Difference] in
        let found = pairs.map { pair in
          let (one, other) = (grid.scores { $0.scores[pair.0] }, grid.scores { $0.scores[pair.1] })
          let difference = MetricDifference(one, other, human: ratings)
          return (
            values: difference.values(coefficient, level),
            p: difference.permutationP(
              coefficient, level, samples: rules.samples, seed: rules.seed, jobs: rules.jobs),
            williams: difference.williamsP(coefficient, level)
          )
        }
        let known = found.indices.filter { found[$0].p != nil }
        let adjusted = Dictionary(
          uniqueKeysWithValues: zip(known, Correction.holm.adjusted(known.compactMap { found[$0].p })))
        return pairs.indices.map { place in
          Difference(
            first: pairs[place].0, second: pairs[place].1, human: human, level: level,
            values: found[place].values, p: found[place].p, adjustedP: adjusted[place],
            williamsP: found[place].williams)
        }
      }
    }
  }
}

/// Items by system and id, in the order of items.
private struct RatedGrid {
  private let cells: [[RatedItem?]]

  init(_ items: [RatedItem]) {
    let ids = Set(items.map(\.id)).sorted { $0.precedesAsID($1) }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let names = Set(items.map(\.system)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var cells = [[RatedItem?]](repeating: Array(repeating: nil, count: ids.count), count: names.count)
    for item in items { cells[rows[item.system]!][places[item.id]!] = item }
    self.cells = cells
  }

  var systems: Int { cells.count }

  func scores(_ value: (RatedItem) -> Double?) -> [[Double]] {
    cells.map { $0.map { $0.flatMap(value) ?? .nan } }
  }
}
