import SumbenchSupport
import SumbenchCorpora
package import SumbenchRouge
import SumbenchSummarizers
import SumbenchText

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
    of record: RunRecord, rows: [SystemRecord], in corpus: Corpus, texts: SummaryTexts?,
    resources: RougeResources
  ) throws -> [ArticleText] {
    guard let rules = record.settings.rules, let limit = record.settings.limit, record.hasArticles else {
      throw RecordLack.articles(run: record.name, need: "texts")
    }
    if let digests = record.digests(differingFrom: corpus) {
      throw ReportError.otherCorpus(recorded: digests.recorded, found: digests.found)
    }
    let articles = Dictionary(
      uniqueKeysWithValues: zip(corpus.articles, corpus.items).map { ($0.id, ($0, $1)) })
    let isCutAlike = ![.none, .referenceWords].contains(rules.rouge.truncation)
    try rules.require(resources)
    let reader = DocumentReader(
      cleaning: record.settings.cleaning ?? .on, language: record.settings.language,
      lines: record.settings.lines ?? .auto)
    var places = try WordPlaces(rules: rules.rouge, resources: resources)
    return try record.items.ids.enumerated().map { position, id in
      guard let (article, item) = articles[id] else { throw DataError.noArticles(path: corpus.name) }
      let facts = record.items.articles[position]
      let document = reader.reading(of: article).document
      guard document.sentences.count == facts.sentences else {
        throw ReportError.otherSentences(
          id: article.id, recorded: facts.sentences, found: document.sentences.count, version: record.version)
      }
      let summaries = rows.map { $0.choices.isEmpty ? nil : $0.choices[position] }
      let chosen = Set(summaries.flatMap { $0?.sentences ?? [] })
      return ArticleText(
        sentences: document.sentences.map(\.text),
        words: document.sentences.enumerated().map { index, sentence in
          chosen.contains(index) ? places.words(in: sentence.text) : []
        },
        references: item.references.map { reference in
          let text = reference.sentenceLines(document.language).joined(separator: "\n")
          return Line.lines(of: rules.text(of: text), &places)
        },
        written: try zip(rows, summaries).map { row, summary in
          let known =
            try texts?.written(by: row, item: position) ?? summary?.cutLine(document, limit)
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
