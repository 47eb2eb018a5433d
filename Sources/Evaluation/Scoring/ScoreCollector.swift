import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
package import SumbenchSupport

/// Collects the scores of items as they come, and puts them in the order of a record.
///
/// Memory is the numbers of the columns and the ids: what is not in the record is not kept.
package final class ScoreCollector {
  private let rules: ScoringRules
  private let columns: [ScoreColumn]
  private let isWhole: Bool
  private var sheets: [ScoreSheet] = []
  private var positions: [String: Int] = [:]
  /// The own keys of items, by id.
  private var keys: [String: [String: String]] = [:]
  private let cluster: String?
  /// Items of which two records give a key two values.
  private var disagreeing: Set<String> = []

  /// `isWhole`: whether a record is to be written, with every measure, digest, text and own key; else the own key `cluster`
  /// alone is kept.
  package init(rules: ScoringRules, isWhole: Bool, cluster: String? = nil) {
    self.cluster = cluster
    self.rules = rules
    self.isWhole = isWhole
    columns = isWhole ? rules.columns : rules.shownColumns
  }

  package var isEmpty: Bool { sheets.isEmpty }

  package func add(_ item: ItemScore) {
    for key in item.keys where isWhole || key.name == cluster {
      let value = key.value.description
      // Where systems disagree, the order of their records must not matter.
      let known = keys[item.id]?[key.name]
      if let known, known != value { disagreeing.insert(item.id) }
      if known.map({ value.utf8.lexicographicallyPrecedes($0.utf8) }) ?? true {
        keys[item.id, default: [:]][key.name] = value
      }
    }
    let position = positions[item.system] ?? sheets.count
    if position == sheets.count {
      positions[item.system] = position
      sheets.append(ScoreSheet(system: item.system, width: columns.count))
    }
    let measures = isWhole ? Measure.allCases : rules.measures
    sheets[position].add(
      item, numbers: item.scores.flatMap { score in measures.map { score[$0] } }, isWhole: isWhole)
  }

  /// The record of everything that was collected, and the places of the texts; the collector is empty afterwards.
  ///
  /// Throws `DataError.repeatedSummary` where a system has two summaries under one id.
  package func record(
    name: String, settings: RunSettings, notes: [Note], metrics: [GivenMetric] = []
  ) throws -> (record: RunRecord, texts: [String: [Spool.Place]]) {
    for index in sheets.indices {
      try sheets[index].sort()
      // Lists of equal ids are one.
      if sheets[index].ids == sheets[0].ids { sheets[index].ids = sheets[0].ids }
    }
    // What the first system says of an item counts: the first by its name, whatever the order of the records.
    sheets.sort { $0.system.utf8.lexicographicallyPrecedes($1.system.utf8) }
    let (given, leftOut) = GivenName.distinct(
      Set(sheets.flatMap(\.given.keys)), metrics, besides: rules.columns)
    let givenColumns = GivenColumns(given.map { ($0.name, $0.column(metrics)) }) { place in
      sheets.allSatisfy { $0.hasEverywhere(given[place]) }
    }
    for index in sheets.indices { sheets[index].widen(given) }
    let ids = Self.union(sheets.map(\.ids))
    var items = ItemTable(ids: ids)
    items.keys = keys
    keys = [:]
    let concerned = concernedItems(ids)
    let differing = fill(&items)
    let digest = isWhole ? Corpus.digest(of: items.digests) : nil
    var texts: [String: [Spool.Place]] = [:]
    var systems: [SystemRecord] = []
    var warnings = concerned.notes(rules) + leftOut + givenColumns.notes
    if !disagreeing.isEmpty { warnings.append(.keysDiffer(in: disagreeing)) }
    if let differing {
      warnings.append(
        Note(
          .warning, "references-differ",
          "with other references in one system than in another, so that rows cannot be compared",
          about: differing))
    }
    while !sheets.isEmpty {
      var sheet = sheets.removeFirst()
      sheet.spread(over: ids)
      // A record has one length of the references of an item, which a merged one has to do with.
      let lengths =
        isWhole ? LengthComparison(words: sheet.words, referenceWords: items.referenceWords) : sheet.lengths
      if let note = lengths.note(of: sheet.system) { warnings.append(note) }
      texts[sheet.system] = sheet.texts
      systems.append(
        SystemRecord(
          name: sheet.system, role: .plain, source: .file, values: sheet.values, words: sheet.words))
    }
    let record = RunRecord(
      name: name, digest: digest, items: items, systems: systems,
      columns: columns + givenColumns.columns, settings: settings,
      signature: rules.signature(separator: settings.sentenceSeparator), notes: notes + warnings)
    return (record, texts)
  }

  /// All ids in the order of items, from lists in that order.
  private static func union(_ lists: [IDList]) -> IDList {
    guard var ids = lists.first else { return [] }
    for list in lists.dropFirst() where list != ids {
      var both = IDList()
      var (left, right) = (0, 0)
      while left < ids.count || right < list.count {
        if right == list.count || left < ids.count && !list.precedes(right, left, of: ids) {
          if right < list.count, list.bytes(of: right) == ids.bytes(of: left) { right += 1 }
          both.append(ids[left])
          left += 1
        } else {
          both.append(list[right])
          right += 1
        }
      }
      ids = both
    }
    return ids
  }

  /// The items that have notes, each once, whatever the number of systems with such a note.
  private func concernedItems(_ ids: IDList) -> NotedItems {
    var concerned = NotedItems(noun: "item")
    var places = sheets.map { _ in 0 }
    for item in ids.indices {
      var concerns = ItemNoteSet([])
      for index in sheets.indices {
        let place = places[index]
        guard place < sheets[index].ids.count, sheets[index].ids.bytes(of: place) == ids.bytes(of: item)
        else { continue }
        places[index] += 1
        concerns.formUnion(sheets[index].concerns[place])
      }
      if concerns != ItemNoteSet([]) { concerned.add(ids[item], to: concerns) }
    }
    return concerned
  }

  /// Fills in what is known of the items, from the first system that has each, and forgets it elsewhere; gives the items
  /// that have other references in one system than in another.
  private func fill(_ items: inout ItemTable) -> Note.Items? {
    defer { for index in sheets.indices { sheets[index].dropItemFacts() } }
    let isInFirst = sheets.first?.ids.count == items.count
    if isWhole, isInFirst {
      items.digests = sheets[0].digests
      items.references = sheets[0].references
      items.referenceWords = items.ids.indices.map(sheets[0].referenceWords)
    }
    if sheets.count == 1 { return nil }
    var places = sheets.map { _ in 0 }
    var differing = Note.Items(count: 0, first: [])
    for item in items.ids.indices {
      var first: UInt32?
      var isDifferent = false
      for index in sheets.indices {
        let place = places[index]
        guard place < sheets[index].ids.count,
          sheets[index].ids.bytes(of: place) == items.ids.bytes(of: item)
        else { continue }
        places[index] += 1
        let hash = sheets[index].referenceHashes[place]
        if let first {
          if first != hash { isDifferent = true }
          continue
        }
        first = hash
        if isWhole, !isInFirst {
          items.digests.append(sheets[index].digests[place])
          items.references.append(sheets[index].references[place])
          items.referenceWords.append(sheets[index].referenceWords(place))
        }
      }
      if isDifferent { differing.add(items.ids[item]) }
    }
    return differing.count == 0 ? nil : differing
  }
}

extension Note {
  /// That items have an own key with several values.
  static func keysDiffer(in ids: Set<String>) -> Note {
    Note(
      .warning, "keys-differ",
      "have an own key with several values, of which the first in byte order is taken",
      about: Items(count: ids.count, first: Array(ids)))
  }
}
