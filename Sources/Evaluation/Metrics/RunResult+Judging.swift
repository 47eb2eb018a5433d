package import SumbenchCorpora
import SumbenchPrograms
import SumbenchSupport
import SumbenchText

extension RunResult {
  /// Every summary of a run over a corpus, system by system, with its references and its article.
  package func judgedSummaries(over corpus: Corpus) throws -> [JudgedSummary] {
    let positions = Dictionary(uniqueKeysWithValues: corpus.entries.enumerated().map { ($1.id, $0) })
    let sources = try record.items.ids.enumerated().map { item, id in
      let source = try corpus.item(at: positions[id]!)
      let language = record.items.articles[item].language.language
      return (
        references: source.references.map {
          $0.sentenceLines(language).joined(separator: "\n")
        },
        article: Article(source).body.lines
      )
    }
    return try record.systems.flatMap { system in
      try sources.enumerated().compactMap { item, source in
        guard let lines = try texts.lines(of: system.name, item: item) else { return nil }
        return JudgedSummary(
          id: record.items.ids[item], system: system.name, lines: lines, references: source.references,
          article: source.article)
      }
    }
  }

  /// The summaries that were given, and those of systems that were made beside them, such as floors: these have the
  /// references and the article of the first that was given of the same item.
  package func judgedSummaries(beside given: [JudgedSummary]) throws -> [JudgedSummary] {
    let systems = Set(given.map(\.system))
    let made = record.systems.filter { !systems.contains($0.name) }
    if made.isEmpty { return given }
    let sources = Dictionary(given.map { ($0.id, $0) }) { first, _ in first }
    return try given
      + made.flatMap { system in
        try record.items.ids.enumerated().compactMap { item, id in
          guard let source = sources[id], let lines = try texts.lines(of: system.name, item: item) else {
            return nil
          }
          return JudgedSummary(
            id: id, system: system.name, lines: lines, references: source.references, article: source.article)
        }
      }
  }
}

extension [RunResult] {
  /// The runs with what metrics say of their summaries, which are given for each run. Metrics are computed at the same
  /// time; `progress` hears how many summaries they have judged.
  ///
  /// Throws what ends the whole run: an interruption, a journal that cannot be written.
  package func judged(
    by metrics: [any Metric], _ summaries: [[JudgedSummary]],
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> [RunResult] {
    if metrics.isEmpty { return self }
    let found: [[MetricScores]]
    do {
      found = try await Self.scores(of: summaries, by: metrics, progress: progress)
    } catch {
      for metric in metrics { await metric.finish() }
      throw error
    }
    for metric in metrics { await metric.finish() }
    let notes = metrics.flatMap { metric in
      (metric as? ProgramMetric)?.report?.namedNotes(of: metric.name) ?? []
    }
    return indices.map { index in
      var result = self[index]
      for (metric, scores) in zip(metrics, found) {
        result.record = result.record.adding(scores[index], of: metric, for: summaries[index])
        result.details.add(scores[index], of: metric.name, for: summaries[index], in: result.record)
      }
      result.record = result.record.naming(metrics)
      result.programNotes += notes
      return result
    }
  }

  /// For each metric its scores of each list. A program is asked once for summaries that several lists have.
  private static func scores(
    of summaries: [[JudgedSummary]], by metrics: [any Metric],
    progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> [[MetricScores]] {
    let counts = DoneCounts(metrics.count * summaries.count, progress: progress)
    return try await withThrowingTaskGroup(of: (Int, [MetricScores]).self) { group in
      for (place, metric) in metrics.enumerated() {
        group.addTask {
          var scores: [MetricScores] = []
          for (list, texts) in summaries.enumerated() {
            let found = try await metric.scores(of: texts) {
              counts.set($0, at: place * summaries.count + list)
            }
            precondition(found.values.count == texts.count, "‘\(metric.name)’ has a row for every summary")
            scores.append(found)
          }
          return (place, scores)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

extension RunDetails {
  /// Adds what a program said beside its scores.
  fileprivate mutating func add(
    _ scores: MetricScores, of metric: String, for summaries: [JudgedSummary], in record: RunRecord
  ) {
    if scores.details.isEmpty { return }
    let places = ItemRows(record, summaries)
    for system in record.systems {
      let details = record.items.ids.indices.map { item in
        places[system.name, item].flatMap { scores.details[$0] }
      }
      if details.allSatisfy({ $0 == nil }) { continue }
      var row = Row(system: system.name, metric: metric, seconds: details.map { $0?.seconds?.inMicroseconds })
      row.add(details.map { $0?.extras })
      let keys = Set(details.flatMap { $0.map { Array($0.samples.keys) } ?? [] })
      if !keys.isEmpty {
        row.samples = Dictionary(
          uniqueKeysWithValues: keys.map { key in (key, details.map { $0?.samples[key] }) })
      }
      rows.append(row)
    }
  }
}
