package import SumbenchEvaluation
import SumbenchStatistics
package import SumbenchSupport

extension Comparison.Pair {
  /// What the comparison shows, in plain words.
  func sentence(_ comparison: Comparison) -> String {
    let subject = first == second ? "\(second): the second run" : second
    let object = first == second ? "the first" : first
    let parts = [PairedDifference.Verdict.better, .worse, .noEvidence, .tooFewItems].compactMap {
      verdict in
      let columns = results.indices.filter { results[$0].verdict == verdict }
      return columns.isEmpty ? nil : words(for: verdict, columns, comparison, object)
    }
    return "\(subject) \(parts.joined(separator: "; "))"
  }

  private func words(
    for verdict: PairedDifference.Verdict, _ columns: [Int], _ comparison: Comparison, _ object: String
  ) -> String {
    let names = columns.map { comparison.columns[$0].title(among: comparison.columns) }.joined(
      separator: ", ")
    switch verdict {
    case .better: return "is better than \(object) on \(names)"
    case .worse: return "is worse than \(object) on \(names)"
    case .tooFewItems:
      let (count, all) = (results[columns[0]].changed, results[columns[0]].items)
      let noun = comparison.clusters == nil ? comparison.noun : "cluster"
      return
        "cannot be told from \(object) on \(names): \(count == all ? "" : "only ")\(count.counted(noun)) "
        + "\(count == 1 ? "differs" : "differ"), too few whatever the scores"
    case .noEvidence:
      if columns.allSatisfy({ results[$0].ties == results[$0].items }) {
        return "scores the same as \(object) on every \(comparison.noun) on \(names)"
      }
      let smallest = columns.map { comparison.columns[$0].text(results[$0].detectable) }.joined(
        separator: ", ")
      return
        "shows no evidence of a difference from \(object) on \(names)"
        + (results[columns[0]].detectable.isFinite
          ? " (differences of \(smallest) would be found with 80 % power)" : "")
    }
  }
}

extension Caution {
  /// What differs, in plain words.
  var note: Note {
    switch self {
    case .signatures(let first, let second):
      Note(.warning, "signatures-differ", "the scores were made in different ways: \(first) and \(second)")
    case .corpora(let first, let second):
      Note(
        .warning, "texts-differ",
        "the texts differ: corpus digests \(first.prefix(12)) and \(second.prefix(12))")
    case .formats(let first, let second):
      Note(
        .warning, "formats-differ",
        "the records have the formats \(first) and \(second): ids and facts of the articles were compared, not their texts"
      )
    case .setting(let name, let first, let second):
      Note(.remark, "settings-differ", "the runs differ in \(name): \(first) and \(second)")
    case .versions(let first, let second):
      Note(.remark, "versions-differ", "the runs were made by sumbench \(first) and \(second)")
    }
  }
}

extension JoinedRuns {
  /// What differs between the runs, in plain words.
  package var cautionNotes: [Note] { cautions.map(\.note) }
}
