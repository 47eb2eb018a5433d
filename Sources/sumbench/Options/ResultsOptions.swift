import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchSupport

/// The options that say where a run is kept, and whether it may take the place of another.
struct ResultsOptions: OptionGroup {
  @Option(
    "--name", .text("NAME"), help: "the name of the run's folder", default: "the rules and unusual settings",
    in: .output, isRare: true)
  var name: String?
  @Flag(
    "--replace", help: "take the place of a run over other texts, or with rows that this one lacks",
    in: .output)
  var replaces

  /// The folder of a run, whatever is there. Throws `UsageError` for a name that is none.
  private func place(below root: String, corpus: String, settings: RunSettings) throws -> String {
    if let name, name.isEmpty || name.contains("/") || name.hasPrefix(".") {
      throw $name.refusal(of: name, expected: "the name of a folder")
    }
    return "\(root)/\(corpus)/\(name ?? ResultsName(settings).text)"
  }

  /// The folder of a run, after a look at what is there. Throws `ReplacementFault`, and `UsageError` for a name that is none.
  func folder(
    below root: String, corpus: String, settings: RunSettings, digest: String,
    formatOneDigest: @autoclosure () throws -> String,
    rows: [String]
  ) throws -> String {
    let folder = try place(below: root, corpus: corpus, settings: settings)
    let file = "\(folder)/\(RunRecord.fileName)"
    if replaces || FileKind(file) == .missing { return folder }
    let old = FilesInUse.whilePaused {
      try? RunRecord(contentsOf: file, needsScores: false, isPart: true)
    }
    guard let old else { throw ReplacementFault.unreadable(folder: folder) }
    try old.requireReplaceable(
      by: settings, digest: digest, formatOneDigest: try formatOneDigest(), rows: rows, in: folder)
    return folder
  }

  /// Where a finished run is kept: in its folder, or beside it where the run that is there has scores of rows or metrics
  /// that failed in this one. Then the fault is to be told.
  func place(of record: RunRecord, in folder: String) -> (folder: String, fault: ReplacementFault?) {
    guard !replaces, ScoredParts.mayBeMissing(in: record),
      let old = FilesInUse.whilePaused({ try? RunRecord(contentsOf: folder, needsScores: false) })
    else { return (folder, nil) }
    let lost = ScoredParts(record).lost(from: ScoredParts(old))
    guard let first = lost.first else { return (folder, nil) }
    let keptIn = "\(folder)-failed"
    guard let column = first.column else {
      return (keptIn, .failedRow(folder: folder, row: first.row, keptIn: keptIn))
    }
    let rows = lost.filter { $0.column == column }.map(\.row)
    return (keptIn, .failedMetric(folder: folder, column: column, rows: rows, keptIn: keptIn))
  }
}
