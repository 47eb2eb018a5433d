import CommandLine
import Corpora
import Evaluation
import Foundation
import Reports
import Support
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
  let records = RecordOptions()
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
      rows of summaries made elsewhere: records with id and candidate|prediction|summary, or plain text, line N for \
      article N
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
  let sentences = SentenceOption()
  let scoring = WordListOptions()
  @Option(
    "--missing", .choice("RULE"),
    help: """
      an article that a row lacks: skip leaves it out of all rows, zero counts the worst score, fail leaves it out and \
      exits with 1
      """,
    in: .scoring)
  var missing = MissingRule.skip
  @Option(
    "--output", .folder(), short: "o",
    help: "where results are kept: DIR/<corpus>/<rules>/run.json, summaries.jsonl, scores.csv, table.md",
    in: .output)
  var output = "Results"
  @Option(
    "--per-item", .file(), help: "also write a line of JSON for each strategy and article", in: .output)
  var perItemPath: String?
  @Option("--report", .file(), help: "also draw the run as one HTML page, see ‘report’", in: .output)
  var reportPath: String?
  let results = ResultsOptions()
  let table = TableOptions()
  let citation = CiteOption()
  let quiet = QuietOption()
  let random = SeedOption()
  let work = JobsOption()

  nonisolated func run() async throws {
    let wordLists = try scoring.wordLists
    let rules = try ruleName.map { try RulesCatalog.rules($0, adaptedTo: wordLists) }
    let named = try namedEntrants
    let corpus = try corpus.source.corpus(records.reading)
    if !corpus.hasReferences {
      throw DataError.noReference(corpus.items[0].place, id: corpus.items[0].id)
    }
    let (given, notes) = try givenEntrants(corpus)
    let entrants = named + given
    let names = entrants.map(\.name)
    if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
      throw UsageError.refusedValue(
        option: $summaryFiles.name, reason: "there is another row ‘\(names[twice])’")
    }
    let settings = try settings(rules, for: corpus, wordLists)
    var folder = try results.folder(
      below: output, corpus: corpus.name, settings: settings, digest: corpus.digest,
      formatOneDigest: corpus.formatOneDigest, rows: entrants.map(\.name))
    let progress = Progress(total: corpus.articles.count, noun: "articles", isQuiet: quiet.isQuiet)
    let runner = Runner(settings: settings, wordLists: wordLists, entrants: entrants)
    let result = try await runner.result(
      over: corpus, notes: notes, jobs: work.count, progress: progress.report)
    progress.finish()
    let record = result.record
    let comparing = Progress(total: record.comparisonCount, noun: "comparisons", isQuiet: quiet.isQuiet)
    let grid = Grid(try ScoreTable(record, progress: comparing.report), of: record)
    comparing.finish()
    var kept: ReplacementFault?
    do { try results.requireSound(record, in: folder) } catch let fault as ReplacementFault {
      kept = fault
      folder += "-failed"
    }
    try ResultsFolder.write(result, tables: grid.files, into: folder, jobs: work.count)
    if let perItemPath { try PerItemLines.write(record, to: perItemPath) }
    if let reportPath {
      let report = try RunReport(of: record, corpus: corpus, summaries: result.texts, resources: wordLists)
      try ReportCommand.write(report, to: reportPath, source: self.corpus.source)
    }
    if settings.cleaning == .report, !quiet.isQuiet {
      Console.complain(corpus.boilerplateReport(in: settings.language))
    }
    try table.print(grid, isQuiet: quiet.isQuiet, toStandardError: perItemPath == "-")
    if table.format == .terminal, !quiet.isQuiet, perItemPath != "-" {
      if rules == nil, record.rulesName != RulesCatalog.defaultName {
        try Console.print(
          "rules: \(record.rulesName), chosen by the language of the articles; --rules names others\n")
      }
      try Console.print("results: \(folder.showingControls)\n")
    }
    if citation.isCited, !quiet.isQuiet { try table.printBeside(Citation(of: record).text) }
    if let kept { Console.complain("sumbench: \(message(for: kept))\n") }
    try ItemSelection.requireCompleteness(of: record)
  }

  /// The rules depend on the corpus where none are named.
  private func settings(
    _ rules: ScoringRules?, for corpus: Corpus, _ wordLists: RougeResources
  ) throws -> RunSettings {
    let language = summaries.language
    let rules =
      try rules
      ?? RulesCatalog.rules(RulesCatalog.defaultName(for: corpus, in: language), adaptedTo: wordLists)
    var settings = RunSettings(
      cleaning: summaries.cleaning, language: language, limit: summaries.limit,
      rules: sentences.applied(to: rules),
      missing: missing, seed: random.seed)
    settings.separator = records.separator == .auto ? nil : records.separator.name
    settings.lines = summaries.lines == .auto ? nil : summaries.lines
    return settings
  }

  /// The named strategies, or all where none is named.
  private var namedEntrants: [Entrant] {
    get throws {
      let names = strategies ?? (wholeStrategies.isEmpty ? ["all"] : [])
      return try $strategies.naming {
        try Entrant.named(names + wholeStrategies, seed: random.seed, timeoutInSeconds: timeout)
      }
    }
  }

  /// The rows of summaries made elsewhere, and what is to be said of how they were read.
  private func givenEntrants(_ corpus: Corpus) throws -> ([Entrant], [Note]) {
    let ids = corpus.items.map(\.id)
    let read = try summaryFiles.map { try SummaryFile.read($0, for: ids, options: records.reading) }
    return (Entrant.summaries(read.flatMap(\.systems)), read.flatMap(\.notes))
  }
}

extension Corpus {
  /// What the cleaner finds in each article.
  fileprivate func boilerplateReport(in language: Language?) -> String {
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
