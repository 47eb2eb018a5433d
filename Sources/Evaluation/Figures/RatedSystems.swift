package import SumbenchStatistics
import SumbenchSupport

/// Systems by the mean of a metric and the mean of a rating by people, over the summaries that have both.
///
/// Coefficients are those of `CorrelationTable` at system level. Where no systems are named, each summary is a point.
package struct RatedSystems: Sendable {
  package let metric: ScoreColumn
  package let human: ScoreColumn
  package let points: [Point]
  /// Whether points are systems; else they are single summaries.
  package let areSystems: Bool
  /// The line of least squares; `nil` of too few points, and where scores do not vary.
  package let line: LeastSquaresLine?
  /// In the order of `Coefficient.allCases`; `nil` where it is not defined.
  package let coefficients: [RatedScores.Interval?]
  /// The level of their intervals.
  package let level: Double
  /// Summaries that lack one of both numbers.
  package let lacking: Int
  /// Summaries that have both.
  package let count: Int
  /// The other kinds of ratings that there are.
  package let otherHumans: [String]

  /// One system, or one summary.
  package struct Point: Hashable, Sendable {
    /// The system, or the id of the item.
    package let name: String
    package let score: Double
    package let rating: Double
    /// The summaries that its means are over.
    package let items: Int
  }

  /// Throws `RecordLack.ratings` for a run without ratings by people or without one that is named, and `ColumnError`.
  package init(
    _ record: RunRecord, score: String? = nil, human aspect: String? = nil, systems names: [String]? = nil,
    rules: CorrelationTable.Rules = CorrelationTable.Rules()
  ) throws {
    let humans = record.columns.filter { $0.origin == .human }
    let metrics = record.columns.filter { $0.origin != .human }
    guard let first = humans.first else { throw RecordLack.ratings(run: record.name) }
    human = try aspect.map { try humans.column(named: $0, offering: humans) } ?? first
    guard let usual = metrics.first(where: \.isShown) ?? metrics.first else {
      throw RecordLack.scores(run: record.name)
    }
    let metric = try score.map { try metrics.column(named: $0, offering: metrics) } ?? usual
    self.metric = metric
    let rating = human.title
    otherHumans = humans.map(\.title).filter { $0 != rating }
    for name in names ?? [] { _ = try record.system(named: name) }
    let rated = try record.ratedItems(metric.measure ?? .f1).filter { names?.contains($0.system) ?? true }
    let both = rated.compactMap { item -> (id: String, system: String, score: Double, rating: Double)? in
      guard let score = item.scores[metric.baseKey], let rating = item.human[rating] else { return nil }
      return (item.id, item.system, score, rating)
    }
    (count, lacking) = (both.count, rated.count - both.count)
    let systems = both.map(\.system).distinct()
    let areSystems = Set(rated.map(\.system)).count > 1
    self.areSystems = areSystems
    points =
      areSystems
      ? systems.map { name in
        let own = both.filter { $0.system == name }
        return Point(
          name: name, score: own.map(\.score).mean() ?? .nan, rating: own.map(\.rating).mean() ?? .nan,
          items: own.count)
      } : both.map { Point(name: $0.id, score: $0.score, rating: $0.rating, items: 1) }
    let kept = both.map {
      RatedItem(
        id: $0.id, system: $0.system, scores: [metric.baseKey: $0.score], human: [rating: $0.rating])
    }
    let level: RatedScores.Level = areSystems ? .system : .global
    coefficients =
      kept.isEmpty
      ? Coefficient.allCases.map { _ in nil }
      : CorrelationTable(kept, rules: rules).rows.first { $0.level == level }?.coefficients
        ?? Coefficient.allCases.map { _ in nil }
    self.level = rules.level
    line =
      points.count < RatedScores.leastSystems
      ? nil : LeastSquaresLine(points.map(\.score), points.map(\.rating))
  }
}

extension [ScoreColumn] {
  /// The column of a name; an error offers these.
  fileprivate func column(named name: String, offering known: [ScoreColumn]) throws -> ScoreColumn {
    do { return try column(named: name) } catch ColumnError.unknown {
      throw ColumnError.unknown(name, known: known.map(\.title).distinct())
    }
  }
}
