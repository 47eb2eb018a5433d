import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import SumbenchPrograms
import SumbenchRouge
import SumbenchSupport
import SumbenchText

/// What a run is made of, before any program is asked.
struct RunPlan: Sendable {
  let corpus: Corpus
  /// For each set of rules.
  let settings: [RunSettings]
  let wordLists: RougeResources
  /// Rows of summaries made elsewhere.
  let given: [System]
  let notes: [Note]
}

extension RunCommand {
  /// The named rules, each once; `nil` where none are named.
  func namedRules(_ wordLists: RougeResources) throws -> [ScoringRules]? {
    guard let ruleNames else { return nil }
    let found = try RulesCatalog.rules(ruleNames, adaptedTo: wordLists)
    if found.count > 1 {
      for (path, option) in [
        (perItemPath, $perItemPath.name), (reportPath, $reportPath.name), (results.name, "--name"),
      ]
      where path != nil {
        throw UsageError.conflictingOptions(option, "more than one set of rules")
      }
      try view.requireNone()
      try comparison.requireNoBaseline("more than one set of rules")
    }
    return found
  }

  /// Throws `DataError.noReference` where an option needs references.
  func requireNothingScored(_ corpus: Corpus, _ choices: [MetricChoice]) throws {
    let named = (strategies ?? []) + wholeStrategies
    let needsThem =
      try ruleNames != nil || !choices.metrics().isEmpty || perItemPath != nil || view.isGiven
      || comparison.baseline != nil
      || reportPath != nil
      || namedSystems(ProgramContext()).contains { $0.isCeiling && named.contains($0.name) }
    if needsThem { throw DataError.noReference(corpus.entries[0].place, id: corpus.entries[0].id) }
  }

  /// The settings under each set of rules, which depend on the corpus where none are named. Where there is nothing to score
  /// against there are no rules.
  func settings(
    _ rules: [ScoringRules]?, _ choices: [MetricChoice], for corpus: Corpus, _ wordLists: RougeResources,
    _ subset: ItemSubset?
  ) throws -> [RunSettings] {
    let language = summaries.language
    let rules: [ScoringRules?] =
      corpus.hasReferences
      ? try rules
        ?? [RulesCatalog.rules(RulesCatalog.defaultName(for: corpus, in: language), adaptedTo: wordLists)]
      : [nil]
    let metrics = choices.metrics().map(MetricRecord.init)
    return rules.map { rules in
      var settings = RunSettings(
        cleaning: summaries.cleaning, language: language, limit: summaries.limit,
        rules: rules.map(sentences.applied), missing: missing, seed: random.seed)
      settings.cluster = comparison.clusters.key
      settings.leftOut = corpus.unusable.isEmpty ? nil : corpus.unusable.map(\.id).inByteOrder()
      settings.subset = subset.flatMap { RunSettings.Subset($0, of: corpus.recordIDs.count) }
      settings.separator = records.separator == .auto ? nil : records.separator.name
      settings.lines = summaries.lines == .auto ? nil : summaries.lines
      settings.metrics = metrics.isEmpty ? nil : metrics
      return settings
    }
  }

  /// The named strategies beside the default ones or those that are listed.
  func namedSystems(_ context: ProgramContext) throws -> [System] {
    try $strategies.naming {
      try System.named((strategies ?? ["all"]) + wholeStrategies, seed: random.seed, programs: context)
    }
  }

  /// The rows of summaries made elsewhere, and what is to be said of how they were read. Throws `UsageError` for two rows of
  /// one name.
  func givenSystems(_ corpus: Corpus) throws -> ([System], [Note]) {
    let read = try $summaryFiles.locating {
      try summaryFiles.map { try SummaryFile.read($0, for: corpus.recordIDs, options: records.reading()) }
    }
    let given = System.summaries(read.flatMap(\.systems))
    let names = try (namedSystems(ProgramContext()) + given).map(\.name)
    if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
      throw UsageError.refusedValue(
        option: $summaryFiles.name, reason: "there is another row ‘\(names[twice])’")
    }
    return (given, read.flatMap(\.notes))
  }

  /// Where the run is kept under each set of rules, after a look at what is there.
  func folders(_ plan: RunPlan) throws -> [String] {
    let rows = try (namedSystems(ProgramContext()) + plan.given).map(\.name)
    return try plan.settings.map { settings in
      try results.folder(
        below: output, corpus: plan.corpus.name, settings: settings, digest: plan.corpus.digest,
        formatOneDigest: try plan.corpus.formatOneDigest, rows: rows)
    }
  }

  /// The asking of programs, where any is named.
  func asking(_ choices: [MetricChoice], in folder: String) throws -> ProgramAsking? {
    guard try choices.askProgram || namedSystems(ProgramContext()).contains(where: \.isProgram) else {
      try programs.requireNone()
      return nil
    }
    let folders = [
      $strategies.programFolders, $wholeStrategies.programFolders, metrics.$typed.programFolders,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    return try programs.asking(for: folder, discards: results.replaces, in: folders)
  }

  /// Summarizes, scores and judges.
  nonisolated func results(
    _ plan: RunPlan, _ choices: [MetricChoice], _ asking: ProgramAsking?
  ) async throws -> [RunResult] {
    let context = asking?.context ?? ProgramContext()
    let systems = try namedSystems(context) + plan.given
    let metrics = choices.metrics(context: context)
    let (count, isQuiet) = (plan.corpus.count, quiet.isQuiet)
    var runner = Runner(
      settings: plan.settings[0], rules: plan.settings.compactMap(\.rules), wordLists: plan.wordLists,
      systems: systems)
    runner.keepsSentenceScores = keepsSentenceScores
    runner.keepsReadings = reportPath != nil
    let (made, jobs) = (runner, work.count)
    let make: @Sendable () async throws -> [RunResult] = {
      let answers = Progress(
        total: count * systems.count(where: \.isProgram), noun: "answers", isQuiet: isQuiet)
      let progress = Progress(total: count, noun: "articles", isQuiet: isQuiet)
      let results = try await made.results(
        over: plan.corpus, notes: plan.notes, jobs: jobs, answers: answers.report, progress: progress.report)
      answers.finish()
      progress.finish()
      if metrics.isEmpty { return results }
      let summaries = try results.map { try $0.judgedSummaries(over: plan.corpus) }
      let judgements = Progress(
        total: summaries.reduce(0) { $0 + $1.count } * metrics.count, noun: "judgements", isQuiet: isQuiet)
      defer { judgements.finish() }
      return try await results.judged(by: metrics, summaries, progress: judgements.report)
    }
    return if let asking { try await asking.whileWatching(make) } else { try await make() }
  }
}
