package import SumbenchSupport

/// Reads summaries that were made elsewhere for the items of a corpus.
package enum SummaryFile {
  /// The summaries in a file or folder, one system or, where records name their systems, several.
  ///
  /// `ids` are those of all records of the corpus. Records go by their ids; where none has an id, by their numbers, if
  /// the corpus has as many. Throws `DataError`.
  package static func read(
    _ file: NamedFile, for ids: [String], options: ReadingOptions = ReadingOptions()
  ) throws -> (systems: [SystemSummaries], notes: [Note]) {
    let records =
      FileKind(file.path) == .folder
      ? try SummaryFolder.records(in: file.path, references: [], followsLinks: options.followsLinks)
      : try RecordBatches.records(at: file.path, purpose: .summaries)
    if records.isEmpty { throw DataError.noItems(path: file.path) }
    let reader = ItemReader(.summaries, options: options)
    var read = reader.read(records)
    try read.tally.requireUsable(options)
    var tally = read.tally
    if read.items.contains(where: \.hasOwnID) {
      // What there is to say of summaries of other articles is said where those are.
      tally = reader.read(records, only: Set(ids)).tally
    }
    var notes = tally.notes.filter { $0.code != "own-references" }
    if !read.items.contains(where: \.hasOwnID) {
      guard records.count == ids.count else {
        throw DataError.unequalItems(file.path, records.count, corpus: ids.count)
      }
      let numbers = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($1.place, $0) })
      for index in read.items.indices {
        read.items[index].id = ids[numbers[read.items[index].place] ?? index]
      }
      notes.append(
        Note(
          .remark, "paired-by-number",
          "the summaries of ‘\(file.name)’ have no ids and are paired with the articles by their numbers"))
    }
    return (try systems(of: read.items, in: file, for: Set(ids)), notes)
  }

  private static func systems(
    of items: [Item], in file: NamedFile, for ids: Set<String>
  ) throws -> [SystemSummaries] {
    var names: [String] = []
    var passages: [String: [String: Passage]] = [:]
    var places: [String: [String: Place]] = [:]
    for item in items {
      let name = item.system ?? file.name
      if let first = places[name, default: [:]].updateValue(item.place, forKey: item.id) {
        throw DataError.repeatedSummary(item.place, first: first, id: item.id, system: name)
      }
      if passages[name] == nil { names.append(name) }
      passages[name, default: [:]][item.id] = item.candidate
    }
    return names.map { name in
      let found = passages[name] ?? [:]
      return SystemSummaries(
        name: name, path: file.path, passages: found,
        unmatched: Set(found.keys).subtracting(ids).inByteOrder())
    }
  }
}
