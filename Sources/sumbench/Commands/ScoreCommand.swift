import CommandLine
import Evaluation
import Foundation
import Reports
import Rouge

struct ScoreCommand: Subcommand {
  static let name = "score"
  static let summary = "Scores summaries that were made elsewhere."
  static let discussion = """
    Each line is an object with candidate|prediction|summary (a text, or a list of sentences) and
    references|reference|highlights (a text, or a list of texts), and if you like id and system; each system has a row
    of its own.
    """
  static let otherNames = ["eval", "evaluate", "rouge"]

  @Option(
    "--prediction-file", .file(), help: "instead of JSON Lines: a candidate on each line ...", in: .input)
  var predictions: String?
  @Option("--target-file", .file(), help: "... and its reference on the same line of this file", in: .input)
  var targets: String?
  @Option(
    "--rules", list: .rules("A,B"),
    help: "scoring rules, see ‘list rules’, or JSON files; several stand side by side", in: .scoring)
  var ruleNames = [RulesCatalog.defaultName]
  @Flag(
    "--compare-rules",
    help: "stand all built-in rules for whole texts and F1 side by side, those that count alike once",
    in: .scoring)
  var isComparingAll
  let scoring = WordListOptions()
  @Option(
    "--per-item", .file(),
    help: """
      also write a line of JSON for each item, with precision, recall and f1 in full precision under ‘scores’
      """,
    in: .output)
  var perItemPath: String?
  let table = TableOptions()
  let citation = CiteOption()
  let random = SeedOption()
  let work = JobsOption()
  @Operand(.file("FILE.jsonl|-")) var path: String?

  var constraints: [Constraint] {
    [
      .requirement($targets, with: $predictions), .requirement($predictions, with: $targets),
      .conflict($predictions, $path), .operand($path, unless: $predictions),
      .conflict($ruleNames, $isComparingAll),
    ]
  }

  func run() throws {
    let wordLists = try scoring.wordLists
    let rules = try rules(wordLists)
    let source =
      if let predictions, let targets {
        ItemSource.pairs(predictions: predictions, targets: targets)
      } else {
        ItemSource.lines(path: path ?? "-")
      }
    let run = ScoreRun(rules: rules, wordLists: wordLists, source: source)
    let sheets =
      if let perItemPath {
        try ResultsFolder.writing(to: perItemPath) { try run.run(jobs: work.count, perItem: $0) }
      } else {
        try run.run(jobs: work.count, perItem: nil)
      }
    // Rules side by side show no places.
    let limit = sheets.count == 1 ? ScoreTable.mostDifferences : 0
    let tables = sheets.map { (ScoreTable($0, seed: random.seed, comparingUpTo: limit), $0) }
    try table.print(
      tables.count == 1
        ? Grid(tables[0].0, of: tables[0].1, name: source.name, seed: random.seed)
        : Grid(
          underSeveralRules: tables, name: source.name,
          alike: isComparingAll ? try RulesCatalog.comparable : []))
    if citation.isCited {
      try Console.print(
        rules.map { "\n" + Citation(of: $0, name: source.name, seed: random.seed).text }.joined())
    }
  }

  /// The named rules, each once.
  private func rules(_ wordLists: RougeResources) throws -> [ScoringRules] {
    let names = isComparingAll ? try RulesCatalog.comparable.map(\.name) : ruleNames
    var found: [ScoringRules] = []
    for name in names {
      let rules = try RulesCatalog.rules(name, adaptedTo: wordLists)
      if !found.contains(rules) { found.append(rules) }
    }
    if perItemPath != nil, found.count > 1 {
      throw UsageError.conflictingOptions($perItemPath.name, "more than one set of rules")
    }
    return found
  }
}
