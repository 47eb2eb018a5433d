package import Corpora
import Rouge
import Statistics
import Summarizers
package import TextProcessing

/// What became of one article: its facts, and for each row a summary with its scores.
struct ArticleRun: Sendable {
  let facts: ArticleRecord
  /// In the order of the entrants.
  let outcomes: [Outcome]

  enum Outcome: Sendable {
    /// `lines` are kept where the positions do not give them.
    case scored(SummaryRecord, [RougeScore], lines: [String]?)
    case failed(message: String)
  }
}

/// One thread's work: it summarizes and scores one article after another.
final class ArticleWorker {
  private let settings: RunSettings
  private let rows: [Row]
  private let reader: DocumentReader
  private let scorer: RougeScorer

  /// How a row's summaries come about, with the references and without.
  private enum Row {
    case summarizer(any Summarizer)
    case oracle(any OracleSearch)
  }

  init(settings: RunSettings, wordLists: RougeResources, entrants: [Entrant]) throws {
    self.settings = settings
    rows = entrants.map { entrant in
      switch entrant.method {
      case .summarizer(let summarizer): .summarizer(summarizer)
      case .oracle(let oracle): .oracle(oracle.search(rules: settings.rules, wordLists: wordLists))
      }
    }
    reader = DocumentReader(cleaning: settings.cleaning, language: settings.language)
    scorer = try settings.rules.scorer(wordLists)
  }

  func run(_ article: Article) async throws -> ArticleRun {
    let reading = reader.reading(of: article)
    let document = reading.document
    let references = article.references.map(settings.rules.text(of:))
    var words = ArticleWords(document)
    var outcomes: [ArticleRun.Outcome] = []
    for row in rows {
      do {
        let summary =
          switch row {
          case .summarizer(let summarizer): try await summarizer.summary(of: document, within: settings.limit)
          case .oracle(let search):
            try search.summary(of: document, references: article.references, within: settings.limit)
          }
        outcomes.append(try scored(summary, references, &words))
      } catch {
        outcomes.append(.failed(message: "\(error)"))
      }
    }
    let whole = settings.rules.text(of: document.sentences.map(\.text))
    let concerns = ConcernFinder(settings.rules).concerns(whole, against: references)
    return ArticleRun(facts: ArticleRecord(article, reading, concerns, &words), outcomes: outcomes)
  }

  private func scored(
    _ summary: Summary, _ references: [RougeText], _ words: inout ArticleWords
  ) throws -> ArticleRun.Outcome {
    .scored(
      SummaryRecord(summary, words.extractiveness(of: summary)),
      try scorer.scores(of: settings.rules.text(of: summary.lines), against: references),
      lines: summary.sentences.isEmpty || summary.isCut ? summary.lines : nil)
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
  fileprivate init(
    _ article: Article, _ reading: DocumentReader.Reading, _ concerns: [Concern], _ words: inout ArticleWords
  ) {
    self.init(
      id: article.id,
      language: reading.language,
      sentences: reading.document.sentences.count,
      words: reading.document.sentences.reduce(0) { $0 + $1.wordCount },
      references: article.references.count,
      referenceWords: article.references.map { Double($0.runCount) }.mean() ?? 0,
      referenceExtractiveness: .mean(article.references.map { words.extractiveness(of: [$0]) }),
      furniture: reading.removals.reduce(into: [:]) { $0[$1.reason.rawValue, default: 0] += 1 },
      concerns: concerns)
  }
}

extension SummaryRecord {
  fileprivate init(_ summary: Summary, _ extractiveness: Extractiveness) {
    self.init(
      sentences: summary.sentences,
      words: summary.lines.reduce(0) { $0 + $1.runCount },
      isCut: summary.isCut,
      isFallback: summary.isFallback,
      extractiveness: extractiveness)
  }
}
