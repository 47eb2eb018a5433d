import SumbenchStatistics
import SumbenchSupport

/// A row of an older run over the items of a newer one.
package struct OlderRow: Sendable {
  /// `textrank@older`.
  package let name: String
  /// The same row of the newer run.
  package let newer: String
  /// Its numbers in the columns of the newer run; its choices only where they mean the same sentences.
  package let system: SystemRecord
  private let original: SystemRecord
  private let texts: SummaryTexts?
  /// For each item of the newer run its position in the older one.
  private let positions: [Int?]

  /// The lines of its summary where positions do not give them; `nil` where they do, or nobody knows.
  func written(_ item: Int) throws -> [String]? {
    guard let position = positions[item] else { return nil }
    let isChosen =
      !system.choices.isEmpty && system.choices[item].map { !$0.isCut && !$0.sentences.isEmpty } == true
    return isChosen ? nil : try texts?.lines(of: original.name, item: position)
  }

  /// The rows of an older run that were compared with rows of the newer one.
  static func rows(of older: OlderRun, as record: RunRecord, _ change: RunChange) throws -> [OlderRow] {
    var positions = [Int?](repeating: nil, count: record.items.count)
    for pair in ItemMatch(older.record.items, record.items).positions { positions[pair.second] = pair.first }
    let places = record.columns.map { column in older.record.columns.firstIndex { $0.key == column.key } }
    let isAlike = positions.indices.map { item in
      positions[item].map { older.record.hasSameSentences($0, as: record, item) } ?? false
    }
    return try change.comparison.pairs.map { pair in
      let original = try older.record.system(named: pair.first)
      var values = ScoreMatrix(width: record.columns.count)
      for position in positions {
        values.append(
          places.map { place in
            guard let position, let place else { return .nan }
            return original.values[position, place]
          })
      }
      func each<Value>(_ list: [Value], or none: Value, _ isKnown: (Int) -> Bool) -> [Value] {
        list.isEmpty
          ? []
          : positions.indices.map { item in positions[item].flatMap { isKnown(item) ? list[$0] : nil } ?? none
          }
      }
      return OlderRow(
        name: JoinedRuns.name(of: pair.second, in: older.name), newer: pair.second,
        system: SystemRecord(
          name: original.name, role: original.role, source: original.source, values: values,
          words: each(original.words, or: -1) { _ in true },
          choices: each(original.choices, or: nil) { isAlike[$0] }),
        original: original, texts: older.texts, positions: positions)
    }
  }
}
