import SumbenchSupport

extension CorpusReader {
  /// A corpus of the items of records, or of a part of them. Throws `DataError`.
  static func corpus(
    _ name: String, of records: [InputRecord], for purpose: Purpose, options: ReadingOptions, notes: [Note],
    path: String
  ) throws -> Corpus {
    if records.isEmpty { throw DataError.noArticles(path: path) }
    let reader = ItemReader(purpose, options: options)
    let ids = reader.ids(of: records)
    let chosen = try options.subset?.chosen(from: ids, path: path)
    var read = reader.read(records, only: chosen)
    if purpose == .corpus { try requireReferences(&read, records) }
    try read.tally.requireUsable(options)
    if read.items.isEmpty { throw DataError.noArticles(path: path) }
    var places: [String: Place] = [:]
    for item in read.items {
      if let first = places.updateValue(item.place, forKey: item.id) {
        throw DataError.repeatedID(item.place, first: first, id: item.id)
      }
    }
    return Corpus(
      name: name, items: read.items, recordIDs: ids, notes: notes + read.tally.notes,
      unusable: read.tally.unusable)
  }

  /// References are there for all or for none, and for none only where no field could be meant as one.
  private static func requireReferences(_ read: inout ReadItems, _ records: [InputRecord]) throws {
    let without = read.items.filter { $0.references.isEmpty }
    guard let first = without.first else { return }
    let byPlace = Dictionary(records.map { ($0.place, $0) }) { first, _ in first }
    if without.count == read.items.count {
      guard let record = byPlace[first.place], record.hasUnknownText else { return }
      throw DataError.missingRole(first.place, role: Role.reference.rawValue, found: record.paths)
    }
    read.items.removeAll { $0.references.isEmpty }
    read.tally.add(
      without.map { item in
        UnusableRecord(
          place: item.place, id: item.id,
          reason: .missing(role: Role.reference.rawValue, found: byPlace[item.place]?.paths ?? []))
      })
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
