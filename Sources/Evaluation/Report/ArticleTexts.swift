import SumbenchCorpora
import SumbenchRouge
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

/// Reads the texts of the articles of a record from the corpus that it was made from.
///
/// Tokens are equal within one article alone.
struct ArticleTexts: Sendable {
  private let record: RunRecord
  private let rows: [SystemRecord]
  private let texts: SummaryTexts?
  private let older: [OlderRow]
  private let rules: ScoringRules
  private let limit: LengthLimit
  private let reader: DocumentReader
  private let places: WordPlaces
  private let corpus: Corpus
  /// Where articles are in the corpus, by id.
  private let positions: [String: Int]
  /// For each item its article as the run read it; none where it has to be read again.
  private let readings: [ArticleReading]

  /// Throws `ReportError` for another corpus, and `RecordLack.articles` for a run without articles.
  init(
    of record: RunRecord, rows: [SystemRecord], older: [OlderRow], in corpus: Corpus,
    readings: [ArticleReading], texts: SummaryTexts?, resources: RougeResources
  ) throws {
    guard let rules = record.settings.rules, let limit = record.settings.limit, record.hasArticles else {
      throw record.lackOfTexts
    }
    self.readings = readings.count == record.items.count ? readings : []
    // What was just read is the corpus of the run.
    if self.readings.isEmpty, let digests = try record.digests(differingFrom: corpus) {
      throw ReportError.otherCorpus(recorded: digests.recorded, found: digests.found)
    }
    try rules.require(resources)
    (self.record, self.rows, self.texts, self.older) = (record, rows, texts, older)
    (self.rules, self.limit) = (rules, limit)
    self.corpus = corpus
    positions = Dictionary(uniqueKeysWithValues: corpus.entries.enumerated().map { ($1.id, $0) })
    reader = DocumentReader(
      cleaning: record.settings.cleaning ?? .on, language: record.settings.language,
      lines: record.settings.lines ?? .auto)
    places = try WordPlaces(rules: rules.rouge, resources: resources)
  }

  /// The texts of some items in their order, until they weigh more than a number of bytes.
  func texts(of items: [Int], within budget: Int?, jobs: Int) throws -> [Int: ArticleText] {
    var found: [Int: ArticleText] = [:]
    var weight = 0
    for start in stride(from: 0, to: items.count, by: Self.chunk) {
      let chunk = items[start..<min(start + Self.chunk, items.count)]
      let read = inParallel(chunk.count, workers: jobs) { share in
        var places = places
        return share.map { index in
          let item = chunk[chunk.startIndex + index]
          return (item, Result { try text(of: item, &places) })
        }
      }
      for (item, result) in read {
        let text = try result.get()
        weight += text.weight
        if let budget, weight > budget, !found.isEmpty { return found }
        found[item] = text
      }
    }
    return found
  }

  private static let chunk = 128

  private func text(of item: Int, _ places: inout WordPlaces) throws -> ArticleText {
    places.startText()
    let id = record.items.ids[item]
    guard let position = positions[id] else { throw DataError.noArticles(path: record.name) }
    let source = try corpus.item(at: position)
    let article = Article(source)
    let facts = record.items.articles[item]
    let reading =
      readings.isEmpty
      ? ArticleReading(reader.reading(of: article), isCleaned: record.settings.isCleaned) : readings[item]
    let sentences = reading.sentences
    guard sentences.count == facts.sentences else {
      throw ReportError.otherSentences(
        id: article.id, recorded: facts.sentences, found: sentences.count, version: record.version)
    }
    let isCutAlike = ![.none, .referenceWords].contains(rules.rouge.truncation)
    let own = try rows.map { row -> [String]? in
      let summary = row.choices.isEmpty ? nil : row.choices[item]
      return try texts?.written(by: row, item: item) ?? summary?.cutLine(sentences, limit)
        ?? (isCutAlike ? summary?.chosenLines(sentences) : nil)
    }
    let former = try older.map { row -> [String]? in
      let chosen =
        isCutAlike ? row.system.choices.isEmpty ? nil : row.system.choices[item]?.chosenLines(sentences) : nil
      return try row.written(item) ?? chosen
    }
    return ArticleText(
      sentences: sentences, words: sentences.map { places.words(in: $0) },
      removed: reading.removed,
      references: source.references.map { reference in
        let text = reference.sentenceLines(reading.language).joined(separator: "\n")
        return ArticleText.Line.lines(of: rules.text(of: text), &places)
      },
      written: (own + former).map { lines in
        lines.map { ArticleText.Line.lines(of: rules.text(of: $0), &places) }
      },
      scores: try rows.map { row in
        try texts?.sentenceScores(of: row.name, item: item).flatMap { $0.count == sentences.count ? $0 : nil }
      })
  }
}

extension ArticleText.Line {
  fileprivate static func lines(of text: RougeText, _ places: inout WordPlaces) -> [Self] {
    zip(text.sentences, places.parts(of: text)).map { sentence, parts in
      Self(text: sentence, flat: parts.flat, inSentences: parts.inSentences)
    }
  }
}

extension SummaryRecord {
  /// The beginning of the one sentence that a limit left of a chosen summary.
  fileprivate func cutLine(_ all: [String], _ limit: LengthLimit) -> [String]? {
    guard isCut, sentences.count == 1, all.indices.contains(sentences[0]) else { return nil }
    return [all[sentences[0]].cut(to: limit)]
  }

  /// The sentences of a summary that was chosen.
  fileprivate func chosenLines(_ all: [String]) -> [String]? {
    sentences.isEmpty ? nil : sentences.map { all[$0] }
  }
}

extension RunRecord {
  /// That no corpus belongs to the run.
  fileprivate var lackOfTexts: RecordLack {
    .texts(run: name, isOfScores: systems.allSatisfy { $0.source == .scores })
  }

  /// Throws `RecordLack.texts` for a run that no corpus belongs to, before one is read.
  package func requireTexts() throws {
    if settings.rules == nil || settings.limit == nil || !hasArticles { throw lackOfTexts }
  }
}
