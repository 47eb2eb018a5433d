import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports

struct MergeCommand: Subcommand {
  static let name = "merge"
  static let summary = "Makes one run of several: shards of a corpus, further systems, further metrics."
  static let discussion = """
    PART is a run, see ‘compare’; an empty file, or a run without items, is an empty shard. Two parts have the same items,
    or no summary in common. Shards made with the same options, --rules named, give the run that one machine would have
    made, to the byte; see ‘help scalingout’ for what is not in a shard.
    """
  static let otherNames = ["join", "concat", "combine"]

  @Option(
    "--output", .folder(), short: "o", help: "keep the run: DIR/<name>/<rules>/run.json and its files",
    in: .output)
  var output: String?
  @Option(
    "--name", .text("NAME"), help: "the name of the merged run",
    default: "that of the parts, where they have one",
    in: .output)
  var name: String?
  @Flag("--replace", help: "take the place of a run that is there", in: .output) var replaces
  let reading = RunOptions()
  let comparison = ComparisonOptions()
  let table = TableOptions()
  let quiet = QuietOption()
  let work = JobsOption()
  @Operand(.file("PART"), count: 1...Int.max) var paths: [String]

  func run() throws {
    let filled = try paths.filter { try !Self.isEmptyShard($0) }
    let parts = try zip(filled, reading.parts(filled)).map { path, record in
      RunMerge.Part(
        path: path, record: record, texts: try record.summaries(beside: path),
        details: try Self.details(beside: path, of: record))
    }.filter { !$0.record.items.ids.isEmpty }
    if parts.isEmpty { throw MergeError.nothing }
    let names = Set(parts.map(\.record.name))
    guard let name = name ?? (names.count == 1 ? names.first : nil) else {
      throw UsageError.missingOption($name.name, reason: "since the parts have several names")
    }
    if name.isEmpty || name.contains("/") || name.hasPrefix(".") {
      throw $name.refusal(of: name, expected: "the name of a folder")
    }
    let merged = try RunMerge(parts, name: name).result
    let record = merged.record.clustered(by: comparison.clusters.key)
    let scores = try ScoreTable(record, baseline: comparison.baseline, jobs: work.count)
    let grid = Grid(scores, of: record)
    if let output {
      let folder = "\(output)/\(name)/\(ResultsName(record.settings).text)"
      if FileKind("\(folder)/\(RunRecord.fileName)") != .missing, !replaces {
        throw ReplacementFault.existing(folder: folder)
      }
      let answers = try PartFolder.answers(beside: filled)
      try ResultsFolder.write(
        merged, tables: grid.files(named: "scores.csv") + answers, into: folder, refusing: paths,
        jobs: work.count)
    }
    try table.print(grid, isQuiet: quiet.isQuiet)
    try ItemSelection.requireCompleteness(of: record)
  }

  /// What is known of the making of a run, where anything is.
  private static func details(beside path: String, of record: RunRecord) throws -> RunDetails? {
    guard FileKind(path) == .folder || path.hasSuffix(RunRecord.fileName) else { return nil }
    do { return try RunDetails(beside: path, of: record) } catch RecordLack.details { return nil }
  }

  /// A file without a byte: the shard of a machine that had nothing to do.
  /// Files of the system may say that they have no byte and have some, or cannot be read.
  private static func isEmptyShard(_ path: String) throws -> Bool {
    guard FileKind(path) == .file else { return false }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return try attributes?[.size] as? Int == 0 && TextFile.bytes(at: path).isEmpty
  }
}
