import CommandLine
import Corpora
import Evaluation
import Foundation
import Reports
import Rouge
import TextProcessing

struct RunCommand: Subcommand {
  static let name = "run"
  static let summary = "Runs strategies over articles, scores them, prints the table and keeps the results."
  static let discussion = """
    lead-3 and random (the floors) and oracle (the ceiling) are in every table. Further ceilings are named like
    strategies: oracle-rouge2 (greedy for one variant), oracle-exact-rouge2 (the best there is). A single article's
    results are kept as the corpus ‘user-article’.
    """
  static let otherNames = ["eval", "evaluate", "bench", "benchmark"]

  let corpus = CorpusOptions()
  @Option(
    "--strategies", list: .strategy("A,B"), help: "see ‘list strategies’", default: "all", in: .strategies)
  var strategies: [String]?
  @Option(
    "--strategy", each: .strategy("S"),
    help: "one more strategy, taken whole: a name, or a program as [NAME=]exec:COMMAND", in: .strategies)
  var wholeStrategies: [String]
  @Option(
    "--summaries", each: .namedFile,
    help: """
      one more row, of summaries made elsewhere: JSON Lines with id and summary|candidate|prediction
      """,
    in: .strategies)
  var summaryFiles: [NamedFile]
  @Option("--timeout", .seconds, help: "how long a program may take for an article", in: .strategies)
  var timeout = 60.0
  let summaries = SummaryOptions()
  @Option(
    "--rules", .rules("NAME|FILE"), help: "scoring rules: a name of ‘list rules’ or a JSON file",
    default: """
      \(RulesCatalog.defaultName), for other languages than English unicode, for Chinese and Japanese characters
      """,
    in: .scoring)
  var ruleName: String?
  let scoring = WordListOptions()
  @Option(
    "--output", .folder(), short: "o",
    help: "where results are kept: DIR/<corpus>/<rules>/run.json, scores.csv, table.md", in: .output)
  var output = "Results"
  @Option(
    "--per-item", .file(), help: "also write a line of JSON for each strategy and article", in: .output)
  var perItemPath: String?
  @Option("--report", .file(), help: "also draw the run as one HTML page, see ‘report’", in: .output)
  var reportPath: String?
  let table = TableOptions()
  let citation = CiteOption()
  let quiet = QuietOption()
  let random = SeedOption()
  let work = JobsOption()

  nonisolated func run() async throws {
    let wordLists = try scoring.wordLists
    let rules = try ruleName.map { try RulesCatalog.rules($0, adaptedTo: wordLists) }
    let entrants = try entrants
    let corpus = try corpus.source.corpus
    let settings = try settings(rules, for: corpus, wordLists)
    let progress = Progress(total: corpus.articles.count, noun: "articles", isQuiet: quiet.isQuiet)
    let runner = Runner(settings: settings, wordLists: wordLists, entrants: entrants)
    let (record, lines) = try await runner.runKeepingLines(
      over: corpus, jobs: work.count, progress: progress.report)
    progress.finish()
    let grid = Grid(ScoreTable(record), of: record)
    let folder = "\(output)/\(corpus.name)/\(settings.rules.name)"
    try write(record, grid, to: folder)
    if let reportPath {
      let report = try RunReport(of: record, corpus: corpus, lines: lines, resources: wordLists)
      try ReportCommand.write(report, to: reportPath, source: self.corpus.source)
    }
    if quiet.isQuiet { return }
    if settings.cleaning == .report { Console.complain(corpus.furnitureReport(in: settings.language)) }
    try table.print(grid)
    if table.format == .terminal {
      if rules == nil, settings.rules.name != RulesCatalog.defaultName {
        try Console.print(
          "rules: \(settings.rules.name), chosen by the language of the articles; --rules names others\n")
      }
      try Console.print("results: \(folder)\n")
    }
    if citation.isCited { try Console.print("\n" + Citation(of: record).text) }
  }

  /// The rules depend on the corpus where none are named.
  private func settings(
    _ rules: ScoringRules?, for corpus: Corpus, _ wordLists: RougeResources
  ) throws -> RunSettings {
    let language = summaries.language
    let rules =
      try rules
      ?? RulesCatalog.rules(RulesCatalog.defaultName(for: corpus, in: language), adaptedTo: wordLists)
    return RunSettings(
      cleaning: summaries.cleaning, language: language, limit: summaries.limit, rules: rules,
      seed: random.seed)
  }

  private func write(_ record: RunRecord, _ grid: Grid, to folder: String) throws {
    try ResultsFolder.write(
      [
        ("run.json", try record.json()),
        ("scores.csv", Data(ReportFormat.csv.text(of: grid).utf8)),
        ("table.md", Data(ReportFormat.markdown.text(of: grid).utf8)),
      ], into: folder)
    if let perItemPath {
      try ResultsFolder.writing(to: perItemPath) { write in
        for line in try record.itemLines() { try write(line) }
      }
    }
  }

  /// The named strategies, or all where none is named, and the rows of summaries made elsewhere.
  private var entrants: [Entrant] {
    get throws {
      let names = strategies ?? (wholeStrategies.isEmpty ? ["all"] : [])
      let named = try $strategies.naming {
        try Entrant.named(names + wholeStrategies, seed: random.seed, timeoutInSeconds: timeout)
      }
      return try named + summaryFiles.map { try Entrant.summaries(named: $0.name, at: $0.path) }
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
