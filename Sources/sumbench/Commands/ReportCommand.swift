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
    of which the digest has to be the recorded one, and summaries from the summaries.jsonl beside each run. A run of ‘score’
    has no corpus: ‘show’ shows its texts. Given several
    times, --against shows the run beside each older one, and the history of each row. Speed is not shown: a record is the
    same on every machine, so it holds no times.
    """
  static let otherNames = ["html", "page"]

  let corpus = CorpusOptions(help: "the corpus of the run; without it the page shows no texts")
  @Option(
    "--against", each: .namedRun("[NAME=]OLD"),
    help:
      "an older run: what has changed since, the worst first, with both summaries; NAME is ‘older’ or its number",
    in: .input)
  var older: [NamedFile]
  @Flag("--force", help: "compare although the signatures differ, with a warning", in: .input) var isForced
  let reading = RunOptions()
  let records = RecordOptions()
  let scoring = WordListOptions()
  let articles = ReportArticlesOption()
  let work = JobsOption()
  @Option("--output", .file(), short: "o", help: "where the page goes; - is standard output", in: .output)
  var output = "report.html"
  @Operand(.file("RUN")) var path: String

  func run() throws {
    let wordLists = try scoring.wordLists
    let source = corpus.isGiven ? try corpus.source() : nil
    let record = try reading.run(path)
    if source != nil { try record.requireTexts() }
    let report = try RunReport(
      of: record,
      corpus: try source?.corpus(
        records.reading(of: record)), summaries: try record.summaries(beside: path),
      resources: wordLists, since: try olderRuns, allowsOtherSignature: isForced, articles: articles.value,
      jobs: work.count)
    try Self.write(report, to: output, source: source, fields: records.fields)
    if output != "-" { try Console.print("report: \(output.showingControls)\n") }
  }

  /// The older runs, each under a name of its own.
  private var olderRuns: [OlderRun] {
    get throws {
      let runs = try older.enumerated().map { index, file in
        let record = try reading.run(file.path)
        return OlderRun(
          name: file.givenName ?? (older.count == 1 ? "older" : "older \(index + 1)"), record: record,
          texts: try record.summaries(beside: file.path))
      }
      if let twice = runs.indices.first(where: { index in
        runs[..<index].contains { $0.name == runs[index].name }
      }) {
        throw UsageError.refusedValue(
          option: $older.name, reason: "there is another older run ‘\(runs[twice].name)’")
      }
      return runs
    }
  }

  /// Writes the page of a report whole or not at all.
  static func write(
    _ report: RunReport, to path: String, source: CorpusSource?, fields: FieldMapping?
  ) throws {
    let page = Page(report, recipe: report.record.recipe(source, fields: fields)).html()
    if path == "-" { return try Console.print(page) }
    try TextFile.write(page, to: path, creatingFolders: true)
  }
}
