import SumbenchSupport

extension CorpusReader {
  /// A corpus of the items of records, or of a part of them. Throws `DataError`.
  ///
  /// Records are read some at a time; their texts go out of memory. A part of the items is known when all ids are: then
  /// records are read twice, from what `open` gives, or kept in memory in between where they come through a pipe.
  static func corpus(
    _ name: String, for purpose: Purpose, options: ReadingOptions, path: String, canBeReadTwice: Bool = true,
    open: () throws -> CorpusRecords
  ) throws -> Corpus {
    let reader = ItemReader(purpose, options: options)
    var records = try open()
    var draft = CorpusDraft(reader)
    if let subset = options.subset {
      var kept: [InputRecord] = []
      while let batch = try records.next() {
        draft.addIDs(of: batch)
        if !canBeReadTwice { kept += batch }
      }
      if draft.recordIDs.isEmpty { throw DataError.noArticles(path: path) }
      draft.chosen = try subset.chosen(from: draft.recordIDs, path: path)
      records = canBeReadTwice ? try open() : CorpusRecords(kept, notes: records.notes())
    }
    while let batch = try records.next() {
      if options.subset == nil { draft.addIDs(of: batch) }
      try draft.add(batch)
    }
    return try draft.corpus(name, path: path, notes: records.notes())
  }
}
