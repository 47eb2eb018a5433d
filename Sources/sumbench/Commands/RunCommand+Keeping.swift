import Corpora
import Evaluation
import Reports
import Support
import TextProcessing

extension RunCommand {
  /// What became of the runs of a call.
  struct Kept {
    var folders: [String] = []
    /// Why runs are not where they would have been.
    var faults: [ReplacementFault] = []
  }

  /// Throws where a file beside the run cannot be written, before anything is asked.
  func requireWritableOutputs() throws {
    for path in [perItemPath, reportPath].compactMap(\.self) where path != "-" {
      try ResultsFolder.requireWritable(path, creatingFolders: path == reportPath)
    }
  }

  /// Writes the runs, each into its folder or beside one that must not be replaced, and what else was asked for.
  func keep(
    _ results: [RunResult], _ grids: [Grid], in folders: [String], _ plan: RunPlan, _ asking: ProgramAsking?
  ) throws -> Kept {
    var kept = Kept()
    for (index, result) in results.enumerated() {
      var folder = folders[index]
      do { try self.results.requireSound(result.record, in: folder) } catch let fault as ReplacementFault {
        kept.faults.append(fault)
        folder += "-failed"
      }
      try ResultsFolder.write(
        result, tables: grids[index].files, answersOf: asking?.part, into: folder, jobs: work.count)
      kept.folders.append(folder)
    }
    asking?.part.remove()
    if let perItemPath { try PerItemLines.write(results[0].record, to: perItemPath) }
    if let reportPath {
      let report = try RunReport(
        of: results[0].record, corpus: plan.corpus, summaries: results[0].texts, resources: plan.wordLists)
      try ReportCommand.write(report, to: reportPath, source: corpus.source)
    }
    return kept
  }
}

extension Corpus {
  /// What the cleaner finds in each article.
  func boilerplateReport(in language: Language?) -> String {
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
