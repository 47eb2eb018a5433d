package import SumbenchCorpora
package import Foundation
package import SumbenchRouge
import SumbenchSupport
import SumbenchText

/// Scores summaries that were made elsewhere, from files of any size, under one set of rules or several.
///
/// Records are read, scored and reported on in order, a few megabytes at a time; what is kept of an item is its id and its
/// numbers. Throws `DataError` with the line of the first item that cannot be used.
package struct ScoreRun {
  private let rules: [ScoringRules]
  private let wordLists: RougeResources
  private let name: String
  private let seed: UInt64
  private let missing: MissingRule
  private let metrics: [GivenMetric]
  private let cluster: String?
  private let onSlowItem: @Sendable (SlowItem) -> Void

  /// A run under these rules; `onSlowItem` hears of items that take long, before they are scored.
  package init(
    rules: [ScoringRules], wordLists: RougeResources, name: String, seed: UInt64,
    missing: MissingRule = .skip,
    metrics: [GivenMetric] = [], cluster: String? = nil,
    onSlowItem: @escaping @Sendable (SlowItem) -> Void = { _ in }
  ) {
    self.cluster = cluster
    self.onSlowItem = onSlowItem
    self.rules = rules
    self.wordLists = wordLists
    self.name = name
    self.seed = seed
    self.missing = missing
    self.metrics = metrics
  }

  /// Scores every item, and gives the run of each set of rules in their order.
  ///
  /// `keepsTexts`: whether the runs are to be written, with every measure, digests and texts. `perItem` gets a line of JSON
  /// for each item under the first rules, in order, as it comes; `articles` gets what is to be summarized, `summary` every
  /// summary for other metrics.
  package func run(
    _ input: ScoreInput, jobs: Int, keepsTexts: Bool, articles: ScoreArticles? = nil,
    perItem: ((Data) throws -> Void)? = nil,
    summary: ((JudgedSummary) -> Void)? = nil
  ) throws -> [RunResult] {
    try results(
      input, jobs: jobs, keepsTexts: keepsTexts, tellsLanguages: false, articles: articles, perItem: perItem,
      summary: summary
    ).runs
  }

  /// The same, with the rules that the languages of the texts call for where these are to be told.
  package func results(
    _ input: ScoreInput, jobs: Int, keepsTexts: Bool, tellsLanguages: Bool, articles: ScoreArticles? = nil,
    perItem: ((Data) throws -> Void)? = nil, summary: ((JudgedSummary) -> Void)? = nil
  ) throws -> (runs: [RunResult], languages: RulesTally) {
    var languages = RulesTally()
    let collectors = rules.map { ScoreCollector(rules: $0, isWhole: keepsTexts, cluster: cluster) }
    let (rules, wordLists, onSlowItem) = (self.rules, self.wordLists, self.onSlowItem)
    let writesLines = perItem != nil
    let spool = keepsTexts ? Spool() : nil
    let separator = input.options.separator
    let digest = RunRecord.signatureDigest(rules[0].signature(separator: separator))
    let variants = rules[0].variants.map(\.description)
    var admission = ScoreAdmission(input)
    let articlesAreWanted = articles?.isKeeping
    let (keepsReferences, dropsTexts) = (admission.needsReferences, summary == nil)
    let pipeline = OrderedPipeline<ScoreBatch, ScoredBatch>(next: input.next) { result in
      languages.merge(result.languages)
      admission.admit(result.items)
      articles?.add(result.articles)
      for (index, scores) in result.scores.enumerated() { scores.forEach { collectors[index].add($0) } }
      try perItem?(result.lines)
      if let summary { for item in result.items.items { summary(JudgedSummary(item)) } }
    }
    try pipeline.run(jobs: jobs) {
      let scorers = try rules.map { try ItemScorer($0, wordLists, onSlowItem) }
      return { batch in
        var read = try batch.items()
        let kept = try read.items.map { item in
          guard let spool, let candidate = item.candidate else { return Spool.Place.none }
          let system = item.system ?? Item.unnamedSystem
          return try spool.add(SummaryLine(id: item.id, system: system, lines: candidate.separateLines).bytes)
        }
        let scores = try scorers.map { scorer in
          try zip(read.items, kept).map { try scorer.score($0, text: $1, hasDigest: keepsTexts) }
        }
        var lines = ItemLines(variants, signature: digest)
        if writesLines {
          for (item, score) in zip(read.items, scores[0]) {
            try lines.append(
              id: item.id, system: score.system, extra: item.carried(besides: Set(variants)),
              digest: item.hasOwnID ? nil : item.digest
            ) { score.scores[$0] }
          }
        }
        let languages = tellsLanguages ? RulesCatalog.tally(of: read.items) : RulesTally()
        let withArticles = articlesAreWanted.map { read.items.withArticles(all: $0) } ?? []
        if dropsTexts { read.dropTexts(keepsReferences: keepsReferences) }
        return ScoredBatch(
          items: read, scores: scores, articles: withArticles, lines: Data(lines.bytes), languages: languages)
      }
    }
    let notes = try admission.finish()
    if collectors[0].isEmpty { throw DataError.noItems(path: input.files[0].path) }
    let runs = try zip(rules, collectors).map { rules, collector in
      var settings = RunSettings(rules: rules, missing: missing, seed: seed)
      settings.cluster = cluster
      settings.separator = separator == .auto ? nil : separator.name
      let unusable = admission.tally.unusable
      settings.leftOut = unusable.isEmpty ? nil : unusable.map(\.id).distinct().inByteOrder()
      settings.subset = input.options.subset.flatMap { RunSettings.Subset($0, of: input.total) }
      let (record, places) = try collector.record(
        name: name, settings: settings, notes: notes, metrics: metrics)
      return RunResult(record: record, texts: SummaryTexts(spool ?? Spool(), places: places))
    }
    return (runs, languages)
  }
}

extension JudgedSummary {
  /// The summary that an item brings along.
  fileprivate init(_ item: Item) {
    self.init(
      id: item.id, system: item.system ?? Item.unnamedSystem, lines: item.candidate?.separateLines ?? [],
      references: item.references.map(\.lines),
      article: item.articles.isEmpty ? nil : item.articles.map(\.lines).joined(separator: "\n\n"))
  }
}

/// Some items with their scores under each set of rules, and as lines.
private struct ScoredBatch {
  let items: ReadItems
  let scores: [[ItemScore]]
  let articles: [Item]
  let lines: Data
  let languages: RulesTally
}

/// One thread's scorer of items.
private final class ItemScorer {
  private let rules: ScoringRules
  private let scorer: RougeScorer
  private let finder: ItemNoteFinder
  private let onSlowItem: @Sendable (SlowItem) -> Void

  init(
    _ rules: ScoringRules, _ wordLists: RougeResources, _ onSlowItem: @escaping @Sendable (SlowItem) -> Void
  ) throws {
    self.rules = rules
    self.onSlowItem = onSlowItem
    scorer = try rules.scorer(wordLists)
    finder = ItemNoteFinder(rules)
  }

  func score(_ item: Item, text: Spool.Place, hasDigest: Bool) throws -> ItemScore {
    if let slow = SlowItem(item, under: rules) { onSlowItem(slow) }
    let summary = item.candidate ?? .text("")
    let candidate = rules.text(of: summary)
    let references = item.references.map(rules.text(of:))
    return ItemScore(
      id: item.id,
      system: item.system ?? Item.unnamedSystem,
      place: item.place,
      words: summary.wordCount,
      references: item.references.count,
      referenceWords: item.references.reduce(0) { $0 + $1.wordCount },
      referenceHash: item.referenceHash,
      digest: hasDigest ? item.digest : nil,
      concerns: finder.concerns(candidate, against: references),
      scores: try scorer.locating(item.place, id: item.id, candidate, references) {
        try scorer.scores(of: candidate, against: references)
      },
      given: item.givenNumbers,
      keys: item.keys,
      text: text)
  }
}
