import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchRouge
import SumbenchSupport
import SumbenchText

struct ReportCommand: Subcommand {
  static let name = "report"
  static let summary = "Draws a run as one HTML page that needs no server and no network."
  static let discussion = """
    RUN and OLD are runs, see ‘compare’: folders, run.json files, or files of score lines. Articles come from the corpus,
    of which the digest has to be the recorded one, and summaries from the summaries.jsonl beside the run. Speed is not
    shown: a record is the same on every machine, so it holds no times.
    """
  static let otherNames = ["html", "page", "plot"]

  let corpus = CorpusOptions(help: "the corpus of the run; without it the page shows no texts")
  @Option(
    "--against", .file("OLD"), help: "an older run: what has changed since, the worst first", in: .input)
  var older: String?
  @Flag("--force", help: "compare although the signatures differ, with a warning", in: .input) var isForced
  let reading = RunOptions()
  let records = RecordOptions()
  let scoring = WordListOptions()
  @Option("--output", .file(), short: "o", help: "where the page goes", in: .output) var output =
    "report.html"
  @Operand(.file("RUN")) var path: String

  func run() throws {
    let wordLists = try scoring.wordLists
    let source = corpus.isGiven ? try corpus.source() : nil
    let record = try reading.run(path)
    let report = try RunReport(
      of: record,
      corpus: try source?.corpus(
        records.reading(of: record)), summaries: try record.summaries(beside: path),
      resources: wordLists,
      since: try older.map(reading.run), allowsOtherSignature: isForced)
    try Self.write(report, to: output, source: source)
    try Console.print("report: \(output.showingControls)\n")
  }

  /// Writes the page of a report whole or not at all.
  static func write(_ report: RunReport, to path: String, source: CorpusSource?) throws {
    let page = try Page(report, command: report.record.command(source)).html()
    try TextFile.write(page, to: path, creatingFolders: true)
  }
}

extension RunRecord {
  /// The call that makes the run again, as far as a record knows it: an option a line.
  fileprivate func command(_ source: CorpusSource?) -> String {
    guard let rules = settings.rules else { return "# The scores came from another program." }
    guard let limit = settings.limit, hasArticles else {
      return
        "sumbench score \(name.shellWord).jsonl \\\n  --rules \(rules.name.shellWord) \\\n  --seed \(settings.seed)"
    }
    let floors = ["lead-3", "random"]
    let names = systems.filter { $0.role != .ceiling && !floors.contains($0.name) }.map(\.name)
    let listed = names.filter { !$0.contains(",") }
    let options =
      (source?.options ?? [("--corpus", "PATH/\(name)")]) + [("--rules", rules.name)]
      + [("--strategies", (listed.isEmpty ? floors : listed).joined(separator: ","))]
      + names.filter { $0.contains(",") }.map { ("--strategy", $0) }
      + (settings.language.map { [("--language", $0.rawValue)] } ?? [])
      + [
        ("--limit", "\(limit)"), ("--clean", (settings.cleaning ?? .on).rawValue),
        ("--seed", "\(settings.seed)"),
      ]
    return (["sumbench run"] + options.map { "\($0.0) \($0.1.shellWord)" }).joined(separator: " \\\n  ")
  }
}

extension CorpusSource {
  /// The options that name it.
  fileprivate var options: [(String, String)] {
    switch self {
    case .corpus(let paths): paths.map { ("--corpus", $0) }
    case .article(let path, let references): [("--article", path), ("--references", references)]
    }
  }
}
