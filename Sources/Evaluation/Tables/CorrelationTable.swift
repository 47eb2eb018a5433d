import Dispatch
package import Statistics
import Support
import Synchronization
import TextProcessing

/// How well metrics agree with people, item by item and system by system.
///
/// At item level every summary is a point. At system level every system is one, with its means over the items that
/// have both scores; two systems at least. Intervals are percentile bootstrap intervals over the articles: an article
/// is drawn with the summaries of all systems. Resamples in which a list does not vary have no coefficient and are
/// left out.
package struct CorrelationTable: Sendable {
  package let rows: [Row]
  /// For each kind of human score the items that lack it, as `id` or `id (system)`.
  package let missing: [(human: String, items: [String])]
  package let rule: IntervalRule
  package let seed: UInt64

  /// One metric against one kind of human score.
  package struct Row: Sendable {
    package let metric: String
    package let human: String
    package let level: Level
    /// Points: items or systems.
    package let count: Int
    /// In the order of `Correlation.allCases`; `nil` where a list does not vary.
    package let coefficients: [Estimate?]
  }

  package enum Level: String, CaseIterable, Sendable {
    case item, system
  }

  package init(_ items: [RatedItem], rule: IntervalRule, seed: UInt64) {
    self.rule = rule
    self.seed = seed
    let metrics = Set(items.flatMap(\.scores.keys)).sorted()
    let humans = Set(items.flatMap(\.human.keys)).sorted()
    let hasSystems = Set(items.map(\.system)).count > 1
    rows = metrics.flatMap { metric in
      humans.flatMap { human in
        let points = RatedPoints(items, metric: metric, human: human)
        return Level.allCases.filter { $0 == .item || hasSystems }.map { level in
          Row(
            metric: metric, human: human, level: level, count: points.count(level),
            coefficients: points.estimates(level, rule, seed: seed))
        }
      }
    }
    missing = humans.map { human in
      let lacking = items.filter { $0.human[human] == nil }
      return (human, lacking.map { $0.system.isEmpty ? $0.id : "\($0.id) (\($0.system))" })
    }.filter { !$0.items.isEmpty }
  }
}

/// The items that have both scores, by article.
private struct RatedPoints {
  private let articles: [[(system: Int, metric: Double, human: Double)]]
  private let systemCount: Int

  init(_ items: [RatedItem], metric: String, human: String) {
    var systems: [String: Int] = [:]
    var positions: [String: Int] = [:]
    var articles: [[(system: Int, metric: Double, human: Double)]] = []
    for item in items {
      guard let score = item.scores[metric], let rating = item.human[human] else { continue }
      let system = systems[item.system] ?? systems.count
      systems[item.system] = system
      let position = positions[item.id] ?? articles.count
      positions[item.id] = position
      if position == articles.count { articles.append([]) }
      articles[position].append((system, score, rating))
    }
    self.articles = articles
    systemCount = systems.count
  }

  func count(_ level: CorrelationTable.Level) -> Int {
    level == .item ? articles.reduce(0) { $0 + $1.count } : systemCount
  }

  func estimates(_ level: CorrelationTable.Level, _ rule: IntervalRule, seed: UInt64) -> [Estimate?] {
    let whole = coefficients(level, of: Array(articles.indices))
    let samples = Mutex([[Double?]](repeating: [], count: rule.samples))
    DispatchQueue.concurrentPerform(iterations: articles.isEmpty ? 0 : rule.samples) { sample in
      var generator = SeededGenerator(seed: seed, stream: UInt64(sample))
      let drawn = articles.indices.map { _ in generator.index(below: articles.count) }
      let found = coefficients(level, of: drawn)
      samples.withLock { $0[sample] = found }
    }
    let resampled = samples.withLock { $0 }
    return whole.indices.map { index in
      guard let value = whole[index] else { return nil }
      let sorted = resampled.compactMap { $0[index] }.sorted()
      if sorted.isEmpty { return nil }
      return Estimate(
        mean: value, low: sorted.quantile((1 - rule.level) / 2), high: sorted.quantile((1 + rule.level) / 2))
    }
  }

  private func coefficients(_ level: CorrelationTable.Level, of drawn: [Int]) -> [Double?] {
    let points: [(Double, Double)]
    switch level {
    case .item: points = drawn.flatMap { articles[$0].map { ($0.metric, $0.human) } }
    case .system:
      var sums = [(metric: Double, human: Double, count: Double)](repeating: (0, 0, 0), count: systemCount)
      for point in drawn.lazy.flatMap({ articles[$0] }) {
        sums[point.system].metric += point.metric
        sums[point.system].human += point.human
        sums[point.system].count += 1
      }
      points = sums.filter { $0.count > 0 }.map { ($0.metric / $0.count, $0.human / $0.count) }
    }
    let (metric, human) = (points.map(\.0), points.map(\.1))
    return Correlation.allCases.map { $0.coefficient(metric, human) }
  }
}
