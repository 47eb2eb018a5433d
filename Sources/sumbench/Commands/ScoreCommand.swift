import CommandLine
import Corpora
import Evaluation
import Foundation
import Reports
import Rouge
import TextProcessing

struct ScoreCommand: Subcommand {
  static let name = "score"
  static let summary = "Scores summaries that were made elsewhere."
  static let discussion = """
    Each file is a system and a row of the table, named after the file or by NAME=FILE; a system named in a record wins.
    Files are JSON Lines, JSON, CSV or TSV with a candidate and its references in each record; or, with --references,
    summaries alone, as records or as plain text, a summary a line; or folders, a summary a file.
    """
  static let otherNames = ["eval", "evaluate", "rouge"]

  @Option(
    "--references", each: .file("FILE|DIR"),
    help: "the references, line by line, by id, or by name of file; given again, further references",
    in: .input)
  var referencePaths: [String]
  @Option("--prediction-file", .file(), help: "one more file of summaries, a summary a line", in: .input)
  var predictions: String?
  @Option("--target-file", each: .file(), help: "the same as --references", in: .input)
  var targets: [String]
  let records = RecordOptions()
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
  @Option("--language", .language, help: "language of the texts", default: "told by the texts", in: .scoring)
  var language: Language?
  let sentences = SentenceOption()
  let scoring = WordListOptions()
  @Option(
    "--per-item", .file(),
    help: """
      also write a line of JSON for each item, with precision, recall and f1 in full precision under ‘scores’; - writes to standard output, and the table goes to standard error
      """,
    in: .output)
  var perItemPath: String?
  @Option(
    "--output", .folder(), short: "o",
    help: "keep the run: DIR/<file>/<rules>/run.json, summaries.jsonl, scores.csv, table.md", in: .output)
  var output: String?
  @Option("--report", .file(), help: "also draw the run as one HTML page, see ‘report’", in: .output)
  var reportPath: String?
  let kept = ResultsOptions()
  let table = TableOptions()
  let quiet = QuietOption()
  let reading = RunOptions()
  let citation = CiteOption()
  let random = SeedOption()
  let work = JobsOption()
  @Operand(.system, count: 0...Int.max) var files: [NamedFile]

  var constraints: [Constraint] {
    [
      .operand($files, unless: $predictions),
      .conflict($ruleNames, $isComparingAll),
    ]
  }

  func run() throws {
    let wordLists = try scoring.wordLists
    let systems = files + (predictions.map { [NamedFile(path: $0)] } ?? [])
    let paths = systems.map(\.path) + referencePaths + targets
    let rules = try rules(wordLists, systems)
    let name = Self.runName(of: systems)
    let input = try ScoreInput(systems, references: referencePaths + targets, options: records.reading)
    let run = ScoreRun(
      rules: rules, wordLists: wordLists, name: name, seed: random.seed, missing: reading.missing ?? .skip,
      metrics: reading.metrics)
    let isKept = output != nil || reportPath != nil
    let results =
      if let perItemPath {
        try PerItemLines.writing(to: perItemPath, refusing: paths) { write in
          try run.run(input, jobs: work.count, keepsTexts: isKept, perItem: write)
        }
      } else {
        try run.run(input, jobs: work.count, keepsTexts: isKept)
      }
    // Rules side by side show no places.
    let progress = Progress(
      total: results[0].record.comparisonCount, noun: "comparisons", isQuiet: quiet.isQuiet)
    let tables = try results.map { result in
      (try ScoreTable(result.record, isRanked: rules.count == 1, progress: progress.report), result.record)
    }
    progress.finish()
    let grid =
      tables.count == 1
      ? Grid(tables[0].0, of: tables[0].1)
      : Grid(
        underSeveralRules: tables, name: name, alike: isComparingAll ? try RulesCatalog.comparable : [])
    for (result, table) in zip(results, tables) where output != nil {
      let folder = try kept.folder(
        below: output!, corpus: result.record.name, settings: result.record.settings,
        digest: result.record.digest ?? "", formatOneDigest: "", rows: result.record.systems.map(\.name))
      try ResultsFolder.write(
        result, tables: Grid(table.0, of: table.1).files, into: folder, refusing: paths, jobs: work.count)
    }
    if let reportPath {
      try ReportCommand.write(try RunReport(of: results[0].record), to: reportPath, source: nil)
    }
    try table.print(grid, isQuiet: quiet.isQuiet, toStandardError: perItemPath == "-")
    if citation.isCited, !quiet.isQuiet {
      try table.printBeside(results.map { Citation(of: $0.record).text }.joined(separator: "\n"))
    }
    if ruleNames == nil, !isComparingAll, rules[0].name != RulesCatalog.defaultName, !quiet.isQuiet {
      Console.complain(
        "sumbench: rules \(rules[0].name), chosen by the language of the texts; --rules names others\n")
    }
    for result in results { try ItemSelection.requireCompleteness(of: result.record) }
  }

  /// The named rules, each once.
  private func rules(_ wordLists: RougeResources, _ systems: [NamedFile]) throws -> [ScoringRules] {
    let names =
      isComparingAll ? try RulesCatalog.comparable.map(\.name) : try ruleNames ?? [defaultRules(systems)]
    var found: [ScoringRules] = []
    for name in names {
      let rules = sentences.applied(to: try RulesCatalog.rules(name, adaptedTo: wordLists))
      if !found.contains(rules) { found.append(rules) }
    }
    if perItemPath != nil, found.count > 1 {
      throw UsageError.conflictingOptions($perItemPath.name, "more than one set of rules")
    }
    if reportPath != nil, found.count > 1 {
      throw UsageError.conflictingOptions($reportPath.name, "more than one set of rules")
    }
    return found
  }

  /// What the run of these files is called.
  private static func runName(of systems: [NamedFile]) -> String {
    let names = systems.map(\.name)
    return names.count > 4 ? "\(names[0])-and-\(names.count - 1)-more" : names.joined(separator: "+")
  }

  /// The rules for the language of the texts. Files are read once more for that; what comes through a pipe is scored by the
  /// usual rules, and warned of where they lose letters.
  private func defaultRules(_ systems: [NamedFile]) throws -> String {
    if let language { return RulesCatalog.defaultName(for: language) }
    let isPipe = systems.contains { $0.path == "-" || FileKind($0.path) == .stream }
    if isPipe { return RulesCatalog.defaultName }
    let input = try ScoreInput(systems, references: referencePaths + targets, options: records.reading)
    return try RulesCatalog.defaultName(for: input, jobs: work.count)
  }
}
