import Corpora
import Evaluation
import Foundation
import Reports
import Rouge
import TextProcessing

struct ReportCommand {
  static let syntax = CommandSyntax(
    name: "report",
    summary: "Draws a run as one HTML page that needs no server and no network.",
    operand: "RUN",
    options: [
      .init("--output", "FILE", "where the page goes (default: report.html)"),
      .init("--corpus", "PATH", "the corpus of the run; without it the page shows no texts"),
      .init("--article", "FILE", "the article of a run over a single one"),
      .init("--references", "DIR", "the folder with its reference.*.txt"),
      .init("--against", "OLD", "an older run: what has changed since, the worst first"),
      .init("--force", nil, "compare although the signatures differ, with a warning"),
      .wordLists,
    ],
    discussion: """
      RUN and OLD are a run.json, or the folder it lies in. A record holds no texts:
      they come from the corpus, of which the digest has to be the recorded one.
      Summaries that were written rather than chosen have none; ‘run --report’ has them.
      Speed is not shown: a record is the same on every machine, so it holds no times.
      """)

  private let path: String
  private let older: String?
  private let source: CorpusSource?
  private let output: String
  private let isForced: Bool
  private let wordLists: RougeResources

  init(_ arguments: Arguments) throws {
    path = try arguments.operand(of: Self.syntax)
    older = arguments["--against"]
    let isGiven = ["--corpus", "--article", "--references"].contains(where: arguments.has)
    source = isGiven ? try CorpusSource(arguments) : nil
    output = arguments["--output"] ?? "report.html"
    isForced = arguments.has("--force")
    wordLists = try arguments.wordLists
  }

  func run() throws {
    let record = try RunRecord(contentsOf: path)
    let report = try RunReport(
      of: record, corpus: try source?.corpus, resources: wordLists,
      since: try older.map(RunRecord.init(contentsOf:)), allowsOtherSignature: isForced)
    try Self.write(report, to: output, source: source)
    Console.print("report: \(output)\n")
  }

  /// Writes the page of a report whole or not at all.
  static func write(_ report: RunReport, to path: String, source: CorpusSource?) throws {
    let page = try Page(report, command: report.record.command(source)).html()
    try TextFile.write(page, to: path)
  }
}

extension RunRecord {
  /// The call that makes the run again, as far as a record knows it: an option a line.
  fileprivate func command(_ source: CorpusSource?) -> String {
    let floors = ["lead-3", "random"]
    let names = strategies.filter { $0.role != .ceiling && !floors.contains($0.name) }.map(\.name)
    let options =
      (source?.options ?? [("--corpus", "PATH/\(corpus.name)")]) + [("--rules", settings.rules.name)]
      + [("--strategies", names.filter { !$0.contains(",") }.joined(separator: ","))]
      + names.filter { $0.contains(",") }.map { ("--strategy", $0) }
      + (settings.language.map { [("--language", $0.rawValue)] } ?? [])
      + [
        ("--limit", "\(settings.limit)"), ("--clean", settings.cleaning.rawValue),
        ("--seed", "\(settings.seed)"),
      ]
    return (["sumbench run"] + options.map { "\($0.0) \($0.1.shellWord)" }).joined(separator: " \\\n  ")
  }
}

extension CorpusSource {
  /// The options that name it.
  fileprivate var options: [(String, String)] {
    switch self {
    case .corpus(let path): [("--corpus", path)]
    case .article(let path, let references): [("--article", path), ("--references", references)]
    }
  }
}

extension String {
  /// The text as one word of a shell.
  fileprivate var shellWord: String {
    let plain = /[A-Za-z0-9_.\/=:%,+-]+/
    return wholeMatch(of: plain) != nil ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
