import Corpora
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
  /// For each row the lines of a summary that positions do not give, or of which the rules may cut something off;
  /// `nil` where positions give them, or nobody knows.
  package let written: [[Line]?]

  /// A line and what is counted of it.
  package struct Line: Sendable {
    package let text: String
    package let flat: WordPlaces.Part
    /// What ROUGE-Lsum looks for its subsequences in.
    package let inSentences: WordPlaces.Part
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
    guard corpus.formatOneDigest == record.corpus.digest else {
      throw ReportError.otherCorpus(recorded: record.corpus.digest, found: corpus.formatOneDigest)
    }
    let rules = record.settings.rules
    let isCutAlike = ![.none, .referenceWords].contains(rules.rouge.truncation)
    try rules.require(resources)
    let reader = DocumentReader(cleaning: record.settings.cleaning, language: record.settings.language)
    var places = try WordPlaces(rules: rules.rouge, resources: resources)
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
        references: article.references.map { Line.lines(of: rules.text(of: $0), &places) },
        written: zip(rows, summaries).map { row, summary in
          let known =
            lines[row.name, article.id] ?? summary?.cutLine(document, record.settings.limit)
            ?? (isCutAlike ? summary?.chosenLines(document) : nil)
          return known.map { Line.lines(of: rules.text(of: $0), &places) }
        })
    }
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
  fileprivate func cutLine(_ document: Document, _ limit: LengthLimit) -> [String]? {
    guard isCut, sentences.count == 1, document.sentences.indices.contains(sentences[0]) else { return nil }
    return [document.sentences[sentences[0]].text.cut(to: limit)]
  }

  /// The sentences of a summary that was chosen.
  fileprivate func chosenLines(_ document: Document) -> [String]? {
    sentences.isEmpty ? nil : sentences.map { document.sentences[$0].text }
  }
}
