import Corpora
import Evaluation
import Foundation
import Reports
import Rouge
import Support
import TextProcessing

struct RunCommand {
  static let syntax = CommandSyntax(
    name: "run",
    summary: "Runs strategies over articles, scores them, prints the table and keeps the results.",
    options: CorpusSource.options + [
      .rules, .wordLists,
      .strategies("--strategies", "A,B", default: defaultStrategies),
      .init(
        "--strategy", "S",
        "one more strategy, taken whole: a name, or a program as\n[NAME=]exec:COMMAND; repeatable",
        isRepeatable: true),
      .init(
        "--summaries", "NAME=FILE",
        "one more row, of summaries made elsewhere: JSON Lines\nwith id and summary|candidate|prediction; repeatable",
        isRepeatable: true),
      .init("--timeout", "SECONDS", "how long a program may take for an article (default: 60)"),
      .limit, .language, .cleaning, .seed,
      .init(
        "--output", "DIR",
        "where results are kept: DIR/<corpus>/<rules>/run.json,\nscores.csv, table.md (default: Results)"),
      .init("--per-item", "FILE", "also write a line of JSON for each strategy and article"),
      .init("--report", "FILE", "also draw the run as one HTML page, see ‘report’"),
      .format, .jobs, .cite, .quiet,
    ],
    discussion: """
      lead-3 and random (the floors) and oracle (the ceiling) are in every table. Further ceilings are named like
      strategies: oracle-rouge2 (greedy for one variant), oracle-exact-rouge2 (the best there is).
      A single article's results are kept as the corpus ‘user-article’.
      """)

  private static let defaultStrategies = "all"

  private let source: CorpusSource
  /// The settings but for the rules, which depend on the corpus where none are named.
  private let settings: RunSettings
  private let rules: ScoringRules?
  private let wordLists: RougeResources
  private let entrants: [Entrant]
  private let output: String
  private let format: ReportFormat
  private let jobs: Int
  private let perItemPath: String?
  private let reportPath: String?
  private let isCited: Bool
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws {
    source = try CorpusSource(arguments)
    wordLists = try arguments.wordLists
    rules = try arguments["--rules"].map { [wordLists] in try Arguments.rules($0, wordLists) }
    settings = RunSettings(
      cleaning: try arguments.cleaning, language: try arguments.language, limit: try arguments.limit,
      rules: ScoringRules(), seed: try arguments.seed)
    entrants = try Self.entrants(arguments, seed: settings.seed)
    output = arguments["--output"] ?? "Results"
    format = try arguments.format
    jobs = try arguments.jobs
    perItemPath = arguments["--per-item"]
    reportPath = arguments["--report"]
    isCited = arguments.has("--cite")
    isQuiet = arguments.has("--quiet")
  }

  func run() async throws {
    let corpus = try source.corpus
    let settings = try settings(for: corpus)
    let progress = Progress(total: corpus.articles.count, noun: "articles", isQuiet: isQuiet)
    let runner = Runner(settings: settings, wordLists: wordLists, entrants: entrants)
    let (record, lines) = try await runner.runKeepingLines(
      over: corpus, jobs: jobs, progress: progress.report)
    progress.finish()
    let table = Grid(ScoreTable(record), of: record)
    let folder = "\(output)/\(corpus.name)/\(settings.rules.name)"
    try ResultsFolder.write(
      [
        ("run.json", try record.json()),
        ("scores.csv", Data(ReportFormat.csv.text(of: table).utf8)),
        ("table.md", Data(ReportFormat.markdown.text(of: table).utf8)),
      ], into: folder)
    if let perItemPath {
      try ResultsFolder.writing(to: perItemPath) { write in
        for line in try record.itemLines() { try write(line) }
      }
    }
    if let reportPath {
      let report = try RunReport(of: record, corpus: corpus, lines: lines, resources: wordLists)
      try ReportCommand.write(report, to: reportPath, source: source)
    }
    if !isQuiet {
      if settings.cleaning == .report { Console.complain(corpus.furnitureReport(in: settings.language)) }
      Console.print(format.text(of: table, style: Console.style))
      if format == .terminal {
        if rules == nil, settings.rules.name != RulesCatalog.defaultName {
          Console.print(
            "rules: \(settings.rules.name), chosen by the language of the articles; --rules names others\n")
        }
        Console.print("results: \(folder.showingControls)\n")
      }
      if isCited { Console.print("\n" + Citation(of: record).text) }
    }
  }

  private func settings(for corpus: Corpus) throws -> RunSettings {
    var settings = settings
    settings.rules =
      try rules ?? Arguments.rules(RulesCatalog.defaultName(for: corpus, in: settings.language), wordLists)
    return settings
  }

  /// The strategies asked for, or the usual ones where none are, and the rows of summaries made elsewhere.
  private static func entrants(_ arguments: Arguments, seed: UInt64) throws -> [Entrant] {
    let single = arguments.all("--strategy")
    let list = arguments["--strategies"] ?? (single.isEmpty ? defaultStrategies : "")
    let timeout = try arguments.value("--timeout", default: 60, expected: "a number of seconds above 0") {
      Double($0).flatMap { $0 > 0 && $0 <= 86_400 ? $0 : nil }
    }
    let named = try naming("--strategies") {
      try Entrant.named(
        list.split(separator: ",").map(String.init) + single, seed: seed, timeoutInSeconds: timeout)
    }
    return try named
      + arguments.all("--summaries").map { setting in
        guard let parts = setting.wholeMatch(of: /([^=]+)=(.+)/)?.output else {
          throw UsageError.unusableValue(setting, option: "--summaries", expected: "NAME=FILE")
        }
        return try Entrant.summaries(named: String(parts.1), at: String(parts.2))
      }
  }
}

extension Corpus {
  /// What the cleaner finds in each article.
  fileprivate func furnitureReport(in language: Language?) -> String {
    articles.map { article in
      if case .text(let text) = article.body {
        DocumentReader(cleaning: .report, language: language).reading(id: article.id, text: text)
          .removals.report(of: article.id)
      } else {
        ""
      }
    }.joined()
  }
}
