import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import SumbenchPrograms

extension RunCommand {
  /// Says what the run would be. Where programs judge summaries, everything is computed that no program is needed for.
  nonisolated func tellPlan(_ plan: RunPlan, _ choices: [MetricChoice], _ folders: [String]) async throws {
    let names = try namedSystems(ProgramContext())
    let asksProgram = choices.askProgram || names.contains(where: \.isProgram)
    if !asksProgram { try programs.requireNone() }
    let context = try programs.dryContext(
      for: asksProgram ? folders[0] : nil, discards: results.replaces)
    let all = try namedSystems(context) + plan.given
    let systems = choices.askProgram ? all : all.filter(\.isProgram)
    var told = DryRun(title: "run of \(plan.corpus.name)")
    if !systems.isEmpty {
      let runner = Runner(
        settings: plan.settings[0], rules: choices.askProgram ? plan.settings.compactMap(\.rules) : [],
        wordLists: plan.wordLists, systems: systems)
      let results = try await runner.results(over: plan.corpus, notes: plan.notes, jobs: work.count)
      let costs = systems.compactMap(\.cost)
      told.costs = costs
      if choices.askProgram {
        told.costs += try await choices.metrics(context: context).costs(
          of: try results.map { try $0.judgedSummaries(over: plan.corpus) },
          missing: costs.reduce(0) { $0 + $1.asked })
      }
    }
    let references = plan.corpus.entries.reduce(0) { $0 + $1.references }
    let source = try corpus.source(paths)
    told.reads = source.paths
    told.reads[told.reads.count - 1] +=
      ": \(DryRun.count(plan.corpus.count, "article")), "
      + (references == 0 ? "no references" : DryRun.count(references, "reference"))
    told.reads += summaryFiles.map(\.path)
    told.rows = all.filter { plan.corpus.hasReferences || !$0.isCeiling }.map {
      $0.isProgram ? "\($0.name) (a program)" : $0.name
    }
    told.making = "limit \(summaries.limit)"
    told.setScores(plan.settings, choices)
    told.retries = programs.retries
    try told.setWrites(folders, beside: [perItemPath, reportPath])
    try Console.print(told.text)
  }
}

extension ScoreCommand {
  /// Says what the scoring would be, after everything is read.
  func tellPlan(
    _ input: ScoreInput,
    _ scored: (results: [RunResult], summaries: [JudgedSummary], languages: RulesTally),
    _ choices: [MetricChoice], _ folders: [String]
  ) async throws {
    let record = scored.results[0].record
    var told = DryRun(title: "scoring of \(record.name)")
    let references = referencePaths + targets
    told.reads = input.files.map(\.path)
    told.reads[told.reads.count - 1] += ": \(DryRun.count(record.items.count, "item"))"
    told.reads += references.map { "\($0) (references)" }
    told.rows = record.systems.map(\.name)
    told.making = limit.map { "those of limit \($0) made of the articles" }
    told.setScores(scored.results.map(\.record.settings), choices)
    if choices.askProgram {
      let context = try programs.dryContext(for: folders.first, discards: kept.replaces)
      told.costs = try await choices.metrics(context: context).costs(
        of: scored.results.map { _ in scored.summaries }, missing: 0)
    }
    told.retries = programs.retries
    try told.setWrites(folders, beside: [perItemPath, reportPath])
    try Console.print(told.text)
  }
}
