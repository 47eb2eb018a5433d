import SumbenchSupport

/// Whether parts belong together: their settings, and which items, systems and columns they share.
struct MergeCheck {
  private let parts: [RunMerge.Part]

  init(_ parts: [RunMerge.Part]) { self.parts = parts }

  /// Throws `MergeError`.
  func check() throws {
    if parts.count > 1, let part = parts.first(where: \.hasUnknownItems) {
      throw MergeError.noIDs(part: part.path)
    }
    for (index, second) in parts.enumerated() {
      for first in parts[..<index] {
        try SettingsCheck(first, second).check()
        try checkItems(first, second)
        try checkKinds(first, second)
      }
    }
    try checkConnection()
  }

  /// Two parts have the same items, or no summary in common.
  private func checkItems(_ first: RunMerge.Part, _ second: RunMerge.Part) throws {
    let match = ItemMatch(first.record.items, second.record.items)
    if match.onlyInFirst.isEmpty, match.onlyInSecond.isEmpty { return }
    if first.record.settings.rules == nil, second.record.settings.rules == nil {
      try checkColumns(first, second)
    }
    let known = Dictionary(uniqueKeysWithValues: second.record.systems.map { ($0.name, $0) })
    let pairs = first.record.systems.compactMap { system in known[system.name].map { (system, $0) } }
    let shared = match.positions.filter { place in
      pairs.contains { $0.hasSummary(of: place.first) && $1.hasSummary(of: place.second) }
    }
    guard !shared.isEmpty else { return }
    throw MergeError.overlap(
      first: first.path, second: second.path, ids: shared.prefix(10).map { first.record.items.ids[$0.first] },
      count: shared.count)
  }

  /// Lines of scores over other items have the same scores.
  private func checkColumns(_ first: RunMerge.Part, _ second: RunMerge.Part) throws {
    if Set(first.record.columns.map(\.key)) == Set(second.record.columns.map(\.key)) { return }
    throw MergeError.otherScores(
      first: first.path, second: second.path,
      names: [first, second].map {
        GivenSignature($0.record.signature).columns.joined(separator: ", ")
      })
  }

  /// Systems and columns of one name are the same thing.
  private func checkKinds(_ first: RunMerge.Part, _ second: RunMerge.Part) throws {
    for system in second.record.systems {
      guard let known = first.record.systems.first(where: { $0.name == system.name }) else { continue }
      let isForeign = known.source == .scores || system.source == .scores
      if !isForeign, (known.role, known.source) != (system.role, system.source) {
        throw MergeError.otherKind(first: first.path, second: second.path, what: system.name)
      }
    }
    for column in second.record.columns {
      guard let known = first.record.columns.first(where: { $0.key == column.key }) else { continue }
      if known.hidden != column.hidden {
        throw MergeError.otherKind(first: first.path, second: second.path, what: column.title)
      }
    }
  }

  /// Shards of summaries name their systems alike: parts that share neither an item nor a system are no whole, and each
  /// of their rows would lack the items of the others.
  private func checkConnection() throws {
    let names = parts.map { part in
      part.record.systems.filter { $0.source == .file || $0.source == .scores }.map(\.name)
    }
    var rest = parts.indices.filter { !names[$0].isEmpty }
    guard !rest.isEmpty else { return }
    var connected = [rest.removeFirst()]
    while let next = rest.firstIndex(where: { other in
      connected.contains { place in
        !Set(names[place]).isDisjoint(with: names[other])
          || !ItemMatch(parts[place].record.items, parts[other].record.items).positions.isEmpty
      }
    }) {
      connected.append(rest.remove(at: next))
    }
    guard let other = rest.first else { return }
    throw MergeError.otherSystems(
      first: parts[connected[0]].path, second: parts[other].path,
      names: [names[connected[0]][0], names[other][0]])
  }

  /// A part that adds no summary and no number was named twice, or is part of another. Called where whatever is in two
  /// parts is known to be equal.
  func checkEachAdds() throws {
    for (index, part) in parts.enumerated() where parts.count > 1 {
      let others = parts.indices.filter { $0 != index }.map { parts[$0].record }.filter {
        $0.items.count == part.record.items.count && $0.items.ids == part.record.items.ids
      }
      if !others.isEmpty, !part.record.adds(to: others) { throw MergeError.nothingNew(part: part.path) }
    }
  }
}

extension RunRecord {
  /// Whether it has a summary or a number that no other run over the same items has.
  fileprivate func adds(to others: [RunRecord]) -> Bool {
    systems.contains { system in
      let known = others.compactMap { record in
        record.systems.first { $0.name == system.name }.map { known in
          (known, columns.map { column in record.columns.firstIndex { $0.key == column.key } })
        }
      }
      return items.ids.indices.contains { item in
        system.hasSummary(of: item) && !known.contains { $0.0.hasSummary(of: item) }
          || columns.indices.contains { column in
            !system.values[item, column].isNaN
              && !known.contains { known, places in
                places[column].map { !known.values[item, $0].isNaN } ?? false
              }
          }
      }
    }
  }
}

extension RunMerge.Part {
  /// Whether an item goes by the number of a line and nothing tells which texts it is.
  fileprivate var hasUnknownItems: Bool {
    guard let numbered = record.numberedItems, numbered.lackIDs else { return false }
    return numbered.digests.count < record.items.count
  }
}

extension SystemRecord {
  /// Whether a summary of an item is known, or a number of one.
  func hasSummary(of item: Int) -> Bool {
    !words.isEmpty && words[item] >= 0 || values.row(item).contains { !$0.isNaN }
  }
}
