import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchRouge
import SumbenchSupport
import SumbenchText

struct ScoreCommand: Subcommand {
  static let name = "score"
  static let summary = "Scores summaries that were made elsewhere."
  static let discussion = """
    Each file is a system and a row of the table, named after the file or by NAME=FILE; a system named in a record wins.
    Files are JSON Lines, JSON, CSV or TSV with a candidate and its references in each record; or, with --references,
    summaries alone, as records or as plain text, a summary a line; or folders, a summary a file.
    """
  static let otherNames = ["eval", "evaluate", "rouge"]

  let configuration = ConfigurationOption()
  @Option(
    "--references", each: .file("FILE|DIR"),
    help: "the references, line by line, by id, or by name of file; given again, further references",
    in: .input)
  var referencePaths: [String]
  @Option(
    "--prediction-file", .file(), help: "one more file of summaries, a summary a line", in: .input,
    isRare: true)
  var predictions: String?
  @Option("--target-file", each: .file(), help: "the same as --references", in: .input, isRare: true)
  var targets: [String]
  let records = RecordOptions()
  let part = SubsetOptions()
  @Option(
    "--limit", .limit,
    help: """
      also make lead-3, random and oracle of the articles in the records, of this length: 3s 60w 400c 665b 20%
      """,
    in: .summaries)
  var limit: LengthLimit?
  @Option(
    "--rules", list: .rules("A,B"),
    help: "scoring rules, see ‘list rules’, or JSON files; several are shown side by side",
    default: "by the language of the texts, as in ‘run’", in: .scoring)
  var ruleNames: [String]?
  @Flag(
    "--compare-rules",
    help: "stand all built-in rules for whole texts and F1 side by side, those that count alike once",
    in: .scoring)
  var isComparingAll
  @Option(
    "--language", .language, help: "language of the texts", default: "told by the texts", in: .scoring,
    isRare: true)
  var language: Language?
  let metrics = MetricOptions()
  let programs = ProgramOptions()
  let sentences = SentenceOption()
  let scoring = WordListOptions()
  @Option(
    "--per-item", .file(),
    help: """
      also write a line of JSON for each item, with precision, recall and f1 in full precision under ‘scores’; - writes to standard output, and the table goes to standard error
      """,
    in: .output)
  var perItemPath: String?
  @Flag(
    "--shard",
    help:
      "the input is a part of a whole, see ‘merge’: it may be empty, and its systems may have other items each",
    in: .input, isRare: true)
  var isShard
  @Option(
    "--output", .folder(), short: "o",
    help: "keep the run: DIR/<file>/<rules>/run.json, summaries.jsonl, scores.csv, table.md", in: .output)
  var output: String?
  @Option("--report", .file(), help: "also draw the run as one HTML page, see ‘report’", in: .output)
  var reportPath: String?
  let kept = ResultsOptions()
  let view = ScoreViewOptions()
  let table = TableOptions()
  let comparison = ComparisonOptions()
  let quiet = QuietOption()
  let dry = DryRunOption()
  @Option(
    "--missing", .choice("RULE"),
    help: """
      an item that a row lacks: skip leaves it out of all rows, zero counts the worst score, fail leaves it out and exits \
      with 1
      """,
    in: .scoring, isRare: true)
  var missing = MissingRule.skip
  let citation = CiteOption()
  let random = SeedOption()
  let work = JobsOption()
  @Operand(.system, count: 0...Int.max, key: "files") var files: [NamedFile]

  var constraints: [Constraint] {
    [
      .operand($files, unless: $predictions),
      .conflict($ruleNames, $isComparingAll),
      .replacement($targets, of: $referencePaths),
    ]
  }

  func run() async throws {
    do {
      try await score()
    } catch DataError.noItems where isShard {
      if let perItemPath { try PerItemLines.writing(to: perItemPath) { _ in } }
      if output != nil { try keepEmptyShard() }
      Console.complain(message: "sumbench: no record: an empty shard")
    }
  }

  private func score() async throws {
    let wordLists = try scoring.wordLists
    let choices = try metrics.choices
    if reportPath == "-" {
      throw $reportPath.refusal(of: "-", expected: "a file: standard output has the table")
    }
    try requireOutput(for: choices)
    let systems = files + (predictions.map { [NamedFile(path: $0)] } ?? [])
    let paths = systems.map(\.path) + referencePaths + targets
    let name = Self.runName(of: systems)
    let reading = records.reading(try part.subset(seed: random.seed))
    let input = try $files.locating {
      try ScoreInput(systems, references: referencePaths + targets, options: reading)
    }
    let articles = ScoreArticles(isKeeping: limit != nil)
    var (rules, isGuess) = try $ruleNames.locating { try self.rules(wordLists, input, choices) }
    var scored = try scored(
      under: rules, wordLists, input, choices, articles, tellsLanguages: isGuess, name, paths)
    if isGuess, scored.languages.name != rules[0].name {
      rules = try self.rules([scored.languages.name], wordLists)
      scored = try self.scored(
        under: rules, wordLists, input, choices, articles, tellsLanguages: false, name, paths)
    }
    if let limit {
      let floors = ScoreFloors(limit: limit, language: language, wordLists: wordLists)
      scored.results = try await withFloors(scored.results, floors, articles)
    }
    let folders = try folders(scored.results, choices)
    if perItemPath == nil || !choices.metrics().isEmpty {
      try ResultsFolder.requireDistinct([perItemPath, reportPath].compactMap(\.self), besides: folders)
    }
    if dry.isDry { return try await tellPlan(input, scored, choices, folders) }
    let asking = try asking(choices, in: folders)
    let results = try await judged(scored, choices, asking)
    let tables = try results.map { result in
      (
        try ScoreTable(
          result.record, isRanked: !isComparingAll, baseline: isComparingAll ? nil : comparison.baseline,
          jobs: work.count), result.record
      )
    }
    // What was paid for is printed, whatever becomes of the files, and kept, whatever becomes of the table.
    let keeping = Result {
      try keep(results, tables.map { Grid($0.0, of: $0.1) }, in: folders, asking, refusing: paths)
    }
    var grid =
      tables.count == 1
      ? try view.grid(
        of: tables[0].1, whole: Grid(tables[0].0, of: tables[0].1), comparison, jobs: work.count)
      : Grid(
        underSeveralRules: tables, name: name,
        alike: isComparingAll ? try RulesCatalog.comparable(with: wordLists) : [])
    grid.notes += results[0].programNotes
    if isComparingAll { grid.notes += try RulesCatalog.notes(onComparisonWith: wordLists) }
    try table.print(grid, isQuiet: quiet.isQuiet, toStandardError: perItemPath == "-")
    let faults = try keeping.get()
    if table.format == .terminal, !quiet.isQuiet, perItemPath != "-" {
      for folder in folders { try Console.print("results: \(folder.showingControls)\n") }
    }
    for fault in faults { Console.complain(message: "sumbench: \(message(for: fault))") }
    if citation.isCited, !quiet.isQuiet {
      try table.printBeside(results.map { Citation(of: $0.record).text }.joined(separator: "\n"))
    }
    if ruleNames == nil, !isComparingAll, rules[0].name != RulesCatalog.defaultName, !quiet.isQuiet {
      Console.complain(
        message: "sumbench: rules \(rules[0].name), chosen by the language of the texts; --rules names others"
      )
    }
    if limit == nil, articles.areThere, !quiet.isQuiet {
      Console.complain(
        message:
          "sumbench: the records have articles: --limit 3s adds the floors lead-3 and random and the ceiling oracle"
      )
    }
    if !faults.isEmpty { throw FailedCheck() }
    // What is missing is found out where the parts are merged.
    if isShard { return }
    for result in results { try ItemSelection.requireCompleteness(of: result.record) }
  }
}
