import SumbenchStatistics
import SumbenchSupport

/// A summary with scores of metrics and with scores of people.
package struct RatedItem: Sendable {
  package let id: String
  package let system: String
  package let scores: [String: Double]
  package let human: [String: Double]

  package init(id: String, system: String, scores: [String: Double], human: [String: Double]) {
    self.id = id
    self.system = system
    self.scores = scores
    self.human = human
  }
}

extension RunRecord {
  /// Every summary that has numbers: scores with one number, and of scores with precision, recall and F this measure.
  ///
  /// Throws `RecordLack.ratings` for a run without ratings by people.
  package func ratedItems(_ measure: Measure) throws -> [RatedItem] {
    let human = columns.indices.filter { columns[$0].origin == .human }
    if human.isEmpty { throw RecordLack.ratings(run: name) }
    let metrics = columns.indices.filter { index in
      columns[index].origin != .human && (columns[index].measure ?? measure) == measure
    }
    return systems.flatMap { system in
      items.ids.indices.compactMap { item in
        let scores = metrics.compactMap { column in
          system.value(item, column).map { (columns[column].baseKey, $0) }
        }
        let ratings = human.compactMap { column in
          system.value(item, column).map { (columns[column].title, $0) }
        }
        if scores.isEmpty, ratings.isEmpty { return nil }
        return RatedItem(
          id: items.ids[item], system: system.name, scores: Dictionary(scores) { first, _ in first },
          human: Dictionary(ratings) { first, _ in first })
      }
    }
  }
}
