import Evaluation
import Foundation
import Reports
import Rouge

struct ScoreCommand {
  static let syntax = CommandSyntax(
    name: "score", summary: "Scores summaries that were made elsewhere.", operand: "[FILE.jsonl|-]",
    options: [
      .init("--prediction-file", "FILE", "instead of JSON Lines: a candidate on each line ..."),
      .init("--target-file", "FILE", "... and its reference on the same line of this file"),
      .init(
        "--rules", "A,B",
        "scoring rules, see ‘list rules’, or JSON files (default: \(RulesCatalog.defaultName));\nseveral stand side by side"
      ),
      .init(
        "--compare-rules", nil,
        "stand all built-in rules for whole texts and F1 side by side,\nthose that count alike once"),
      .wordLists,
      .init(
        "--per-item", "FILE",
        "also write a line of JSON for each item, with precision,\nrecall and f1 in full precision under ‘scores’"
      ),
      .seed, .format, .jobs, .cite,
    ],
    discussion: """
      Each line is an object with candidate|prediction|summary (a text, or a list of
      sentences) and references|reference|highlights (a text, or a list of texts), and
      if you like id and system; each system has a row of its own.
      """)

  private let source: ItemSource
  private let rules: [ScoringRules]
  private let isComparingAll: Bool
  private let wordLists: RougeResources
  private let perItemPath: String?
  private let seed: UInt64
  private let format: ReportFormat
  private let jobs: Int
  private let isCited: Bool

  init(_ arguments: Arguments) throws {
    source = try Self.source(arguments)
    wordLists = try arguments.wordLists
    isComparingAll = arguments.has("--compare-rules")
    rules = try Self.rules(arguments, wordLists)
    perItemPath = arguments["--per-item"]
    if perItemPath != nil, rules.count > 1 {
      throw UsageError.conflictingOptions("--per-item", "more than one set of rules")
    }
    seed = try arguments.seed
    format = try arguments.format
    jobs = try arguments.jobs
    isCited = arguments.has("--cite")
  }

  func run() throws {
    let run = ScoreRun(rules: rules, wordLists: wordLists, source: source)
    let sheets =
      if let perItemPath {
        try ResultsFolder.writing(to: perItemPath) { try run.run(jobs: jobs, perItem: $0) }
      } else {
        try run.run(jobs: jobs, perItem: nil)
      }
    // Rules side by side show no places.
    let limit = sheets.count == 1 ? ScoreTable.mostDifferences : 0
    let tables = sheets.map { (ScoreTable($0, seed: seed, comparingUpTo: limit), $0) }
    let grid =
      tables.count == 1
      ? Grid(tables[0].0, of: tables[0].1, name: source.name, seed: seed)
      : Grid(
        underSeveralRules: tables, name: source.name, alike: isComparingAll ? try RulesCatalog.comparable : []
      )
    Console.print(format.text(of: grid, style: Console.style))
    if isCited {
      Console.print(rules.map { "\n" + Citation(of: $0, name: source.name, seed: seed).text }.joined())
    }
  }

  /// The rules asked for, at least one and each once.
  private static func rules(_ arguments: Arguments, _ wordLists: RougeResources) throws -> [ScoringRules] {
    let names: [String]
    switch (arguments["--rules"], arguments.has("--compare-rules")) {
    case (.some, true): throw UsageError.conflictingOptions("--rules", "--compare-rules")
    case (nil, true): names = try RulesCatalog.comparable.map(\.name)
    case (let list, false): names = (list ?? RulesCatalog.defaultName).split(separator: ",").map(String.init)
    }
    if names.isEmpty {
      throw UsageError.unusableValue(
        arguments["--rules"] ?? "", option: "--rules", expected: "names of ‘list rules’ or JSON files")
    }
    var found: [ScoringRules] = []
    for name in names {
      let rules = try Arguments.rules(name, wordLists)
      if !found.contains(rules) { found.append(rules) }
    }
    return found
  }

  private static func source(_ arguments: Arguments) throws -> ItemSource {
    switch (arguments["--prediction-file"], arguments["--target-file"]) {
    case (nil, nil): return .lines(path: try arguments.operand(of: syntax))
    case (let predictions?, let targets?):
      if let word = arguments.operands.first { throw UsageError.unexpectedOperand(word, of: syntax) }
      return .pairs(predictions: predictions, targets: targets)
    case (.some, nil): throw UsageError.missingOption("--target-file", reason: "with --prediction-file")
    case (nil, .some): throw UsageError.missingOption("--prediction-file", reason: "with --target-file")
    }
  }
}
