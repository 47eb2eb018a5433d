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
    formatOneDigest: @autoclosure () -> String,
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
      by: settings, digest: digest, formatOneDigest: formatOneDigest(), rows: rows, in: folder)
    return folder
  }

  /// Throws `ReplacementFault` where a row of a finished run failed and the run that is there has none that did; then the
  /// new run is to be kept beside it.
  func requireSound(_ record: RunRecord, in folder: String) throws {
    guard !replaces, let row = record.failedRow,
      let old = FilesInUse.whilePaused({ try? RunRecord(contentsOf: folder, needsScores: false) }),
      old.failedRow == nil
    else {
      return
    }
    throw ReplacementFault.failedRow(folder: folder, row: row, keptIn: "\(folder)-failed")
  }
}
