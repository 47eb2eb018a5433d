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
    guard let rules = record.settings.rules, record.settings.limit != nil, record.hasArticles else {
      throw RecordLack.recipe(run: record.name)
    }
    if let digests = record.digests(differingFrom: corpus) {
      throw CheckError.staleRecording(.corpora(first: digests.recorded, second: digests.found))
    }
    try rules.require(wordLists)
    let names = record.systems.map(\.name)
    for system in record.systems
    where system.source != .strategy || system.name.namesProgram
      || (try? Entrant.named([system.name], seed: record.settings.seed)) == nil
    {
      throw ComparisonError.notRepeatable(system.name)
    }
    let runner = Runner(
      settings: record.settings, wordLists: wordLists,
      entrants: try Entrant.named(names, seed: record.settings.seed))
    differences = RecordDifference.between(
      record, try await runner.run(over: corpus, jobs: jobs, progress: progress))
  }
}

extension RunRecord {
  /// The digests of the run and of a corpus where these differ; `nil` where the texts are the same.
  package func digests(differingFrom corpus: Corpus) -> (recorded: String, found: String)? {
    let found = format == FormatOneRecord.format ? corpus.formatOneDigest : corpus.digest
    return digest == found ? nil : (digest ?? "unknown", found)
  }
}
