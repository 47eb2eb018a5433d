package import Corpora
package import Foundation
import Statistics
import Support

extension RunRecord {
  /// Reads a record of format 2, or of format 1 as records before it were written.
  ///
  /// Throws `DataError` for anything else, and for values that do not fit each other, with the path of the value.
  package init(json bytes: Data, at place: Place) throws {
    let format: String?
    do {
      format = try JSONDecoder().decode(FormatProbe.self, from: bytes).format
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
    do {
      switch format {
      case Self.currentFormat: self = try RecordFile.record(bytes, at: place)
      case FormatOneRecord.format: self = try FormatOneRecord.record(bytes, at: place)
      default:
        throw DataError.unusableValue(
          place, key: "format", expected: "‘\(Self.currentFormat)’ or ‘\(FormatOneRecord.format)’")
      }
    } catch let error as DecodingError {
      throw DataError(error, at: place)
    }
  }
}

private struct FormatProbe: Decodable {
  let format: String?
}

/// A record as it is laid out in a file of format 2.
private struct RecordFile: Decodable {
  let version: String
  let name: String
  let digest: String?
  let signature: String
  let settings: RunSettings
  let columns: [ScoreColumn]
  let notes: [Note]
  let items: [Item]
  let systems: [System]

  struct Item: Decodable {
    let id: String
    let digest: String?
    let references: Int32?
    let referenceWords: Double?
    let chance: [Double]?
    let article: ArticleRecord?
    let keys: [String: String]?
  }

  struct System: Decodable {
    let name: String
    let role: SystemRecord.Role
    let source: SystemRecord.Source
    let failures: [SystemRecord.Failure]
    let unmatched: [String]
    let scores: [String: [Double?]]
    let words: [Int32?]?
    let summaries: Summaries?
  }

  struct Summaries: Decodable {
    let sentences: [[Int]?]
    let cut: [Int?]
    let fallback: [Int?]
    let coverage: [Double?]
    let density: [Double?]
    let compression: [Double?]
    let novelty: [[Double]?]
    let repetition: [Double?]
  }

  static func record(_ bytes: Data, at place: Place) throws -> RunRecord {
    let file = try JSONDecoder().decode(RecordFile.self, from: bytes)
    let check = RecordCheck(place)
    try check.require(file.items.count > 0, "items", "at least one item")
    let ids = file.items.map(\.id)
    for (index, pair) in zip(ids, ids.dropFirst()).enumerated() {
      if pair.0.utf8.elementsEqual(pair.1.utf8) { throw DataError.duplicateID(place, id: pair.0) }
      try check.require(
        pair.0.precedesAsID(pair.1), "items.[\(index + 1)].id",
        "an id after ‘\(pair.0)’ in the order of items")
    }
    try check.requireDistinct(file.columns.map(\.key), "columns.key")
    let isUnscored = file.columns.isEmpty && file.settings.rules == nil && file.settings.limit != nil
    try check.require(
      isUnscored || file.columns.contains(where: \.isShown), "columns", "at least one column that is shown")
    try check.requireDistinct(file.systems.map(\.name), "systems.name")
    var items = ItemTable(ids: ids)
    let digests = try check.list(file.items.map(\.digest), "items.digest")
    for (index, digits) in digests.enumerated() {
      guard let digest = Digest(hexadecimal: digits) else {
        throw check.error("items.[\(index)].digest", "64 hexadecimal digits")
      }
      items.digests.append(digest)
    }
    items.references = try check.list(file.items.map(\.references), "items.references")
    items.referenceWords = try check.list(file.items.map(\.referenceWords), "items.referenceWords")
    items.articles = try check.list(file.items.map(\.article), "items.article")
    items.chance = try check.list(file.items.map(\.chance), "items.chance")
    for (item, numbers) in items.chance.enumerated() {
      try check.require(
        numbers.count == items.chance[0].count && (1...file.columns.count).contains(numbers.count)
          && numbers.allSatisfy(\.isFinite), "items.[\(item)].chance",
        "numbers for the first columns, as many for every item")
    }
    try check.check(items)
    for item in file.items { if let keys = item.keys { items.keys[item.id] = keys } }
    return RunRecord(
      version: file.version, name: file.name, digest: file.digest, items: items,
      systems: try file.systems.enumerated().map { index, system in
        try system.record(items, file.columns, RecordCheck(place, path: "systems.[\(index)]."))
      },
      columns: file.columns, settings: file.settings, signature: file.signature, notes: file.notes)
  }
}

extension RecordFile.System {
  fileprivate func record(
    _ items: ItemTable, _ columns: [ScoreColumn], _ check: RecordCheck
  ) throws -> SystemRecord {
    let count = items.count
    for key in scores.keys.sorted() {
      try check.require(columns.contains { $0.key == key }, "scores.\(key)", "the key of a column")
    }
    let lists = try columns.map { column in
      let list = scores[column.key] ?? []
      try check.require(
        list.count == count, "scores.\(column.key)", "a number or null for each of \(count) items")
      let isInRange = list.allSatisfy { value in
        guard let value else { return true }
        return value.isFinite && value >= column.least ?? value && value <= column.greatest ?? value
      }
      try check.require(isInRange, "scores.\(column.key)", column.rangeInWords)
      return list
    }
    var values = ScoreMatrix(width: columns.count)
    for item in 0..<count { values.append(lists.map { $0[item] ?? .nan }) }
    if let words {
      try check.require(words.count == count, "words", "a number or null for each of \(count) items")
      try check.require(words.allSatisfy { $0 ?? 0 >= 0 }, "words", "numbers from 0")
    }
    return SystemRecord(
      name: name, role: role, source: source, values: values, words: words?.map { $0 ?? -1 } ?? [],
      choices: try summaries?.records(items, check) ?? [], failures: failures, unmatched: unmatched)
  }
}

extension RecordFile.Summaries {
  fileprivate func records(_ items: ItemTable, _ check: RecordCheck) throws -> [SummaryRecord?] {
    let counts = [
      sentences.count, cut.count, fallback.count, coverage.count, density.count, compression.count,
      novelty.count,
      repetition.count,
    ]
    try check.require(
      counts.allSatisfy { $0 == items.count }, "summaries",
      "lists with an entry for each of \(items.count) items")
    return try items.ids.indices.map { item -> SummaryRecord? in
      guard let positions = sentences[item] else { return nil }
      let known = items.articles.isEmpty ? nil : items.articles[item].sentences
      try check.require(
        positions.allSatisfy { $0 >= 0 && $0 < known ?? .max }, "summaries.sentences.[\(item)]",
        "positions below the number of sentences of the article")
      guard let cut = cut[item], let fallback = fallback[item], let coverage = coverage[item],
        let density = density[item], let compression = compression[item], let novelty = novelty[item],
        let repetition = repetition[item]
      else { throw check.error("summaries", "the same items in every list") }
      let facts = Extractiveness(
        coverage: coverage, density: density, compression: compression, novelty: novelty,
        repetition: repetition)
      try check.check(facts, "summaries.[\(item)]")
      return SummaryRecord(
        sentences: positions, isCut: cut == 1, isFallback: fallback == 1, extractiveness: facts)
    }
  }
}

extension ScoreColumn {
  fileprivate var rangeInWords: String {
    switch (least, greatest) {
    case (let least?, let greatest?): "numbers from \(least) to \(greatest)"
    case (let least?, nil): "numbers from \(least)"
    case (nil, let greatest?): "numbers up to \(greatest)"
    case (nil, nil): "finite numbers"
    }
  }
}
