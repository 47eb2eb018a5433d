import SumbenchCorpora
import Foundation
package import SumbenchStatistics
import SumbenchSupport

/// Lines of scores, by whatever program they were written, as a run.
///
/// Each line is an object with `scores` (an object of numbers, or of objects with `precision`, `recall` and `f1`), and if
/// there are any `id` (the line's number where absent), `system`, `human` (a number, or an object of numbers or lists of
/// numbers) and `signature` (the digest of what made the scores). Other keys are passed over.
package struct ScoreLines {
  private let metrics: [GivenMetric]
  private let isPart: Bool
  private var systems: [String: Sheet] = [:]
  private var names: [GivenName] = []
  private var places: [GivenName: Int] = [:]
  private var signature: (digest: String?, place: Place)?
  private var judgements: [Judgements] = []

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
    let id = try record.name("id") ?? "\(record.number)"
    let system = try record.name("system") ?? Item.unnamedSystem
    var numbers: [Int: Double] = [:]
    for number in try record.givenNumbers() { numbers[place(of: number.name)] = number.value }
    let judged = try record.judgements.filter { $0.value.count > 1 }
    if !judged.isEmpty { judgements.append(Judgements(id: id, system: system, byAspect: judged)) }
    systems[system, default: Sheet()].ids.append(id)
    systems[system, default: Sheet()].lines.append(record.place)
    systems[system, default: Sheet()].numbers.append(numbers)
  }

  private mutating func place(of name: GivenName) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    return names.count - 1
  }

  private func record(name: String, settings: RunSettings) throws -> RunRecord {
    let columns = try self.columns
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
    let (shown, notes) = withoutIncomplete(columns)
    // Whatever was described, and in which order.
    let inOrderOfNames = columns.sorted {
      names[$0.place].sortKey.lexicographicallyPrecedes(names[$1.place].sortKey)
    }
    return RunRecord(
      name: name, digest: nil, items: table, systems: records, columns: shown, settings: settings,
      signature: signatureText(inOrderOfNames.map(\.column), settings.interval), notes: notes)
  }

  /// The columns, of which those are not shown that more than half of the lines lack, where others are shown: a table
  /// is over the items that have all it shows. A note says so.
  private func withoutIncomplete(
    _ columns: [(column: ScoreColumn, place: Int)]
  ) -> (columns: [ScoreColumn], notes: [Note]) {
    let lines = systems.values.flatMap(\.numbers)
    let lacking = columns.map { column in lines.count { $0[column.place] == nil } }
    let isIncomplete = zip(columns, lacking).map { $0.column.isShown && 2 * $1 > lines.count }
    guard zip(columns, isIncomplete).contains(where: { $0.column.isShown && !$1 }) else {
      return (columns.map(\.column), [])
    }
    let notes = columns.indices.filter { isIncomplete[$0] }.map { index in
      Note(
        .warning, "metric-incomplete",
        "\(columns[index].column.key): not shown, \(lacking[index]) of \(lines.count) summaries lack it")
    }
    return (zip(columns, isIncomplete).map { $1 ? $0.column.hidden : $0.column }, notes)
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
