package import Foundation
import Rouge
import Statistics
import Support

extension RunRecord {
  /// A line of JSON for each item that has scores, system by system, as `score --per-item` writes them.
  package func itemLines() throws -> [Data] {
    guard let rules = settings.rules else { return [] }
    let places: [[Int]] = rules.variants.map { variant in
      self.places(of: [Measure.precision, .recall, .f1].map { ScoreColumn(variant, $0) })
    }
    return try systems.map { system in
      var lines = ItemLines(rules.variants.map(\.description), signature: signatureDigest)
      for item in items.ids.indices where system.has(item, places.flatMap(\.self)) {
        try lines.append(id: items.ids[item], system: system.name) { variant in
          let numbers = places[variant].map { system.values[item, $0] }
          return RougeScore(precision: numbers[0], recall: numbers[1], f1: numbers[2])
        }
      }
      return Data(lines.bytes)
    }
  }
}
