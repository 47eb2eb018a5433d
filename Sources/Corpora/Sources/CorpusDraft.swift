import SumbenchSupport

/// A corpus that is being read.
struct CorpusDraft {
  let reader: ItemReader
  /// The ids of the part that is read; `nil` for all.
  var chosen: Set<String>?
  private(set) var recordIDs: [String] = []
  private var tally = ReadingTally()
  private var entries: [CorpusEntry] = []
  private var places: [Spool.Place] = []
  private let spool = Spool()
  /// The items without references.
  private var unreferenced: [UnusableRecord] = []
  /// Whether the first of them has a text that could be one.
  private var firstHasUnknownText = false

  init(_ reader: ItemReader) { self.reader = reader }

  mutating func addIDs(of records: [InputRecord]) { recordIDs += reader.ids(of: records) }

  /// Takes the next items, and lets go of their texts.
  mutating func add(_ records: [InputRecord]) throws {
    let read = reader.read(records, only: chosen)
    tally.merge(read.tally)
    var byPlace: [Place: InputRecord]?
    for item in read.items {
      if item.references.isEmpty, reader.purpose == .corpus {
        let known = byPlace ?? Dictionary(records.map { ($0.place, $0) }) { first, _ in first }
        byPlace = known
        addUnreferenced(item, known[item.place])
      }
      entries.append(CorpusEntry(item))
      places.append(try spool.add(ItemTexts(item).bytes))
    }
  }

  private mutating func addUnreferenced(_ item: Item, _ record: InputRecord?) {
    if unreferenced.isEmpty { firstHasUnknownText = record?.hasUnknownText ?? false }
    var paths = record?.paths ?? []
    // Most records have the fields of the one before: their names are kept once.
    if case .missing(_, let last) = unreferenced.last?.reason, last == paths { paths = last }
    unreferenced.append(
      UnusableRecord(
        place: item.place, id: item.id, reason: .missing(role: Role.reference.rawValue, found: paths)))
  }

  /// The corpus of everything that was read. Throws `DataError`.
  mutating func corpus(_ name: String, path: String, notes: [Note]) throws -> Corpus {
    if recordIDs.isEmpty { throw DataError.noArticles(path: path) }
    try requireReferences()
    try tally.requireUsable(reader.options)
    if entries.isEmpty { throw DataError.noArticles(path: path) }
    var known: [String: Place] = [:]
    for entry in entries {
      if let first = known.updateValue(entry.place, forKey: entry.id) {
        throw DataError.repeatedID(entry.place, first: first, id: entry.id)
      }
    }
    return Corpus(
      name: name, entries: entries, texts: .spool(spool, places), recordIDs: recordIDs,
      notes: notes + tally.notes, unusable: tally.unusable)
  }

  /// References are there for all or for none, and for none only where no field could be meant as one.
  private mutating func requireReferences() throws {
    guard let first = unreferenced.first else { return }
    if unreferenced.count == entries.count {
      guard firstHasUnknownText, case .missing(let role, let found) = first.reason else { return }
      throw DataError.missingRole(first.place, role: role, found: found)
    }
    places = zip(entries, places).filter { $0.0.references > 0 }.map(\.1)
    entries.removeAll { $0.references == 0 }
    tally.add(unreferenced)
  }
}

extension InputRecord {
  /// Whether a text of several words is in a field that is neither an article nor known to be something else.
  fileprivate var hasUnknownText: Bool {
    let texts = members.filter { member in
      guard case .text(let text) = member.value else { return member.value.isTextual }
      return text.utf8.count { $0 == 0x20 } > 1
    }.map(\.name)
    let unknown = texts.filter {
      !FieldNames.bystanders.contains($0) && FieldNames.role(of: $0) != .candidate
    }
    return unknown.count > 1
  }
}
