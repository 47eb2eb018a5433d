import SumbenchSupport

/// The records of a corpus in their order, some at a time.
struct CorpusRecords {
  /// The next records, or `nil` after the last. Throws `DataError`.
  let next: () throws -> [InputRecord]?
  /// What there is to say once all have been read.
  var notes: () -> [Note] = { [] }

  init(next: @escaping () throws -> [InputRecord]?, notes: @escaping () -> [Note] = { [] }) {
    self.next = next
    self.notes = notes
  }

  /// Records that are at hand.
  init(_ records: [InputRecord], notes: [Note] = []) {
    var rest: [InputRecord]? = records.isEmpty ? nil : records
    self.init(next: { rest.take() }, notes: { notes })
  }

  /// A record for each of these, made one by one.
  init<Source>(of sources: [Source], _ record: @escaping (Int, Source) throws -> InputRecord) {
    self.init(listsOf: sources) { [try record($0, $1)] }
  }

  /// Some records for each of these.
  init<Source>(listsOf sources: [Source], _ records: @escaping (Int, Source) throws -> [InputRecord]) {
    var rest = sources.enumerated().makeIterator()
    self.init(next: { try rest.next().map { try records($0.offset, $0.element) } })
  }

  /// The records of a file, or of standard input for `-`. Throws `DataError`.
  init(contentsOf path: String, purpose: Purpose) throws {
    let batches = try RecordBatches(path: path, purpose: purpose)
    self.init(next: { try batches.next()?.records() })
  }

  /// The records of everything at several paths, each opened when those before it have been read.
  init(joining paths: [String], _ open: @escaping (String) throws -> CorpusRecords) {
    var rest = paths[...]
    var current: CorpusRecords?
    var said: [Note] = []
    self.init(
      next: {
        while true {
          if let records = try current?.next() { return records }
          if let read = current.take() { said += read.notes() }
          guard let path = rest.popFirst() else { return nil }
          current = try open(path)
        }
      }, notes: { said })
  }
}
