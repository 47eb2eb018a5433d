import SumbenchPrograms
import SumbenchStatistics
import SumbenchSupport

/// Seconds of a run, and the numbers that programs added to their answers: what they cost.
package struct DetailsTable: Sendable {
  /// The numbers that programs added, by name.
  package let keys: [String]
  package let rows: [Row]
  /// The texts that programs added, such as the name of a model, by row and key, with how many answers have each.
  package let texts: [(row: String, key: String, values: [(text: String, count: Int)])]

  /// The numbers that are too large to be computed with, by row and key.
  package let beyondRange: [(row: String, key: String, count: Int)]

  /// A system, or a metric of a system.
  package struct Row: Sendable {
    package let system: String
    package let metric: String?
    /// Answers with a time.
    package let count: Int
    /// Seconds, then each key; `nil` where no answer has a number.
    package let totals: [Total?]
  }

  /// Numbers added up.
  package struct Total: Hashable, Sendable {
    package let sum: Double
    package let mean: Double
    package let count: Int
  }

  /// Adds everything up.
  package init(_ details: RunDetails) {
    let numeric = details.rows.flatMap { row in
      (row.extras ?? [:]).filter { $0.value.contains { $0?.double != nil } }.keys
    }
    let keys = Set(numeric).inByteOrder()
    self.keys = keys
    rows = details.rows.map { row in
      Row(
        system: row.system, metric: row.metric, count: row.seconds.count { $0 != nil },
        totals: [Self.total(row.seconds)]
          + keys.map { Self.total((row.extras?[$0] ?? []).map { $0?.double }) })
    }
    texts = details.rows.flatMap { row in
      (row.extras ?? [:]).sorted { $0.key < $1.key }.compactMap { key, values in
        let counts = Dictionary(grouping: values.compactMap { $0?.text }, by: \.self).mapValues(\.count)
        if counts.isEmpty { return nil }
        return (row.name, key, counts.keys.inByteOrder().map { ($0, counts[$0]!) })
      }
    }
    beyondRange = details.rows.flatMap { row in
      (row.extras ?? [:]).sorted { $0.key < $1.key }.compactMap { key, values in
        let count = values.count { $0?.isBeyondRange == true }
        return count == 0 ? nil : (row.name, key, count)
      }
    }
  }

  private static func total(_ numbers: [Double?]) -> Total? {
    let known = numbers.compactMap(\.self)
    guard let mean = known.mean() else { return nil }
    return Total(sum: known.reduce(0, +), mean: mean, count: known.count)
  }
}

extension RunDetails.Row {
  /// The system, and the metric where it is about one.
  fileprivate var name: String { [system, metric].compactMap(\.self).joined(separator: ", ") }
}
