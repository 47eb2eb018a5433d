import SumbenchSupport
import SumbenchText

/// Whether parts belong together: their rules, their settings, and which items they share.
struct MergeCheck {
  private let parts: [RunMerge.Part]

  init(_ parts: [RunMerge.Part]) { self.parts = parts }

  /// Throws `MergeError`.
  func check() throws {
    for (index, second) in parts.enumerated() {
      for first in parts[..<index] {
        try checkSettings(first, second)
        try checkItems(first, second)
        try checkKinds(first, second)
      }
    }
    if parts.count > 1 { try checkEachAdds() }
  }

  private func checkSettings(_ first: RunMerge.Part, _ second: RunMerge.Part) throws {
    let (one, other) = (first.record.settings, second.record.settings)
    if let rules = one.rules, let others = other.rules, rules != others || one.separator != other.separator {
      throw MergeError.otherRules(first: first.path, second: second.path)
    }
    if one.rules == nil, other.rules == nil { try checkGivenScores(first, second) }
    let isScoredTwice = one.rules != nil && other.rules != nil
    for (name, value, another, matters) in [
      ("--limit", one.limit.map { "\($0)" }, other.limit.map { "\($0)" }, isScoredTwice),
      ("--clean", one.cleaning?.rawValue, other.cleaning?.rawValue, isScoredTwice),
      ("--language", one.language?.rawValue, other.language?.rawValue, isScoredTwice),
      ("--lines", one.lines?.rawValue, other.lines?.rawValue, isScoredTwice),
      ("--seed", "\(one.seed)", "\(other.seed)", isScoredTwice),
      ("--missing", one.missing.rawValue, other.missing.rawValue, true),
      ("--cluster", one.cluster, other.cluster, true),
    ] where matters && value != another {
      throw MergeError.otherSettings(
        first: first.path, second: second.path, name: name, values: [value ?? "none", another ?? "none"])
    }
  }

  /// Numbers of other programs are of no rules. Their lines may name what made them, which says nothing of others.
  private func checkGivenScores(_ first: RunMerge.Part, _ second: RunMerge.Part) throws {
    let (one, other) = (
      GivenSignature(first.record.signature), GivenSignature(second.record.signature)
    )
    if one == other { return }
    let (keys, otherKeys) = (Set(first.record.columns.map(\.key)), Set(second.record.columns.map(\.key)))
    let isOfOthers = keys.isDisjoint(with: otherKeys)
    if one.rest != other.rest || one.scores != other.scores && !isOfOthers {
      throw MergeError.otherRules(first: first.path, second: second.path)
    }
    if ItemMatch(first.record.items, second.record.items).positions.isEmpty, keys != otherKeys {
      throw MergeError.otherScores(
        first: first.path, second: second.path,
        names: [one.columns, other.columns].map { $0.joined(separator: ", ") })
    }
  }

  /// Two parts have the same items or none in common.
  private func checkItems(_ first: RunMerge.Part, _ second: RunMerge.Part) throws {
    let match = ItemMatch(first.record.items, second.record.items)
    if match.positions.isEmpty || match.onlyInFirst.isEmpty && match.onlyInSecond.isEmpty { return }
    let shared = match.positions.prefix(10).map { first.record.items.ids[$0.first] }
    throw MergeError.overlap(
      first: first.path, second: second.path, ids: shared, count: match.positions.count)
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

  /// A part that adds no item, no system and no column was named twice, or is part of another.
  private func checkEachAdds() throws {
    for (index, part) in parts.enumerated() {
      let others = parts.indices.filter { $0 != index }.map { parts[$0].record }.filter {
        $0.items.count == part.record.items.count && $0.items.ids == part.record.items.ids
      }
      let isKnown = part.record.systems.allSatisfy { system in
        part.record.columns.allSatisfy { column in
          others.contains { record in
            record.systems.contains { $0.name == system.name }
              && record.columns.contains { $0.key == column.key }
          }
        }
      }
      if !others.isEmpty, isKnown { throw MergeError.nothingNew(part: part.path) }
    }
  }
}
