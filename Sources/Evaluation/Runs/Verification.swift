public import Corpora
public import Rouge

/// A recorded run made once more, from the corpus up.
///
///     try await Verification(of: record, over: corpus, jobs: 2).differences.isEmpty      // true
public struct Verification: Sendable {
  /// What came out differently; `first` is the record.
  public let differences: [RecordDifference]

  /// Repeats the run. Throws `CheckError.staleRecording` for another corpus, `DataError.otherWordLists`, and
  /// `ComparisonError.notRepeatable` for a row whose strategy is not in the catalog: a record is data, and no program
  /// that it names is run.
  public init(
    of record: RunRecord, over corpus: Corpus, wordLists: RougeResources = .none, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws {
    guard record.corpus.digest == corpus.formatOneDigest else {
      throw CheckError.staleRecording(.corpora(first: record.corpus.digest, second: corpus.formatOneDigest))
    }
    try record.settings.rules.require(wordLists)
    let names = record.strategies.map(\.name)
    for name in names
    where name.contains("exec:") || (try? Entrant.named([name], seed: record.settings.seed)) == nil {
      throw ComparisonError.notRepeatable(name)
    }
    let runner = Runner(
      settings: record.settings, wordLists: wordLists,
      entrants: try Entrant.named(names, seed: record.settings.seed))
    differences = RecordDifference.between(
      record, try await runner.run(over: corpus, jobs: jobs, progress: progress))
  }
}
