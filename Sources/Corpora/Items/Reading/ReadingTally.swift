package import SumbenchSupport

/// What was found while records were read; tallies of parts are joined in the order of the parts.
package struct ReadingTally: Sendable {
  /// How many records were read, usable or not.
  package private(set) var records = 0
  /// The records that cannot be used, in their order.
  package private(set) var unusable: [UnusableRecord] = []
  private var items: [Subject: Note.Items] = [:]
  /// What one of the things is called that are read.
  private let noun: String

  /// What a record is called in notes.
  package static let recordNoun = "record"
  /// What a record of a file of references is called in notes.
  package static let referenceNoun = "reference"

  private struct Subject: Hashable {
    let finding: Finding
    let noun: String
  }

  package init(noun: String = recordNoun) { self.noun = noun }

  mutating func countRecord() { records += 1 }

  mutating func add(_ findings: [Finding], id: String) {
    for (index, finding) in findings.enumerated() where !findings[..<index].contains(finding) {
      items[Subject(finding: finding, noun: noun), default: Note.Items(count: 0, first: [], noun: noun)].add(
        id)
    }
  }

  mutating func add(_ record: UnusableRecord) { unusable.append(record) }

  /// Adds records that turn out to be unusable after all have been read, in the order of their places.
  mutating func add(_ records: [UnusableRecord]) {
    unusable += records
    unusable.sort { ($0.place.path, $0.place.line ?? 0) < ($1.place.path, $1.place.line ?? 0) }
  }

  /// Joins what was found in other records.
  package mutating func merge(_ other: ReadingTally) {
    records += other.records
    unusable += other.unusable
    items.merge(other.items) { $0.merged(with: $1) }
  }

  /// The notes about what was found, in the order of notes.
  package var notes: [Note] {
    var notes = items.map { $0.finding.note(about: $1) }
    if !unusable.isEmpty {
      notes.append(
        Note(
          .warning, "unusable-records", "cannot be used, left out",
          about: Note.Items(count: unusable.count, first: unusable.map(\.id), noun: Self.recordNoun)))
    }
    return notes.inNoteOrder()
  }

  /// Throws what is wrong with records that cannot be used, unless they are to be left out and others can be used.
  package func requireUsable(_ options: ReadingOptions) throws {
    guard let first = unusable.first else { return }
    if case .missing(let role, let found) = first.reason, unusable.count == records {
      throw DataError.missingRole(first.place, role: role, found: found)
    }
    if options.skipsUnusable, unusable.count < records { return }
    throw DataError.unusableRecords(
      Array(unusable.prefix(Note.Items.listed)), count: unusable.count, of: records)
  }
}
