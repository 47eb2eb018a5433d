/// What a metric and people say of the same summaries, systems by items (Deutsch, Dror & Roth 2021).
package struct RatedScores: Sendable {
  /// What is a point of a correlation.
  package enum Level: String, CaseIterable, Sendable {
    /// A system, with its means over items.
    case system
    /// A summary among those of one item: the mean over items of the coefficient over systems, where it is defined.
    case summary
    /// A summary among all.
    case global
  }

  /// A coefficient of fewer systems is no evidence: of two it is 1 or -1.
  package static let leastSystems = 4

  package let systems: Int
  package let items: Int
  /// By system and item; not a number where one of the two is missing.
  private(set) var metric: [[Double]]
  private(set) var human: [[Double]]

  /// For each system, for each item, the score of the metric and that of people; `nan` for what is missing.
  package init(metric: [[Double]], human: [[Double]]) {
    precondition(metric.map(\.count) == human.map(\.count))
    precondition(metric.allSatisfy { $0.count == metric[0].count })
    systems = metric.count
    items = metric.first?.count ?? 0
    self.metric = metric
    self.human = human
    for system in metric.indices {
      for item in metric[system].indices where metric[system][item].isNaN || human[system][item].isNaN {
        self.metric[system][item] = .nan
        self.human[system][item] = .nan
      }
    }
  }

  /// The coefficient at a level; `nil` where it is not defined, and at system level of fewer than four systems.
  package func value(_ coefficient: Coefficient, _ level: Level) -> Double? {
    if level == .system, points(.system) < Self.leastSystems { return nil }
    return value(coefficient, level, systems: Array(0..<systems), items: Array(0..<items))
  }

  /// How many points a coefficient has: systems, at summary level the most systems of an item, summaries.
  package func points(_ level: Level) -> Int {
    switch level {
    case .system: metric.count { $0.contains { !$0.isNaN } }
    case .summary: (0..<items).map { item in metric.count { !$0[item].isNaN } }.max() ?? 0
    case .global: metric.reduce(0) { $0 + $1.count { !$0.isNaN } }
    }
  }

  /// Whether the scores and the ratings that a coefficient is of differ at all; at summary level, whether in any item.
  package func variation(_ level: Level) -> (metric: Bool, human: Bool) {
    func varies(_ cells: [[Double]]) -> Bool {
      switch level {
      case .system:
        Set(cells.map { row in row.filter { !$0.isNaN } }.filter { !$0.isEmpty }.map { $0.mean() ?? .nan })
          .count > 1
      case .summary:
        (0..<items).contains { item in Set(cells.map { $0[item] }.filter { !$0.isNaN }).count > 1 }
      case .global: Set(cells.joined().filter { !$0.isNaN }).count > 1
      }
    }
    return (varies(metric), varies(human))
  }

  /// The same of some systems and items, each as often as it is named.
  func value(_ coefficient: Coefficient, _ level: Level, systems: [Int], items: [Int]) -> Double? {
    switch level {
    case .system:
      let means = systems.compactMap { system -> (Double, Double)? in
        var (scores, ratings, count) = (0.0, 0.0, 0.0)
        for item in items where !metric[system][item].isNaN {
          scores += metric[system][item]
          ratings += human[system][item]
          count += 1
        }
        return count > 0 ? (scores / count, ratings / count) : nil
      }
      return coefficient.value(means.map(\.0), means.map(\.1))
    case .summary:
      return items.compactMap { value(coefficient, systems, [$0]) }.mean()
    case .global:
      return value(coefficient, systems, items)
    }
  }

  private func value(_ coefficient: Coefficient, _ systems: [Int], _ items: [Int]) -> Double? {
    var (scores, ratings): ([Double], [Double]) = ([], [])
    for system in systems {
      for item in items where !metric[system][item].isNaN {
        scores.append(metric[system][item])
        ratings.append(human[system][item])
      }
    }
    return coefficient.value(scores, ratings)
  }
}
