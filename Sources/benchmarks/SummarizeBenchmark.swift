import Corpora
import Evaluation
import Foundation
import Reports
import Rouge
import Summarizers
import TextProcessing

/// Documents a second on one thread: the preparation, which all strategies share, and each strategy on documents
/// that are prepared.
struct SummarizeBenchmark {
  private let corpus: Corpus
  private let summarizers: [any Summarizer]
  private let limit: LengthLimit
  private let repetitions: Int
  private let origin: String

  init(_ options: Options) throws {
    let seed = try options.seed
    summarizers = try options.summarizers(seed: seed)
    limit = try options.limit
    repetitions = try options.repetitions
    if let path = options[.corpus] {
      corpus = try CorpusReader.corpus(at: path)
      origin = "corpus:\(path)"
    } else {
      corpus = Corpus(madeUpOf: 200, seed: seed)
      origin = "seed:\(seed)"
    }
  }

  func table() async throws -> Grid {
    let reader = DocumentReader(cleaning: .on)
    var documents: [Document] = []
    let preparation = await Timing(repetitions: repetitions) {
      documents = corpus.articles.map { reader.reading(of: $0).document }
    }
    let texts = documents.map { $0.sentences.map(\.text).joined(separator: " ") }
    let splitting = await Timing(repetitions: repetitions) {
      for text in texts { _ = SentenceSplitter.sentences(in: text) }
    }
    let pairs = Array(zip(documents, corpus.articles))
    var rows: [Grid.Row] = []
    for summarizer in summarizers {
      let timing = try await Timing(repetitions: repetitions) {
        for document in documents { _ = try await summarizer.summary(of: document, within: limit) }
      }
      rows.append(Grid.Row(rateOf: summarizer.name, timing, count: documents.count))
    }
    let search = Oracle.preSumm.search(rules: ScoringRules(), wordLists: .none)
    let oracle = try await Timing(repetitions: repetitions) {
      for (document, article) in pairs {
        _ = try search.summary(of: document, references: article.references, within: limit)
      }
    }
    let sentences = documents.reduce(0) { $0 + $1.sentences.count }
    let words = documents.reduce(0) { $0 + $1.sentences.reduce(0) { $0 + $1.wordCount } }
    return Grid(
      title: "summarize: \(documents.count.counted("article")), limit \(limit)",
      columns: Grid.Column.rate(of: "documents"),
      groups: [
        [
          Grid.Row(rateOf: "preparation", preparation, count: documents.count),
          Grid.Row(rateOf: "sentences alone", splitting, count: documents.count),
        ],
        rows,
        [Grid.Row(rateOf: Oracle.preSumm.description, oracle, count: documents.count)],
      ],
      notes: [
        "\(sentences / documents.count) sentences and \(words / documents.count) words to an article",
        "preparation: language, cleaning, sentences, words and stems, once for all strategies, which are timed without",
        "sentences alone: finding them in English text that is clean",
      ],
      signature: [origin, "limit:\(limit)", "repetitions:\(repetitions)"].speedSignature)
  }
}

extension Options {
  /// The strategies asked for, or random, lead-3 and all that the catalog lists.
  func summarizers(seed: UInt64) throws -> [any Summarizer] {
    let names =
      self[.strategies]?.split(separator: ",").map(String.init) ?? ["random", "lead-3"] + Catalog.allNames
    do {
      return try names.map { try Catalog.summarizer(named: $0, seed: seed) }
    } catch is CatalogError {
      throw UsageError.unusableValue(names.joined(separator: ","), of: .strategies)
    }
  }
}

extension Corpus {
  /// Made-up articles, each with one reference.
  init(madeUpOf count: Int, seed: UInt64) {
    var text = SyntheticText(seed: seed)
    self.init(
      name: "made-up",
      articles: (0..<count).map { number in
        let article = text.article()
        return Article(
          id: "\(number)", body: .text(article.sentences.joined(separator: " ")),
          references: [article.reference.joined(separator: "\n")])
      })
  }
}
