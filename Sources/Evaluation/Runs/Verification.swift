package import SumbenchCorpora
package import SumbenchRouge
package import SumbenchSupport

/// A recorded run made once more, from the corpus up.
///
///     try await Verification(of: record, over: corpus, jobs: 2).differences.isEmpty      // true
package struct Verification: Sendable {
  /// What came out differently; `first` is the record.
  package let differences: [RecordDifference]
  /// What is otherwise than it was without changing a number: the version of sumbench, the name of the corpus.
  package let notes: [Note]

  /// Repeats the run. Throws `CheckError.staleRecording` for another corpus, `DataError.otherWordLists`, and
  /// `ComparisonError` for a row whose strategy is not in the catalog, or a metric that a program computed: a record is
  /// data, and no program that it names is run.
  package init(
    of record: RunRecord, over corpus: Corpus, wordLists: RougeResources = .none, jobs: Int,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws {
    let metrics = try Self.requireRepeatable(record)
    if let digests = try record.digests(differingFrom: corpus) {
      throw CheckError.staleRecording(.corpora(first: digests.recorded, second: digests.found))
    }
    try record.settings.rules?.require(wordLists)
    let names = record.systems.map(\.name)
    let runner = Runner(
      settings: record.settings(over: corpus), wordLists: wordLists,
      systems: try System.named(names, seed: record.settings.seed))
    let made = try await runner.results(over: corpus, jobs: jobs, progress: progress)
    let judged = try await made.judged(
      by: metrics, try made.map { metrics.isEmpty ? [] : try $0.judgedSummaries(over: corpus) })
    self.init(of: record, madeAgain: judged[0].record)
  }

  /// Throws `RecordLack.recipe` and `ComparisonError` for a run that cannot be made again from any corpus, before one is
  /// read. Returns the metrics beside ROUGE.
  @discardableResult
  package static func requireRepeatable(_ record: RunRecord) throws -> [OverlapMetric] {
    guard record.settings.limit != nil, record.hasArticles else {
      throw RecordLack.recipe(run: record.name)
    }
    let metrics = try (record.settings.metrics ?? []).map { metric -> OverlapMetric in
      guard let known = OverlapMetric(rawValue: metric.name) else {
        throw ComparisonError.metricNotRepeatable(metric.name)
      }
      return known
    }
    for system in record.systems
    where system.source != .strategy || system.name.namesProgram
      || (try? System.named([system.name], seed: record.settings.seed)) == nil
    {
      throw ComparisonError.notRepeatable(system.name)
    }
    return metrics
  }

  /// Compares a record with the run that was made under its settings.
  init(of record: RunRecord, madeAgain: RunRecord) {
    differences = record.differencesWithin + RecordDifference.between(record, madeAgain)
    notes = record.changesOfNames(since: madeAgain)
  }
}

extension RunRecord {
  /// The settings of the record, with what a run over the corpus would say of records left out and of the part it is over.
  fileprivate func settings(over corpus: Corpus) -> RunSettings {
    var settings = settings
    // What is said about rules is that of the catalog, where they are those of this version.
    if let rules = settings.rules, version == Version.current,
      var known = try? RulesCatalog.entry(rules.name).rules
    {
      let about = known.about
      (known.about, known.wordLists) = (rules.about, rules.wordLists)
      if known == rules { settings.rules?.about = about }
    }
    guard let subset = settings.subset else {
      settings.leftOut = corpus.unusable.isEmpty ? nil : corpus.unusable.map(\.id).inByteOrder()
      return settings
    }
    let ids = Set(items.ids).union(settings.leftOut ?? [])
    let part = ItemSubset(named: subset.name) ?? .ids(Array(ids))
    let chosen = try? part.chosen(from: corpus.recordIDs, path: corpus.name)
    settings.subset = chosen == ids ? RunSettings.Subset(part, of: corpus.recordIDs.count) : nil
    return settings
  }

  /// Where a record says two things of itself: its version is in its signature too.
  fileprivate var differencesWithin: [RecordDifference] {
    let prefix = "sumbench:"
    let signed = signature.split(separator: "|").last { $0.hasPrefix(prefix) }.map {
      $0.dropFirst(prefix.count)
    }
    if let signed, signed == version { return [] }
    return [
      RecordDifference(
        row: nil, item: nil, what: "version", first: version,
        second: signed.map { "\($0) in the signature" } ?? "none")
    ]
  }

  fileprivate func changesOfNames(since made: RunRecord) -> [Note] {
    var notes: [Note] = []
    if version != made.version {
      notes.append(
        Note(
          .warning, "other-version",
          "the record is of sumbench \(version), and was made again with \(made.version)"))
    }
    if name != made.name {
      notes.append(
        Note(
          .warning, "other-name",
          "the corpus is called ‘\(made.name)’ and was called ‘\(name)’; its texts are the same"))
    }
    return notes
  }
}

extension RunRecord {
  /// The digests of the run and of a corpus where these differ; `nil` where the texts are the same.
  package func digests(differingFrom corpus: Corpus) throws -> (recorded: String, found: String)? {
    let found = format == FormatOneRecord.format ? try corpus.formatOneDigest : corpus.digest
    return digest == found ? nil : (digest ?? "unknown", found)
  }
}
