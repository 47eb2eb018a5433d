package import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport

extension RunRecord {
  /// A line of JSON for each item that has scores, system by system, as `score --per-item` writes them: ROUGE, other
  /// metrics under their keys, and ratings by people.
  package func itemLines() throws -> [Data] {
    guard let rules = settings.rules else { return [] }
    let places: [[Int]] = rules.variants.map { variant in
      self.places(of: [Measure.precision, .recall, .f1].map { ScoreColumn(variant, $0) })
    }
    let rouge = Set(places.joined())
    let others = OtherNumbers(columns, besides: rouge)
    return try systems.map { system in
      var lines = ItemLines(rules.variants.map(\.description), signature: signatureDigest)
      for item in items.ids.indices where system.has(item, places.flatMap(\.self)) {
        let id = items.ids[item]
        let mayBeNumber = id.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
        try lines.append(
          id: id, system: system.name, extra: others.json(of: system, item),
          digest: mayBeNumber && !items.digests.isEmpty ? items.digests[item] : nil
        ) { variant in
          let numbers = places[variant].map { system.values[item, $0] }
          return RougeScore(precision: numbers[0], recall: numbers[1], f1: numbers[2])
        }
      }
      return Data(lines.bytes)
    }
  }
}

/// The columns of a record that are not of ROUGE, as members of a line of scores.
private struct OtherNumbers {
  /// Names with the places of their numbers, in the order of their bytes; parts of one score are together.
  private typealias Member = (name: String, measure: Measure?, place: Int)
  private let scores: [(name: String, members: [Member])]
  private let human: [Member]

  init(_ columns: [ScoreColumn], besides rouge: Set<Int>) {
    let others = columns.indices.filter { !rouge.contains($0) }
    let given = others.filter { columns[$0].origin != .human }.map { place -> Member in
      (columns[place].baseKey, columns[place].measure, place)
    }
    scores = Set(given.map(\.name)).inByteOrder().map { name in
      (name, given.filter { $0.name == name })
    }
    human = others.filter { columns[$0].origin == .human }.map { place -> Member in
      (columns[place].title, nil, place)
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  func json(of system: SystemRecord, _ item: Int) -> (human: [UInt8], scores: [UInt8]) {
    var (ratings, members): ([UInt8], [UInt8]) = ([], [])
    let rated = human.filter { system.value(item, $0.place) != nil }
    if !rated.isEmpty {
      ratings.append(UInt8(ascii: "{"))
      ratings.appendJSONElements(rated) { $0.append($1.name, system.values[item, $1.place]) }
      ratings.append(UInt8(ascii: "}"))
    }
    members.appendJSONElements(
      scores.compactMap { score in
        let known = score.members.filter { system.value(item, $0.place) != nil }
        return known.isEmpty ? nil : (score.name, known)
      }
    ) { (bytes, score: (name: String, members: [Member])) in
      if let single = score.members.first, single.measure == nil {
        return bytes.append(score.name, system.values[item, single.place])
      }
      bytes.appendJSON(score.name)
      bytes += ":{".utf8
      let parts = score.members.map { ($0.measure?.rawValue ?? "", $0.place) }.sorted { $0.0 < $1.0 }
      bytes.appendJSONElements(parts) { $0.append($1.0, system.values[item, $1.1]) }
      bytes.append(UInt8(ascii: "}"))
    }
    return (ratings, members)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ key: String, _ number: Double) {
    appendJSON(key)
    append(UInt8(ascii: ":"))
    appendJSON(number)
  }
}
