package import Corpora
import Rouge
import Statistics
import Summarizers
import Support
package import TextProcessing

/// What became of one article: its facts, and for each system a summary with its scores.
struct ArticleRun: Sendable {
  let id: String
  let digest: String
  let references: Int
  let referenceWords: Double
  let facts: ArticleRecord
  let concerns: [Concern]
  /// In the order of the entrants.
  let outcomes: [Outcome]

  enum Outcome: Sendable {
    case scored(SummaryRecord, words: Int, [RougeScore], SummarySpool.Place)
    case failed(message: String)
  }
}

/// One thread's work: it summarizes and scores one article after another.
final class ArticleWorker {
  private let limit: LengthLimit
  private let rows: [Row]
  private let names: [String]
  private let reader: DocumentReader
  private let rules: ScoringRules
  private let scorer: RougeScorer
  private let spool: SummarySpool

  /// What makes the summaries of a row, with the references and without.
  private enum Row {
    case summarizer(any Summarizer)
    case oracle(any OracleSearch)
  }

  init(
    settings: RunSettings, rules: ScoringRules, limit: LengthLimit, wordLists: RougeResources,
    entrants: [Entrant],
    spool: SummarySpool
  ) throws {
    self.rules = rules
    self.limit = limit
    self.spool = spool
    names = entrants.map(\.name)
    rows = entrants.map { entrant in
      switch entrant.method {
      case .summarizer(let summarizer): .summarizer(summarizer)
      case .oracle(let oracle): .oracle(oracle.search(rules: rules, wordLists: wordLists))
      }
    }
    reader = DocumentReader(
      cleaning: settings.cleaning ?? .on, language: settings.language, lines: settings.lines ?? .auto)
    scorer = try rules.scorer(wordLists)
  }

  func run(_ article: Article, _ item: Item) async throws -> ArticleRun {
    let reading = reader.reading(of: article)
    let document = reading.document
    let gold = item.references.map { $0.sentenceLines(document.language).joined(separator: "\n") }
    let references = gold.map(rules.text(of:))
    var words = ArticleWords(document)
    var outcomes: [ArticleRun.Outcome] = []
    for (row, name) in zip(rows, names) {
      do {
        let summary =
          switch row {
          case .summarizer(let summarizer): try await summarizer.summary(of: document, within: limit)
          case .oracle(let search):
            try search.summary(of: document, references: gold, within: limit)
          }
        outcomes.append(try scored(summary, of: article.id, by: name, references, &words))
      } catch {
        outcomes.append(.failed(message: "\(error)"))
      }
    }
    let whole = rules.text(of: document.sentences.map(\.text))
    let concerns =
      ConcernFinder(rules).concerns(whole, against: references) + Self.concerns(of: article, reading, limit)
    return ArticleRun(
      id: article.id, digest: item.digest, references: article.references.count,
      referenceWords: article.references.map { Double($0.runCount) }.mean() ?? 0,
      facts: ArticleRecord(article, reading, &words), concerns: concerns, outcomes: outcomes)
  }

  /// What is to be said about an article, whatever its references.
  private static func concerns(
    of article: Article, _ reading: DocumentReader.Reading, _ limit: LengthLimit
  ) -> [Concern] {
    var concerns: [Concern] = []
    let sentences = reading.document.sentences
    if reading.removed.isLarge { concerns.append(.textRemoved) }
    if case .sentences(let count) = limit, sentences.count <= count { concerns.append(.wholeArticle) }
    if sentences.contains(where: { $0.wordCount > 80 }) { concerns.append(.longSentence) }
    if case .text(let text) = article.body, TextKind(of: text) != .plain { concerns.append(.markup) }
    return concerns
  }

  private func scored(
    _ summary: Summary, of id: String, by name: String, _ references: [RougeText], _ words: inout ArticleWords
  ) throws -> ArticleRun.Outcome {
    let line = SummaryLine(id: id, system: name, lines: summary.lines, positions: summary.sentences)
    return .scored(
      SummaryRecord(summary, words.extractiveness(of: summary)),
      words: summary.lines.reduce(0) { $0 + $1.runCount },
      try scorer.scores(of: rules.text(of: summary.lines), against: references),
      try spool.add(line.bytes))
  }
}

extension DocumentReader {
  /// The reading of an article, split already or not.
  package func reading(of article: Article) -> Reading {
    switch article.body {
    case .text(let text): reading(id: article.id, text: text)
    case .sentences(let sentences): reading(id: article.id, sentences: sentences)
    }
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
