package import SumbenchSupport

/// Takes items in order and sees to it that files belong together.
package struct ScoreAdmission: Sendable {
  /// What is known of a file.
  private struct FileFacts: Sendable {
    var count = 0
    var hasIDs = false
    var lacksIDs = false
    /// A hash of the references of each record, for files that are paired by number.
    var references: [UInt64] = []
  }

  private let files: [NamedFile]
  private let options: ReadingOptions
  private let references: ReferenceSet?
  private let isPart: Bool
  private var facts: [FileFacts]
  private var ids: Set<String> = []
  /// What was found in the records so far.
  package private(set) var tally = ReadingTally()

  package init(_ input: ScoreInput) {
    files = input.files
    options = input.options
    references = input.references
    isPart = input.options.subset != nil
    facts = Array(repeating: FileFacts(), count: files.count)
    if let references { tally.merge(references.tally) }
  }

  /// Whether items are admitted by their references, too; their other texts are never looked at.
  package var needsReferences: Bool { references == nil && files.count > 1 }

  /// Takes the next items.
  package mutating func admit(_ read: ReadItems) {
    tally.merge(read.tally)
    facts[read.file].count += read.tally.records
    // Items are large; none is copied here.
    for index in read.items.indices {
      let hasOwnID = read.items[index].hasOwnID
      if hasOwnID { facts[read.file].hasIDs = true } else { facts[read.file].lacksIDs = true }
      if references != nil {
        ids.insert(read.items[index].id)
      } else if needsReferences, !hasOwnID {
        facts[read.file].references.append(TextHash.hash(read.items[index].references.map(\.lines)))
      }
    }
  }

  /// What there is to say about all of it. Throws `DataError` where records cannot be used or files do not belong
  /// together.
  package func finish() throws -> [Note] {
    try tally.requireUsable(options)
    for (index, file) in facts.enumerated() where file.count == 0 {
      throw DataError.noItems(path: files[index].path)
    }
    var notes: [Note] = []
    if let references {
      notes += try check(references)
    } else if facts.count > 1, let first = facts.indices.first(where: { facts[$0].lacksIDs }) {
      try requirePairing(with: first)
      notes.append(
        Note(
          .remark, "paired-by-number",
          "records without ids are paired by their numbers: all files have the same references"))
    }
    return tally.notes + notes
  }

  private func requirePairing(with first: Int) throws {
    for index in facts.indices where index != first {
      let (one, other) = (min(index, first), max(index, first))
      let reason: DataError.UnpairedReason? =
        if facts[index].hasIDs || facts[first].hasIDs {
          .ids(inFirst: facts[one].hasIDs)
        } else if facts[index].count != facts[first].count {
          .counts(facts[one].count, facts[other].count)
        } else {
          zip(facts[one].references, facts[other].references).enumerated().first { $1.0 != $1.1 }
            .map { .references(record: $0.offset + 1) }
        }
      if let reason { throw DataError.unpairedFiles(files[one].path, files[other].path, reason: reason) }
    }
  }

  private func check(_ references: ReferenceSet) throws -> [Note] {
    var notes: [Note] = []
    for (index, file) in facts.enumerated() where !references.pairsByID(file.hasIDs && !file.lacksIDs) {
      guard file.count == references.count else {
        throw DataError.unequalLines(files[index].path, file.count, references.paths[0], references.count)
      }
      if file.hasIDs != references.hasIDs, notes.isEmpty {
        notes.append(
          Note(
            .remark, "paired-by-number",
            "summaries and references are paired by their numbers: only \(file.hasIDs ? "summaries" : "references") have ids"
          ))
      }
    }
    let unmatched = notes.isEmpty && !isPart ? references.unmatched(ids) : []
    if !unmatched.isEmpty {
      notes.append(
        Note(
          .remark, Note.referencesUnused, "have references and no summary",
          about: Note.Items(count: unmatched.count, first: unmatched, noun: "id")))
    }
    return notes
  }
}

extension Note {
  /// The code of the remark that references have no summary.
  package static let referencesUnused = "references-without-summaries"
}
