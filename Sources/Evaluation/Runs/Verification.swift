package import SumbenchCorpora
package import SumbenchRouge

/// A recorded run made once more, from the corpus up.
///
///     try await Verification(of: record, over: corpus, jobs: 2).differences.isEmpty      // true
package struct Verification: Sendable {
  /// What came out differently; `first` is the record.
  package let differences: [RecordDifference]

  /// Repeats the run. Throws `CheckError.staleRecording` for another corpus, `DataError.otherWordLists`, and
  /// `ComparisonError` for a row whose strategy is not in the catalog, or a metric that a program computed: a record is
  /// data, and no program that it names is run.
  package init(
    of record: RunRecord, over corpus: Corpus, wordLists: RougeResources = .none, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws {
    guard record.settings.limit != nil, record.hasArticles else {
      throw RecordLack.recipe(run: record.name)
    }
    if let digests = record.digests(differingFrom: corpus) {
      throw CheckError.staleRecording(.corpora(first: digests.recorded, second: digests.found))
    }
    try record.settings.rules?.require(wordLists)
    let metrics = try (record.settings.metrics ?? []).map { metric -> OverlapMetric in
      guard let known = OverlapMetric(rawValue: metric.name) else {
        throw ComparisonError.metricNotRepeatable(metric.name)
      }
      return known
    }
    let names = record.systems.map(\.name)
    for system in record.systems
    where system.source != .strategy || system.name.namesProgram
      || (try? System.named([system.name], seed: record.settings.seed)) == nil
    {
      throw ComparisonError.notRepeatable(system.name)
    }
    let runner = Runner(
      settings: record.settings, wordLists: wordLists,
      systems: try System.named(names, seed: record.settings.seed))
    let made = try await runner.results(over: corpus, jobs: jobs, progress: progress)
    let judged = try await made.judged(
      by: metrics, try made.map { metrics.isEmpty ? [] : try $0.judgedSummaries(over: corpus) })
    differences = RecordDifference.between(record, judged[0].record)
  }
}

extension RunRecord {
  /// The digests of the run and of a corpus where these differ; `nil` where the texts are the same.
  package func digests(differingFrom corpus: Corpus) -> (recorded: String, found: String)? {
    let found = format == FormatOneRecord.format ? corpus.formatOneDigest : corpus.digest
    return digest == found ? nil : (digest ?? "unknown", found)
  }
}
