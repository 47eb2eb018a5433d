import SumbenchSupport
import Synchronization

/// Summaries to be scored, from one file or several, with references in the same records or in files of their own.
///
/// `next` is called by one thread and hands on batches; any thread makes items of them; `ScoreAdmission` takes these in
/// order again. A file of JSON Lines is never in memory as a whole.
///
///     let input = try ScoreInput([NamedFile(argument: "bart.jsonl")])
///     var admission = ScoreAdmission(input)
///     while let batch = try input.next() { admission.admit(try batch.items()) }
///     let notes = try admission.finish()
package final class ScoreInput {
  package let files: [NamedFile]
  package let options: ReadingOptions
  /// References in files of their own, if they are.
  package let references: ReferenceSet?

  /// The ids of the part that is scored; `nil` for all.
  private var chosen: Set<String>?
  /// How many ids there are of which a part is scored.
  package private(set) var total = 0
  private let referenceFolders: [String]
  private var opened: RecordBatches?
  private var records: [InputRecord]?
  private let streams: KeptStreams?
  private var nextOfStream: (() throws -> RecordBatch?)?
  private var file = -1
  private var nextNumber = 1

  /// Reads the references, and checks what can be checked before. Throws `DataError`.
  ///
  /// What comes through a pipe can be read again where `keepsStreams` says so, or where a part is chosen: then it is in
  /// memory.
  package init(
    _ files: [NamedFile], references paths: [String] = [], options: ReadingOptions = ReadingOptions(),
    keepsStreams: Bool = false
  ) throws {
    self.files = files
    streams = keepsStreams || options.subset != nil ? KeptStreams() : nil
    self.options = options
    var names: [String: String] = [:]
    for file in files {
      if let first = names.updateValue(file.path, forKey: file.name) {
        throw DataError.ambiguousName(file.name, first: first, second: file.path)
      }
    }
    for file in files where file.path != "-" && FileKind(file.path) == .missing {
      throw DataError.missing(at: file.path)
    }
    // They are read later, and what is written before that must not be one of them.
    for path in files.map(\.path) + paths { FilesInUse.add(path) }
    let isFolders = files.contains { FileKind($0.path) == .folder }
    if isFolders, paths.isEmpty {
      for file in files where FileKind(file.path) == .folder {
        // One without a file is told as such.
        _ = try SummaryFolder.entries(in: file.path, followsLinks: options.followsLinks)
      }
      throw DataError.referencesNeeded(path: files[0].path)
    }
    referenceFolders = isFolders ? paths : []
    references = isFolders || paths.isEmpty ? nil : try ReferenceSet(paths, options: options)
    if let subset = options.subset { try choose(subset) }
  }

  /// Finds the part that is scored: the ids of all files are read before.
  private func choose(_ subset: ItemSubset) throws {
    var ids: [String] = []
    while let batch = try next() { ids += try batch.ids() }
    file = -1
    chosen = try subset.chosen(from: ids, path: files[0].path)
    total = Set(ids).count
  }

  /// The same files, to be read from their beginning. References in files of their own are not read again.
  package convenience init(again other: ScoreInput) { self.init(other, other.options, other.references) }

  /// The same files, to be read from their beginning with other marks between sentences. References that came through
  /// a pipe stay as they were read.
  package convenience init(again other: ScoreInput, separator: SentenceSeparator) throws {
    var options = other.options
    options.separator = separator
    var references = other.references
    if separator != other.options.separator, let paths = references?.paths,
      !paths.contains(where: \.isStream)
    {
      references = try ReferenceSet(paths, options: options)
    }
    self.init(other, options, references)
  }

  private init(_ other: ScoreInput, _ options: ReadingOptions, _ references: ReferenceSet?) {
    self.options = options
    self.references = references
    files = other.files
    streams = other.streams
    referenceFolders = other.referenceFolders
    chosen = other.chosen
    total = other.total
  }

  /// The next records, or `nil` after the last of the last file. Throws `DataError`.
  package func next() throws -> ScoreBatch? {
    while true {
      if let batch = try nextOfFile() { return batch }
      guard file + 1 < files.count else { return nil }
      file += 1
      nextNumber = 1
      try open(files[file].path)
    }
  }

  private func open(_ path: String) throws {
    if FileKind(path) == .folder {
      records = try SummaryFolder.records(
        in: path, references: referenceFolders, followsLinks: options.followsLinks)
      return
    }
    let purpose: Purpose = references == nil ? .scoring : .summaries
    let kept = path.isStream ? try streams?.stream(file, at: path, purpose: purpose) : nil
    let batches = try kept?.source ?? RecordBatches(path: path, purpose: purpose)
    if batches.layout == .plainLines, references == nil { throw DataError.referencesNeeded(path: path) }
    if let kept { nextOfStream = kept.reader() } else { opened = batches }
  }

  private func nextOfFile() throws -> ScoreBatch? {
    let batch: RecordBatch
    if let records {
      self.records = nil
      batch = .records(records)
    } else if let next = try nextOfStream?() ?? opened?.next() {
      batch = next
    } else {
      (opened, nextOfStream) = (nil, nil)
      return nil
    }
    defer { if references != nil { nextNumber += batch.count } }
    return ScoreBatch(
      file: file, system: files[file].name, firstNumber: nextNumber, records: HandedRecords(batch),
      reader: ItemReader(references == nil ? .scoring : .summaries, options: options), references: references,
      chosen: chosen)
  }
}
