import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchPrograms
import Reports
import SumbenchSupport
import SumbenchRouge
import SumbenchText

struct RunCommand: Subcommand {
  static let name = "run"
  static let summary = "Runs strategies over articles, scores them, prints the table and keeps the results."
  static let discussion = """
    CORPUS is what --corpus names. lead-3 and random (the floors) and oracle (the ceiling) are in every table. Further
    ceilings are named like strategies: oracle-rouge2 (greedy for one variant), oracle-exact-rouge2 (the best there is). A
    single article's results are kept as the corpus ‘user-article’. Articles without references are summarized and not
    scored. Of a cluster of documents the lead is the first sentence of each in turn, then the second of each, and so on.
    """
  static let otherNames = ["eval", "evaluate", "bench", "benchmark"]

  let configuration = ConfigurationOption()
  let corpus = CorpusOptions()
  let records = RecordOptions()
  let part = SubsetOptions()
  @Option(
    "--strategies", list: .strategy("A,B"), help: "see ‘list strategies’", default: "all", in: .strategies)
  var strategies: [String]?
  @Option(
    "--strategy", each: .strategy("S"),
    help: "one more strategy, taken whole: a name, or a program as [NAME=]exec:COMMAND or batch:COMMAND",
    in: .strategies)
  var wholeStrategies: [String]
  @Option(
    "--summaries", each: .namedFile,
    help: """
      rows of summaries made elsewhere: records with id and candidate|prediction|summary, or plain text, line N for \
      article N
      """,
    in: .strategies)
  var summaryFiles: [NamedFile]
  let programs = ProgramOptions()
  let summaries = SummaryOptions()
  @Option(
    "--rules", list: .rules("A,B"),
    help: "scoring rules, see ‘list rules’, or JSON files; several score the same summaries",
    default: """
      \(RulesCatalog.defaultName), for other languages than English unicode, for Chinese and Japanese characters
      """,
    in: .scoring)
  var ruleNames: [String]?
  let metrics = MetricOptions()
  let sentences = SentenceOption()
  let scoring = WordListOptions()
  @Option(
    "--missing", .choice("RULE"),
    help: """
      an article that a row lacks: skip leaves it out of all rows, zero counts the worst score, fail leaves it out and \
      exits with 1
      """,
    in: .scoring, isRare: true)
  var missing = MissingRule.skip
  @Option(
    "--output", .folder(), short: "o",
    help: "where results are kept: DIR/<corpus>/<rules>/run.json, summaries.jsonl, scores.csv, table.md",
    in: .output)
  var output = "Results"
  @Option(
    "--per-item", .file(), help: "also write a line of JSON for each strategy and article", in: .output,
    isRare: true)
  var perItemPath: String?
  @Option("--report", .file(), help: "also draw the run as one HTML page, see ‘report’", in: .output)
  var reportPath: String?
  let reportArticles = ReportArticlesOption()
  @Flag(
    "--sentence-scores",
    help: "keep what each strategy gave each sentence, in summaries.jsonl; the page shows ranks and scores",
    in: .output, isRare: true)
  var keepsSentenceScores
  let results = ResultsOptions()
  let view = ScoreViewOptions()
  let table = TableOptions()
  let comparison = ComparisonOptions()
  let citation = CiteOption()
  let quiet = QuietOption()
  let dry = DryRunOption()
  let random = SeedOption()
  let work = JobsOption()
  @Operand(.corpus, count: 0...Int.max) var paths: [String]

  var constraints: [Constraint] {
    [.conflict($paths, corpus.$article), .replacement($paths, of: corpus.$paths)]
  }

  nonisolated func run() async throws {
    let wordLists = try scoring.wordLists
    let rules = try $ruleNames.locating { try namedRules(wordLists) }
    let choices = try metrics.choices
    if reportPath == "-" {
      throw $reportPath.refusal(of: "-", expected: "a file: standard output has the table")
    }
    try choices.requireKnownScales(nil)
    // Names that there are not are told before anything is read.
    _ = try namedSystems(ProgramContext())
    let subset = try part.subset(seed: random.seed)
    let corpus = try corpus.corpus(paths, records.reading(subset))
    if !corpus.hasReferences { try requireNothingScored(corpus, choices) }
    let (given, notes) = try givenSystems(corpus)
    try comparison.requireBaseline(among: (try namedSystems(ProgramContext()) + given).map(\.name))
    let settings = try settings(rules, choices, for: corpus, wordLists, subset)
    if choices.metrics().isEmpty, let rules = settings[0].rules { try view.requireKnown(in: rules.columns) }
    let plan = RunPlan(corpus: corpus, settings: settings, wordLists: wordLists, given: given, notes: notes)
    let folders = try folders(plan)
    if dry.isDry { return try await tellPlan(plan, choices, folders) }
    try requireWritableOutputs(beside: folders)
    let asking = try asking(choices, in: folders[0])
    let results = try await results(plan, choices, asking)
    let grids = try grids(of: results.map(\.record))
    // What was paid for is printed, whatever becomes of the files.
    let keeping = Result { try keep(results, grids.kept, grids.tables, in: folders, plan, asking) }
    if settings[0].cleaning == .report, !quiet.isQuiet {
      Console.complain(try corpus.boilerplateReport(in: settings[0].language))
    }
    var grid = try grids.shown()
    grid.notes += results[0].programNotes
    try table.print(grid, isQuiet: quiet.isQuiet, toStandardError: perItemPath == "-")
    let kept = try keeping.get()
    if table.format == .terminal, !quiet.isQuiet, perItemPath != "-" {
      if rules == nil, corpus.hasReferences, results[0].record.rulesName != RulesCatalog.defaultName {
        try Console.print(
          "rules: \(results[0].record.rulesName), chosen by the language of the articles; --rules names others\n"
        )
      }
      for folder in kept.folders { try Console.print("results: \(folder.showingControls)\n") }
    }
    if citation.isCited, !quiet.isQuiet {
      try table.printBeside(results.map { Citation(of: $0.record).text }.joined(separator: "\n"))
    }
    for fault in kept.faults { Console.complain(message: "sumbench: \(message(for: fault))") }
    if !kept.faults.isEmpty { throw FailedCheck() }
    for result in results { try ItemSelection.requireCompleteness(of: result.record) }
  }
}
