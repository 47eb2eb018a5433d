package import Rouge
import Summarizers
import TextProcessing

/// The texts of one article as a report shows them: its sentences, references and summaries, and their words.
package struct ArticleText: Sendable {
  package let sentences: [String]
  /// For each sentence its words; empty for a sentence that no summary took.
  package let words: [[WordPlaces.Word]]
  /// For each reference its lines.
  package let references: [[Line]]
  /// For each row the lines of a summary that positions do not give; `nil` where they do, or nobody knows.
  package let written: [[Line]?]

  /// A line and its words.
  package struct Line: Sendable {
    package let text: String
    package let words: [WordPlaces.Word]
  }
}

extension ArticleText {
  /// The texts of every article of a record, from the corpus that it was made from.
  ///
  /// Tokens are equal within one article alone. Throws `ReportError` for another corpus.
  static func texts(
    of record: RunRecord, rows: [StrategyRecord], in corpus: Corpus, lines: SummaryLines,
    resources: RougeResources
  ) throws -> [ArticleText] {
    guard corpus.digest == record.corpus.digest else {
      throw ReportError.otherCorpus(recorded: record.corpus.digest, found: corpus.digest)
    }
    try record.settings.rules.require(resources)
    let reader = DocumentReader(cleaning: record.settings.cleaning, language: record.settings.language)
    var places = try WordPlaces(rules: record.settings.rules.rouge, resources: resources)
    return try zip(corpus.articles, record.corpus.articles).enumerated().map { position, pair in
      let (article, facts) = pair
      let document = reader.reading(of: article).document
      guard document.sentences.count == facts.sentences else {
        throw ReportError.otherSentences(
          id: article.id, recorded: facts.sentences, found: document.sentences.count, version: record.version)
      }
      let summaries = rows.map { $0.summaries[position] }
      let chosen = Set(summaries.flatMap { $0?.sentences ?? [] })
      return ArticleText(
        sentences: document.sentences.map(\.text),
        words: document.sentences.enumerated().map { index, sentence in
          chosen.contains(index) ? places.words(in: sentence.text) : []
        },
        references: article.references.map { reference in
          record.settings.rules.text(of: reference).sentences.map { Line($0, &places) }
        },
        written: zip(rows, summaries).map { row, summary in
          let known = lines[row.name, article.id] ?? summary?.cutLine(document, record.settings.limit)
          return known.map { $0.map { Line($0, &places) } }
        })
    }
  }
}

extension ArticleText.Line {
  fileprivate init(_ text: String, _ places: inout WordPlaces) {
    self.init(text: text, words: places.words(in: text))
  }
}

extension SummaryRecord {
  /// The beginning of the one sentence that a limit left of a chosen summary.
  fileprivate func cutLine(_ document: Document, _ limit: LengthLimit) -> [String]? {
    guard isCut, sentences.count == 1, document.sentences.indices.contains(sentences[0]) else { return nil }
    return [document.sentences[sentences[0]].text.cut(to: limit)]
  }
}
