/// What there is to evaluate in a folder and in the folders in it.
///
///     let survey = try FolderSurvey(of: "experiments")
///     survey.corpora.map(\.path)      // ["news.jsonl"]
///
/// Of a file the first records are looked at, and only of a corpus that is a folder all of them. What cannot be read is
/// passed over.
package struct FolderSurvey: Sendable {
  /// A file or folder; its path begins at the folder of the survey.
  package struct Finding: Hashable, Sendable {
    package let path: String
    /// The ids of the first records.
    package let ids: [String]
  }

  /// Articles with references.
  package private(set) var corpora: [Finding] = []
  /// Summaries with references in their records.
  package private(set) var scored: [Finding] = []
  /// Summaries with ids and without references.
  package private(set) var summaries: [Finding] = []

  /// Texts of which a line is a summary, and the one of them that has the references.
  package private(set) var lines: (references: String, systems: [String])?

  private let root: String
  /// Files and folders that are looked at, at most.
  private static let most = 500
  private static let extensions: Set<String> = ["jsonl", "json", "ndjson", "csv", "tsv", "txt"]
  private static let referenceNames: Set<String> = [
    "gold", "reference", "references", "refs", "ref", "target", "targets",
  ]
  private static let resultNames: Set<String> = ["results", "out", "output"]

  /// Looks into a folder. Throws `DataError` where it cannot be read.
  package init(of folder: String) throws {
    root = folder
    let entries = try FolderEntries(folder, followsLinks: true)
    var left = Self.most
    add(entries, below: "", left: &left)
    for name in entries.folders where !Self.resultNames.contains(name.lowercased()) {
      if corpora.contains(where: { $0.path == name }) { continue }
      guard let inner = try? FolderEntries(path(name), followsLinks: true) else { continue }
      add(inner, below: "\(name)/", left: &left)
    }
  }

  /// Whether nothing was found.
  package var isEmpty: Bool { corpora.isEmpty && scored.isEmpty && lines == nil }

  private func path(_ name: String) -> String { root == "." ? name : "\(root)/\(name)" }

  private mutating func add(_ entries: FolderEntries, below prefix: String, left: inout Int) {
    for name in entries.folders where left > 0 && !Self.resultNames.contains(name.lowercased()) {
      left -= 1
      guard let corpus = try? CorpusReader.read(path(prefix + name)), corpus.hasReferences else { continue }
      corpora.append(Finding(path: prefix + name, ids: corpus.recordIDs))
    }
    for name in entries.files where left > 0 && Self.extensions.contains(name.pathExtension) {
      left -= 1
      if name.pathExtension != "txt" { add(file: prefix + name) }
    }
    if lines == nil { lines = lines(of: entries, below: prefix) }
  }

  private mutating func add(file name: String) {
    if let found = first(of: name, for: .scoring, where: { $0.candidate != nil && !$0.references.isEmpty }) {
      scored.append(found)
    } else if let found = first(
      of: name, for: .corpus, where: { !$0.articles.isEmpty && !$0.references.isEmpty && $0.candidate == nil }
    ) {
      corpora.append(found)
    } else if let found = first(of: name, for: .summaries, where: { $0.candidate != nil && $0.hasOwnID }) {
      summaries.append(found)
    }
  }

  /// The file, if its first records are all of that kind.
  private func first(of name: String, for purpose: Purpose, where isWanted: (Item) -> Bool) -> Finding? {
    guard let batches = try? RecordBatches(path: path(name), purpose: purpose),
      batches.layout != .plainLines, let batch = try? batches.next(), let records = try? batch.records()
    else { return nil }
    let items = ItemReader(purpose).read(records).items
    guard !items.isEmpty, items.count == records.count, items.allSatisfy(isWanted) else { return nil }
    return Finding(path: name, ids: items.map(\.id))
  }

  /// Texts beside one that is named like references and has as many lines.
  private func lines(of entries: FolderEntries, below prefix: String) -> (String, [String])? {
    let texts = entries.files.filter { $0.pathExtension == "txt" }
    guard let references = texts.first(where: { Self.referenceNames.contains($0.stem.lowercased()) }),
      let count = lineCount(prefix + references), count > 0
    else { return nil }
    let systems = texts.filter {
      !Self.referenceNames.contains($0.stem.lowercased()) && lineCount(prefix + $0) == count
    }
    return systems.isEmpty ? nil : (prefix + references, systems.map { prefix + $0 })
  }

  private func lineCount(_ name: String) -> Int? {
    try? RecordBatches.records(at: path(name), purpose: .summaries).count
  }
}

extension String {
  fileprivate var pathExtension: String {
    lastIndex(of: ".").map { self[index(after: $0)...].lowercased() } ?? ""
  }
}
