import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import SumbenchPrograms
import Reports
import SumbenchRouge
import SumbenchText

extension ScoreCommand {
  /// The rules that are named, or else those of the language: a guess by the first texts, still to be confirmed by all of
  /// them, where texts can be scored again.
  func rules(
    _ wordLists: RougeResources, _ input: ScoreInput, _ choices: [MetricChoice]
  ) throws -> (rules: [ScoringRules], isGuess: Bool) {
    if isComparingAll {
      return (try rules(RulesCatalog.comparable(with: wordLists).map(\.name), wordLists), false)
    }
    if let ruleNames { return (try rules(ruleNames, wordLists), false) }
    if let language { return (try rules([RulesCatalog.defaultName(for: language)], wordLists), false) }
    // What comes through a pipe is scored by the usual rules, and warned of where they lose letters.
    if input.files.contains(where: { $0.path == "-" || FileKind($0.path) == .stream }) {
      return (try rules([RulesCatalog.defaultName], wordLists), false)
    }
    // Lines that were written and requests that were sent cannot be taken back: the files are read once more.
    if perItemPath != nil || !choices.metrics().isEmpty {
      let name = try RulesCatalog.defaultName(for: ScoreInput(again: input), jobs: work.count)
      return (try rules([name], wordLists), false)
    }
    return (try rules([RulesCatalog.likelyName(for: ScoreInput(again: input))], wordLists), true)
  }

  /// The rules of these names, each once.
  func rules(_ names: [String], _ wordLists: RougeResources) throws -> [ScoringRules] {
    let found = try RulesCatalog.rules(names, adaptedTo: wordLists, sentences.applied)
    if perItemPath != nil, found.count > 1 {
      throw UsageError.conflictingOptions($perItemPath.name, "more than one set of rules")
    }
    if found.count > 1 {
      try view.requireNone()
      try comparison.requireNoBaseline("more than one set of rules")
    }
    if reportPath != nil, found.count > 1 {
      throw UsageError.conflictingOptions($reportPath.name, "more than one set of rules")
    }
    return found
  }

  /// Scores the input, and writes the lines of the items as they come, unless other metrics are to be in them.
  func scored(
    under rules: [ScoringRules], _ wordLists: RougeResources, _ input: ScoreInput, _ choices: [MetricChoice],
    _ articles: ScoreArticles, tellsLanguages: Bool, _ name: String, _ paths: [String]
  ) throws -> (results: [RunResult], summaries: [JudgedSummary], languages: RulesTally) {
    let run = ScoreRun(
      rules: rules, wordLists: wordLists, name: name, seed: random.seed, missing: missing,
      metrics: choices.scales, cluster: comparison.clusters.key
    ) { Console.complain(message: "sumbench: \($0.message)") }
    let input = ScoreInput(again: input)
    let perItemPath = dry.isDry ? nil : perItemPath
    try ResultsFolder.requireDistinct([perItemPath, reportPath].compactMap(\.self))
    if let perItemPath, perItemPath != "-" { try ResultsFolder.requireWritable(perItemPath) }
    if let reportPath, !dry.isDry { try ResultsFolder.requireWritable(reportPath, creatingFolders: true) }
    let isJudged = !choices.metrics().isEmpty
    let isKept =
      output != nil || reportPath != nil || isJudged || limit != nil
      // A named column may be one that the rules do not show.
      || view.columns != nil
    if let perItemPath, !isJudged {
      let results = try PerItemLines.writing(to: perItemPath, refusing: paths) { write in
        try run.run(input, jobs: work.count, keepsTexts: isKept, articles: articles, perItem: write)
      }
      return (results, [], RulesTally())
    }
    var summaries: [JudgedSummary] = []
    let collect = { (summary: JudgedSummary) in summaries.append(summary) }
    let (results, languages) = try run.results(
      input, jobs: work.count, keepsTexts: isKept, tellsLanguages: tellsLanguages, articles: articles,
      summary: isJudged ? collect : nil)
    try choices.requireKnownScales(results[0].record)
    try metrics.requireOwnNames(beside: results[0].record.columns)
    return (results, summaries, languages)
  }

  /// The runs with floors and a ceiling.
  func withFloors(
    _ results: [RunResult], _ floors: ScoreFloors, _ articles: ScoreArticles
  ) async throws -> [RunResult] {
    var all: [RunResult] = []
    for result in results {
      let progress = Progress(total: result.record.items.count, noun: "articles", isQuiet: quiet.isQuiet)
      all.append(
        try await floors.added(to: result, of: articles, jobs: work.count, progress: progress.report))
      progress.finish()
    }
    return all
  }

  /// Adds what the other metrics say.
  func judged(
    _ scored: (results: [RunResult], summaries: [JudgedSummary], languages: RulesTally),
    _ choices: [MetricChoice], _ asking: ProgramAsking?
  ) async throws -> [RunResult] {
    let metrics = choices.metrics(context: asking?.context ?? ProgramContext())
    if metrics.isEmpty { return scored.results }
    let summaries = try scored.results.map { try $0.judgedSummaries(beside: scored.summaries) }
    let progress = Progress(
      total: summaries.reduce(0) { $0 + $1.count } * metrics.count, noun: "judgements",
      isQuiet: quiet.isQuiet)
    defer { progress.finish() }
    let judge: @Sendable () async throws -> [RunResult] = {
      try await scored.results.judged(by: metrics, summaries, progress: progress.report)
    }
    return if let asking { try await asking.whileWatching(judge) } else { try await judge() }
  }

  /// Throws `UsageError` where answers of programs would be kept nowhere, before anything is read.
  func requireOutput(for choices: [MetricChoice]) throws {
    if !choices.askProgram { return try programs.requireNone() }
    if output == nil {
      throw UsageError.missingOption(
        $output.name, reason: "with a program, whose answers are kept with the run")
    }
  }

  /// The asking of programs, where any is named. Their answers are kept with the run.
  func asking(_ choices: [MetricChoice], in folders: [String]) throws -> ProgramAsking? {
    guard choices.askProgram, let folder = folders.first else { return nil }
    return try programs.asking(
      for: folder, discards: kept.replaces, in: metrics.$typed.programFolders)
  }

  /// Where the runs are to be kept, after a look at what is there; nowhere without a folder.
  func folders(_ results: [RunResult], _ choices: [MetricChoice]) throws -> [String] {
    guard let output else { return [] }
    return try results.map { result in
      let record = result.record.naming(choices.metrics())
      return try kept.folder(
        below: output, corpus: record.name, settings: record.settings, digest: record.digest ?? "",
        formatOneDigest: "", rows: record.systems.map(\.name))
    }
  }

  /// Writes the runs, each into its folder or beside one that must not be replaced, and the other requested files. Returns
  /// why runs are not where they would have been.
  func keep(
    _ results: [RunResult], _ grids: [Grid], in folders: [String], _ asking: ProgramAsking?,
    refusing paths: [String]
  ) throws -> [ReplacementFault] {
    var faults: [ReplacementFault] = []
    for (wanted, (result, grid)) in zip(folders, zip(results, grids)) {
      let (folder, fault) = kept.place(of: result.record, in: wanted)
      faults += [fault].compactMap(\.self)
      try ResultsFolder.write(
        result, tables: grid.files(named: "scores.csv"), answersOf: asking?.part, into: folder,
        refusing: paths, jobs: work.count)
    }
    asking?.part.remove()
    if let perItemPath, results[0].record.settings.metrics != nil {
      try PerItemLines.write(results[0].record, to: perItemPath)
    }
    if let reportPath {
      try ReportCommand.write(
        try RunReport(of: results[0].record, jobs: work.count), to: reportPath, source: nil, fields: nil)
    }
    return faults
  }

  /// Keeps a run without items, so that there is one folder for each shard.
  func keepEmptyShard() throws {
    let systems = files + (predictions.map { [NamedFile(path: $0)] } ?? [])
    let choices = try metrics.choices
    for rules in try rules(ruleNames ?? [RulesCatalog.defaultName], scoring.wordLists) {
      var settings = RunSettings(rules: rules, missing: missing, seed: random.seed)
      settings.cluster = comparison.clusters.key
      settings.separator = records.separator == .auto ? nil : records.separator.name
      let result = try RunResult(emptyShard: Self.runName(of: systems), settings, of: choices.metrics())
      let folders = try folders([result], choices)
      for folder in folders {
        try ResultsFolder.write(
          result, tables: [], into: folder, refusing: systems.map(\.path), jobs: work.count)
      }
    }
  }

  /// What the run of these files is called.
  static func runName(of systems: [NamedFile]) -> String {
    let names = systems.map(\.name)
    return names.count > 4 ? "\(names[0])-and-\(names.count - 1)-more" : names.joined(separator: "+")
  }
}
