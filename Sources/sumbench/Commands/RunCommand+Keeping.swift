import SumbenchCorpora
import SumbenchEvaluation
import Reports
import SumbenchSupport

extension RunCommand {
  /// What became of the runs of a call.
  struct Kept {
    var folders: [String] = []
    /// Why runs are not where they would have been.
    var faults: [ReplacementFault] = []
  }

  /// Throws where a file beside the run cannot be written, or would be written twice, before anything is asked.
  func requireWritableOutputs(beside folders: [String]) throws {
    try ResultsFolder.requireDistinct([perItemPath, reportPath].compactMap(\.self), besides: folders)
    for path in [perItemPath, reportPath].compactMap(\.self) where path != "-" {
      try ResultsFolder.requireWritable(path, creatingFolders: path == reportPath)
    }
  }

  /// The table that is printed and those that are kept: of scores, or of what is known of summaries that have none.
  func grids(
    of records: [RunRecord]
  ) throws -> (shown: () throws -> Grid, kept: [Grid], tables: [ScoreTable]) {
    if records.count == 1, records[0].columns.isEmpty {
      let grid = Grid(try DiagnosticsTable(records[0]), of: records[0])
      return ({ grid }, [grid], [])
    }
    let tables = try Progress.whileComparing(isQuiet: quiet.isQuiet) {
      try records.map { (try ScoreTable($0, baseline: comparison.baseline, jobs: work.count), $0) }
    }
    let grids = tables.map { Grid($0.0, of: $0.1) }
    // A column that there is not is told after the run is kept.
    let shown = {
      grids.count == 1
        ? try view.grid(of: records[0], whole: grids[0], comparison, jobs: work.count)
        : Grid(underSeveralRules: tables, name: records[0].name)
    }
    return (shown, grids, tables.map(\.0))
  }

  /// Writes the runs, each into its folder or beside one that must not be replaced, and the other requested files.
  func keep(
    _ results: [RunResult], _ grids: [Grid], _ tables: [ScoreTable], in folders: [String], _ plan: RunPlan,
    _ asking: ProgramAsking?
  ) throws -> Kept {
    var kept = Kept()
    for (index, result) in results.enumerated() {
      let (folder, fault) = self.results.place(of: result.record, in: folders[index])
      kept.faults += [fault].compactMap(\.self)
      try ResultsFolder.write(
        result,
        tables: grids[index].files(named: result.record.columns.isEmpty ? "diagnostics.csv" : "scores.csv"),
        answersOf: asking?.part, into: folder, jobs: work.count)
      kept.folders.append(folder)
    }
    asking?.part.remove()
    if let perItemPath { try PerItemLines.write(results[0].record, to: perItemPath) }
    if let reportPath {
      let report = try RunReport(
        of: results[0].record, table: comparison.baseline == nil ? tables.first : nil, corpus: plan.corpus,
        summaries: results[0].texts, readings: results[0].readings, resources: plan.wordLists,
        articles: reportArticles.value,
        jobs: work.count)
      try ReportCommand.write(
        report, to: reportPath, source: try corpus.source(paths), fields: records.fields)
    }
    return kept
  }
}
