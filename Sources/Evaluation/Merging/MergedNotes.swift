import SumbenchSupport

/// What is to be said of a whole: of the items of all parts together, and of its numbers as they are.
///
/// What a part says of itself need not be true of the whole, and is said again only where it is.
struct MergedNotes {
  let notes: [Note]

  /// Codes of notes that follow from the numbers of the whole.
  private static let derived: Set<String> = [Note.sidesExchanged, GivenColumns.incompleteCode]

  /// `further`: notes that follow from the whole; `replaced`: codes of notes of parts that these take the place of; `disagreeing`: items of which two parts give a key two values.
  init(
    _ records: [RunRecord], further: [Note] = [], replaced: Set<String> = [], disagreeing: Set<String> = []
  ) {
    let replaced = Self.derived.union(replaced)
    let kept = records.map { record in record.notes.filter { !replaced.contains($0.code) } }
    let plain = kept.joined().filter { $0.items == nil }.distinct()
    let areShards = !records.allSatisfy { $0.items.ids == records[0].items.ids }
    var notes = further + (areShards ? Self.withoutCorpusScores(plain) : plain)
    let counted =
      kept.joined().filter { $0.items != nil } + (disagreeing.isEmpty ? [] : [.keysDiffer(in: disagreeing)])
    for subject in counted.map(Subject.init).distinct() {
      let found = zip(records, kept).compactMap { record, notes in
        notes.first { Subject($0) == subject }?.items.map { (record: record, items: $0) }
      }
      if subject.note.code == Note.referencesUnused {
        notes += Self.unused(found, subject).map { [$0] } ?? []
        continue
      }
      var groups = Self.groups(of: found, subject)
      if subject == Subject(.keysDiffer(in: [])), let further = Note.keysDiffer(in: disagreeing).items,
        !disagreeing.isEmpty
      {
        groups = [found.map(\.items) + [further]]
      }
      notes.append(Self.joined(groups, subject))
    }
    self.notes = notes.inNoteOrder()
  }

  /// A kind of note about items, whichever they are.
  private struct Subject: Hashable {
    let note: Note
    let noun: String

    init(_ note: Note) {
      self.note = Note(note.kind, note.code, note.text)
      noun = note.items?.noun ?? "item"
    }
  }

  private typealias Found = (record: RunRecord, items: Note.Items)

  /// Lists of items by the parts that they may have in common.
  private static func groups(of found: [Found], _ subject: Subject) -> [[Note.Items]] {
    var groups: [[Found]] = []
    for part in found {
      let connected = groups.indices.filter { groups[$0].contains { share($0, part, subject.noun) } }
      let group = connected.flatMap { groups[$0] } + [part]
      for index in connected.reversed() { groups.remove(at: index) }
      groups.append(group)
    }
    return groups.map { $0.map(\.items) }
  }

  /// The items of all parts. Items, or records, that several parts may have are counted once.
  private static func joined(_ groups: [[Note.Items]], _ subject: Subject) -> Note {
    let united = groups.map(unite)
    let first = united.flatMap(\.items.first)
    let items = Note.Items(count: united.reduce(0) { $0 + $1.items.count }, first: first, noun: subject.noun)
    let note = Note(subject.note.kind, subject.note.code, subject.note.text, about: items)
    return united.allSatisfy(\.isExact) ? note : Note(note.kind, note.code, "at least \(note.sentence)")
  }

  /// Whether a note may be about the same things in both parts.
  private static func share(_ one: Found, _ other: Found, _ noun: String) -> Bool {
    switch noun {
    // The same file of references was read beside the summaries of several parts, or a file of its own beside each.
    case ReadingTally.referenceNoun: return one.items == other.items
    case ReadingTally.recordNoun:
      let systems = Dictionary(uniqueKeysWithValues: other.record.systems.map { ($0.name, $0) })
      let pairs = one.record.systems.compactMap { system in systems[system.name].map { (system, $0) } }
      if pairs.isEmpty { return false }
      return ItemMatch(one.record.items, other.record.items).positions.contains { place in
        pairs.contains { $0.hasSummary(of: place.first) && $1.hasSummary(of: place.second) }
      }
    default: return !ItemMatch(one.record.items, other.record.items).positions.isEmpty
    }
  }

  /// The things that any of several lists is about, at least these where the lists do not name all.
  private static func unite(_ lists: [Note.Items]) -> (items: Note.Items, isExact: Bool) {
    if lists.allSatisfy({ $0 == lists[0] }) { return (lists[0], true) }
    let ids = Set(lists.flatMap(\.first))
    let isExact = lists.allSatisfy { Set($0.first).count == $0.count }
    let count = max(ids.count, lists.map(\.count).max() ?? 0)
    return (Note.Items(count: isExact ? ids.count : count, first: Array(ids), noun: lists[0].noun), isExact)
  }

  /// The references that no part has a summary for. Where every part was scored against the same references, each lacks the
  /// summaries of the others.
  private static func unused(_ found: [Found], _ subject: Subject) -> Note? {
    let ids = found.map { Set($0.record.items.ids) }
    let all = ids.reduce(into: Set<String>()) { $0.formUnion($1) }
    let listed = Set(found.flatMap(\.items.first)).subtracting(all)
    let isShared = zip(found, ids).allSatisfy { part, own in
      part.items.count + own.count == found[0].items.count + ids[0].count
        && part.items.lists(all.subtracting(own))
    }
    let count =
      isShared && found.count > 1
      ? found[0].items.count + ids[0].count - all.count : found.reduce(0) { $0 + $1.items.count }
    if count == 0 { return nil }
    let note = subject.note
    return Note(
      note.kind, note.code, note.text,
      about: Note.Items(count: count, first: Array(listed), noun: subject.noun))
  }

  /// Scores of a corpus as a whole do not follow from those of its shards, and their texts are not in the records.
  private static func withoutCorpusScores(_ notes: [Note]) -> [Note] {
    let kept = notes.filter { !$0.code.hasPrefix(OverlapMetric.corpusCode) }
    if kept.count == notes.count { return notes }
    return kept + [
      Note(
        .remark, "corpus-scores-not-merged",
        "corpus scores of the shards are left out, since they do not follow from one another: score the whole for them"
      )
    ]
  }
}

extension Note.Items {
  /// Whether these may all be among the items, of which the first are known.
  fileprivate func lists(_ ids: Set<String>) -> Bool {
    if ids.count > count { return false }
    let known = Set(first)
    guard count > known.count, let last = first.last else { return ids.isSubset(of: known) }
    return ids.allSatisfy { known.contains($0) || last.utf8.lexicographicallyPrecedes($0.utf8) }
  }
}
