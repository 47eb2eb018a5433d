import SumbenchSupport

/// The columns of all parts in the order of a run that is made at once: those of ROUGE, those of numbers that came with
/// the items, then others in the order of the parts.
struct MergedColumns {
  /// The columns; shown is what every part that has it shows.
  let columns: [ScoreColumn]
  /// The keys of those that any part shows.
  private let anywhere: Set<String>
  /// Places of the columns that came with the items of a run of `score`.
  private let given: [Int]
  /// Whether every column came with lines of scores, whoever wrote them.
  let areOfLines: Bool

  init(_ parts: [RunMerge.Part]) {
    let scored = parts.filter { $0.record.settings.rules != nil }
    let rouge = Set(scored.first?.record.settings.rules?.columns.map(\.key) ?? [])
    let metrics = parts.flatMap { $0.record.settings.metrics ?? [] }.map(\.name)
    let all = parts.flatMap(\.record.columns)
    let merged = all.map(\.key).distinct().map { key in
      let same = all.filter { $0.key == key }
      return same.allSatisfy(\.isShown) ? same[0] : same[0].hidden
    }
    anywhere = Set(all.filter(\.isShown).map(\.key))
    areOfLines = scored.isEmpty && parts.allSatisfy { $0.record.numberedItems != nil }
    let keys = Set(scored.flatMap { $0.record.columns.map(\.key) })
    let found = merged.filter { column in
      let isOfMetric = metrics.contains { column.key == $0 || column.key.hasPrefix("\($0)_") }
      return keys.contains(column.key) && !rouge.contains(column.key) && !isOfMetric
    }.sorted { $0.givenName.sortKey.lexicographicallyPrecedes($1.givenName.sortKey) }
    let givenKeys = Set(found.map(\.key))
    let first = merged.filter { rouge.contains($0.key) }
    columns = first + found + merged.filter { !rouge.contains($0.key) && !givenKeys.contains($0.key) }
    given = Array(first.count..<first.count + found.count)
  }

  /// The columns as tables of the whole show them, and what is to be said of those that came with the items.
  func shown(by systems: [SystemRecord], hasArticles: Bool) -> (columns: [ScoreColumn], notes: [Note]) {
    if areOfLines { return shownLines(of: systems) }
    let summarized = systems.filter { $0.source == .file }
    let found = given.map { place in
      (name: columns[place].givenName.name, column: columns[place].asGiven)
    }
    let checked = GivenColumns(found) { place in
      summarized.allSatisfy { system in
        system.words.indices.allSatisfy { system.words[$0] < 0 || !system.values[$0, given[place]].isNaN }
      }
    }
    // Floors that were made beside the summaries have no numbers but those of ROUGE.
    let hasFloors = !hasArticles && systems.contains { $0.source == .strategy }
    var shown = columns
    for (place, column) in zip(given, checked.columns) {
      shown[place] = hasFloors && column.origin != .computed ? column.hidden : column
    }
    if !shown.contains(where: \.isShown), let first = shown.firstIndex(where: { anywhere.contains($0.key) }) {
      shown[first] = shown[first].shown
    }
    return (shown, checked.notes)
  }

  /// The columns of lines of scores, as a single file of all the lines has them.
  private func shownLines(of systems: [SystemRecord]) -> (columns: [ScoreColumn], notes: [Note]) {
    let lines = systems.flatMap { system in
      (0..<system.values.count).filter { system.hasSummary(of: $0) }.map { (system: system, item: $0) }
    }
    return ScoreLines.withoutIncomplete(
      columns.map { anywhere.contains($0.key) ? $0.shown : $0 },
      lacking: columns.indices.map { place in lines.count { $0.system.values[$0.item, place].isNaN } },
      of: lines.count)
  }
}

extension ScoreColumn {
  /// The name that a number of a record had.
  fileprivate var givenName: GivenName {
    GivenName(name: origin == .human ? title : baseKey, measure: measure, isHuman: origin == .human)
  }

  /// The column as it is where no summary lacks it.
  fileprivate var asGiven: ScoreColumn {
    origin != .human && (measure == nil || measure == .f1) ? shown : hidden
  }
}
