import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

/// One thread's work: it summarizes and scores one article after another, under one set of rules or several.
final class ArticleWorker {
  private let systems: [System]
  private let limit: LengthLimit
  private let reader: DocumentReader
  private let spool: Spool
  private let keepsSentenceScores: Bool
  /// Whether articles are kept as they were read, and whether they were cleaned.
  private let keepsReadings: Bool
  private let isCleaned: Bool
  private let judges: [Judge]
  /// The draws whose mean is the lower end of the share scale; none where a run has no such scale.
  private let draws: [RandomSelection]

  /// What scores by one set of rules, and the searches for summaries that these rules score best.
  private struct Judge {
    /// `nil` where nothing is scored.
    let rules: ScoringRules?
    let scorer: RougeScorer?
    /// For each system.
    let searches: [(any OracleSearch)?]

    init(_ rules: ScoringRules?, _ wordLists: RougeResources, _ systems: [System]) throws {
      self.rules = rules
      scorer = try rules?.scorer(wordLists)
      searches = systems.map { system in
        if case .oracle(let oracle) = system.method, let rules {
          oracle.search(rules: rules, wordLists: wordLists)
        } else {
          nil
        }
      }
    }

    /// The references as the rules read them.
    func references(_ texts: [String]) -> [RougeText] { rules.map { texts.map($0.text(of:)) } ?? [] }

    func scores(of lines: [String], against references: [RougeText]) throws -> [RougeScore] {
      guard let rules, let scorer else { return [] }
      return try scorer.scores(of: rules.text(of: lines), against: references)
    }

    /// What there is to say of a text and its references.
    func concerns(_ sentences: [String], against references: [RougeText]) -> [ItemNote] {
      rules.map { ItemNoteFinder($0).concerns($0.text(of: sentences), against: references) } ?? []
    }
  }

  init(
    settings: RunSettings, rules: [ScoringRules?], limit: LengthLimit, wordLists: RougeResources,
    systems: [System], spool: Spool,
    keepsSentenceScores: Bool = false, keepsReadings: Bool = false
  ) throws {
    self.systems = systems
    self.limit = limit
    self.spool = spool
    self.keepsSentenceScores = keepsSentenceScores
    self.keepsReadings = keepsReadings
    isCleaned = settings.isCleaned
    reader = DocumentReader(settings)
    judges = try rules.map { try Judge($0, wordLists, systems) }
    let random = systems.compactMap(\.random).first
    draws = systems.contains { $0.role == .ceiling } ? random?.draws(ShareScale.draws) ?? [] : []
  }

  /// Works on the article at a position, for which some summaries may be there already.
  func run(_ item: Item, _ digest: Digest, at position: Int, _ bulk: BulkSummaries) async throws
    -> ArticleRun
  {
    let article = Article(item)
    let reading = bulk.reading(position) ?? reader.reading(of: article)
    let document = reading.document
    let gold = item.references.map { $0.sentenceLines(document.language).joined(separator: "\n") }
    let references = judges.map { $0.references(gold) }
    var words = ArticleWords(document)
    var outcomes = judges.map { _ in [ArticleRun.Outcome]() }
    for (index, system) in systems.enumerated() {
      var shared: Result<(Summary, ArticleRun.Written), any Error>?
      if case .summarizer(let summarizer) = system.method {
        let made = bulk.summary(of: position, by: index)
        // Scores are computed once more: what a summary takes the time for does not include them.
        let ranker = keepsSentenceScores ? summarizer as? any SentenceRanker : nil
        let scores = document.sentences.count > 1 ? ranker?.scores(of: document) : nil
        shared = await written(article.id, system.name, scores, isTimed: made == nil, &words) {
          if let made { try made.get() } else { try await summarizer.summary(of: document, within: limit) }
        }
      }
      for (place, judge) in judges.enumerated() {
        var own = shared
        if let search = judge.searches[index] {
          own = await written(article.id, system.name, isTimed: true, &words) {
            try search.summary(of: document, references: gold, within: limit)
          }
        }
        guard let own else { continue }
        outcomes[place].append(outcome(own, judge, references[place]))
      }
    }
    let drawn = draws.map { $0.summary(of: document, within: limit).lines }
    let whole = document.sentences.map(\.text)
    let own = Self.concerns(of: article, reading, limit)
    return ArticleRun(
      id: article.id, digest: digest, references: article.references.count,
      referenceWords: article.references.map { Double($0.runCount) }.mean() ?? 0,
      facts: ArticleRecord(article, reading, &words),
      scorings: try judges.indices.map { index in
        ArticleRun.Scoring(
          concerns: judges[index].concerns(whole, against: references[index]) + own,
          chance: try Self.chance(drawn, judges[index], references[index]),
          outcomes: outcomes[index])
      }, reading: keepsReadings ? ArticleReading(reading, isCleaned: isCleaned) : nil)
  }

  /// The mean scores of random sentences: for each variant each measure; nothing of no draws.
  private static func chance(
    _ draws: [[String]], _ judge: Judge, _ references: [RougeText]
  ) throws -> [Double] {
    guard !draws.isEmpty, let rules = judge.rules else { return [] }
    var sums = [Double](repeating: 0, count: 3 * rules.variants.count)
    for lines in draws {
      let scores = try judge.scores(of: lines, against: references)
      for (place, score) in scores.enumerated() {
        for (index, measure) in Measure.allCases.enumerated() { sums[3 * place + index] += score[measure] }
      }
    }
    return sums.map { $0 / Double(draws.count) }
  }

  /// Makes a summary and keeps its text, or tells what went wrong.
  private func written(
    _ id: String, _ name: String, _ scores: [Double]? = nil, isTimed: Bool, _ words: inout ArticleWords,
    _ make: () async throws -> Summary
  ) async -> Result<(Summary, ArticleRun.Written), any Error> {
    do {
      let start = ContinuousClock.now
      let summary = try await make()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      let line = SummaryLine(
        id: id, system: name, lines: summary.lines, positions: summary.sentences, scores: scores ?? [])
      return .success(
        (
          summary,
          ArticleRun.Written(
            facts: SummaryRecord(summary, words.extractiveness(of: summary)),
            words: summary.lines.reduce(0) { $0 + $1.runCount }, place: try spool.add(line.bytes),
            seconds: isTimed ? seconds : nil)
        ))
    } catch {
      return .failure(error)
    }
  }

  private func outcome(
    _ result: Result<(Summary, ArticleRun.Written), any Error>, _ judge: Judge, _ references: [RougeText]
  ) -> ArticleRun.Outcome {
    do {
      let (summary, written) = try result.get()
      return .scored(
        written, try judge.scores(of: summary.lines, against: references))
    } catch {
      return .failed(message: "\(error)")
    }
  }

  /// What is to be said about an article, whatever its references.
  private static func concerns(
    of article: Article, _ reading: DocumentReader.Reading, _ limit: LengthLimit
  ) -> [ItemNote] {
    var concerns: [ItemNote] = []
    let sentences = reading.document.sentences
    if reading.removed.isLarge { concerns.append(.textRemoved) }
    if case .sentences(let count) = limit, sentences.count <= count { concerns.append(.wholeArticle) }
    if sentences.contains(where: { $0.wordCount > 80 }) { concerns.append(.longSentence) }
    let isMarkedUp = article.documents.contains { document in
      if case .text(let text) = document { TextKind(of: text) != .plain } else { false }
    }
    if isMarkedUp { concerns.append(.markup) }
    return concerns
  }
}

extension RunSettings {
  /// Whether what the cleaner finds is taken out.
  var isCleaned: Bool { (cleaning ?? .on) == .on }
}

extension DocumentReader {
  /// A reader of articles as the settings of a run have it.
  init(_ settings: RunSettings) {
    self.init(
      cleaning: settings.cleaning ?? .on, language: settings.language, lines: settings.lines ?? .auto)
  }
}

extension ArticleRecord {
  fileprivate init(_ article: Article, _ reading: DocumentReader.Reading, _ words: inout ArticleWords) {
    self.init(
      language: reading.language,
      sentences: reading.document.sentences.count,
      words: reading.document.sentences.reduce(0) { $0 + $1.wordCount },
      referenceExtractiveness: .mean(article.references.map { words.extractiveness(of: [$0]) }),
      boilerplate: reading.removals.reduce(into: [:]) { $0[$1.reason.rawValue, default: 0] += 1 })
  }
}

extension SummaryRecord {
  fileprivate init(_ summary: Summary, _ extractiveness: Extractiveness) {
    self.init(
      sentences: summary.sentences, isCut: summary.isCut, isFallback: summary.isFallback,
      extractiveness: extractiveness)
  }
}
