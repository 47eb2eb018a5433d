import SumbenchCorpora
import Foundation
package import SumbenchStatistics
import SumbenchSupport

/// Lines of scores, by whatever program they were written, as a run.
///
/// Each line is an object with `scores` (an object of numbers, or of objects with `precision`, `recall` and `f1`), and if
/// there are any `id` (the line's number where absent), `system`, `human` (a number, or an object of numbers or lists of
/// numbers), `signature` (the digest of what made the scores) and `digest` (that of the item's texts). Other keys are
/// passed over.
package struct ScoreLines {
  private let metrics: [GivenMetric]
  private let isPart: Bool
  private var systems: [String: Sheet] = [:]
  private var names: [GivenName] = []
  /// For each name the line that has it first.
  private var firstLines: [Place] = []
  private var places: [GivenName: Int] = [:]
  private var signature: (digest: String?, place: Place)?
  private var judgements: [Judgements] = []
  private var numbered = NumberedItems()

  private struct Sheet {
    var ids: [String] = []
    var lines: [Place] = []
    var numbers: [[Int: Double]] = []
  }

  /// The run that the lines at a path are, `-` for standard input. `isPart`: whether a metric that no line has may be
  /// one of another part of a whole. Throws `DataError`.
  package static func record(
    at path: String, metrics: [GivenMetric] = [], interval: IntervalRule = IntervalRule(), seed: UInt64 = 1,
    missing: MissingRule = .skip, isPart: Bool = false
  ) throws -> RunRecord {
    var lines = ScoreLines(metrics: metrics, isPart: isPart)
    let batches = try RecordBatches(path: path, purpose: .scores)
    while let batch = try batches.next() {
      for record in try batch.records() { try lines.add(record) }
    }
    if lines.systems.isEmpty { throw DataError.noItems(path: path) }
    var record = try lines.record(
      name: Place(path).fileStem,
      settings: RunSettings(rules: nil, givenInterval: interval, missing: missing, seed: seed))
    record.numberedItems = lines.numbered
    record.judgements = lines.judgements.sorted {
      $0.id == $1.id ? $0.system.utf8.lexicographicallyPrecedes($1.system.utf8) : $0.id.precedesAsID($1.id)
    }
    return record
  }

  private init(metrics: [GivenMetric], isPart: Bool) {
    (self.metrics, self.isPart) = (metrics, isPart)
  }

  private mutating func add(_ record: InputRecord) throws {
    let digest = try record.name("signature")
    if let signature, signature.digest != digest {
      throw DataError.mixedSignatures(first: signature.place, second: record.place)
    }
    signature = signature ?? (digest, record.place)
    let ownID = try record.name("id")
    if ownID == nil { numbered.lackIDs = true }
    let id = ownID ?? "\(record.number)"
    if let digest = record.value("digest")?.text.flatMap(Digest.init(hexadecimal:)),
      let known = numbered.digests.updateValue(digest, forKey: id), known != digest
    {
      throw DataError.unusableValue(
        record.place, key: "digest",
        expected: "that of the other lines of ‘\(id)’, which are about other texts")
    }
    let system = try record.name("system") ?? Item.unnamedSystem
    var numbers: [Int: Double] = [:]
    for number in try record.givenNumbers() {
      numbers[place(of: number.name, at: record.place)] = number.value
    }
    let judged = try record.judgements.filter { $0.value.count > 1 }
    if !judged.isEmpty { judgements.append(Judgements(id: id, system: system, byAspect: judged)) }
    systems[system, default: Sheet()].ids.append(id)
    systems[system, default: Sheet()].lines.append(record.place)
    systems[system, default: Sheet()].numbers.append(numbers)
  }

  private mutating func place(of name: GivenName, at line: Place) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    firstLines.append(line)
    return names.count - 1
  }

  private func record(name: String, settings: RunSettings) throws -> RunRecord {
    let columns = try self.columns
    try requireDistinct(columns)
    var ids: Set<[UInt8]> = []
    var items: [String] = []
    for sheet in systems.values {
      for id in sheet.ids where ids.insert(Array(id.utf8)).inserted { items.append(id) }
    }
    let table = ItemTable(ids: items.inItemOrder())
    let missing = [Double](repeating: .nan, count: columns.count)
    let records = try systems.keys.inByteOrder().map { system -> SystemRecord in
      let sheet = systems[system]!
      var rows: [[UInt8]: Int] = [:]
      for (row, id) in sheet.ids.enumerated() {
        if let first = rows.updateValue(row, forKey: Array(id.utf8)) {
          throw DataError.repeatedSummary(sheet.lines[row], first: sheet.lines[first], id: id, system: system)
        }
      }
      var values = ScoreMatrix(width: columns.count)
      for id in table.ids {
        guard let row = rows[Array(id.utf8)] else {
          values.append(missing)
          continue
        }
        values.append(
          try columns.map { column in
            guard let value = sheet.numbers[row][column.place] else { return .nan }
            guard column.column.holds(value) else {
              throw DataError.unusableValue(
                sheet.lines[row], key: "scores.\(column.column.baseKey)",
                expected: "a number within the scale of --metric, not \(value)")
            }
            return value
          })
      }
      return SystemRecord(name: system, role: .plain, source: .scores, values: values)
    }
    let lines = systems.values.flatMap(\.numbers)
    let (shown, notes) = Self.withoutIncomplete(
      columns.map(\.column), lacking: columns.map { column in lines.count { $0[column.place] == nil } },
      of: lines.count)
    // Whatever was described, and in which order.
    let inOrderOfNames = columns.sorted {
      names[$0.place].sortKey.lexicographicallyPrecedes(names[$1.place].sortKey)
    }
    return RunRecord(
      name: name, digest: nil, items: table, systems: records, columns: shown, settings: settings,
      signature: signatureText(inOrderOfNames.map(\.column), settings.interval), notes: notes)
  }

  /// The columns, of which those are not shown that more than half of the summaries lack, where others are shown: a table
  /// is over the items that have all it shows. A note says so.
  static func withoutIncomplete(
    _ columns: [ScoreColumn], lacking: [Int], of count: Int
  ) -> (columns: [ScoreColumn], notes: [Note]) {
    let isIncomplete = zip(columns, lacking).map { $0.isShown && 2 * $1 > count }
    guard zip(columns, isIncomplete).contains(where: { $0.isShown && !$1 }) else {
      // Of precision or recall alone a table shows that.
      return (
        columns.contains(where: \.isShown) ? columns : columns.map { $0.origin == .human ? $0 : $0.shown }, []
      )
    }
    let notes = columns.indices.filter { isIncomplete[$0] }.map { index in
      Note(
        .warning, incompleteCode,
        "\(columns[index].key): not shown, \(lacking[index]) of \(count) summaries lack it")
    }
    return (zip(columns, isIncomplete).map { $1 ? $0.hidden : $0 }, notes)
  }

  /// The code of the note about a column that is not shown.
  static let incompleteCode = "metric-incomplete"

  /// Throws `DataError` where there is no column, or where two names stand for the same.
  private func requireDistinct(_ columns: [(column: ScoreColumn, place: Int)]) throws {
    if let signature, columns.isEmpty {
      throw DataError.unusableValue(
        signature.place, key: "scores", expected: "a number, here or in another line of the file")
    }
    var known: [String: Int] = [:]
    for (column, place) in columns {
      guard let other = known.updateValue(place, forKey: column.key) else { continue }
      let later = max(place, other)
      throw DataError.unusableValue(
        firstLines[later], key: names[later].path,
        expected: "another name: ‘\(names[min(place, other)].path)’ is the column ‘\(column.key)’ already")
    }
  }

  /// The columns and the places of their numbers: those that were described first, in that order, then by name.
  private var columns: [(column: ScoreColumn, place: Int)] {
    get throws {
      let known = Set(names.filter { !$0.isHuman }.map(\.name))
      if !isPart, let unknown = metrics.first(where: { !known.contains($0.name) }) {
        throw ColumnError.unknown(unknown.name, known: known.inByteOrder())
      }
      let order = names.indices.sorted { names[$0].sortKey.lexicographicallyPrecedes(names[$1].sortKey) }
      let described = metrics.map(\.name).distinct().flatMap { name in
        order.filter { !names[$0].isHuman && names[$0].name == name }
      }
      return (described + order.filter { !described.contains($0) }).map {
        (names[$0].column(metrics, showsRatings: known.isEmpty), $0)
      }
    }
  }

  /// What made the numbers, as far as lines tell.
  private func signatureText(_ columns: [ScoreColumn], _ interval: IntervalRule) -> String {
    let metrics = columns.filter(\.isShown).map { $0.direction == .lower ? "\($0.key):lower" : $0.key }
    return [
      "given", "columns:\(metrics.joined(separator: ","))", "level:\(interval.level)",
      "method:\(interval.method.rawValue)", "samples:\(interval.samples)",
      "scores:\((signature?.digest ?? nil) ?? "unsigned")", "sumbench:\(Version.current)",
    ].joined(separator: "|")
  }
}

extension ScoreColumn {
  /// Whether a number is within the scale.
  fileprivate func holds(_ value: Double) -> Bool {
    value.isFinite && value >= least ?? value && value <= greatest ?? value
  }
}
