import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchRouge
import SumbenchSummarizers
import SumbenchSupport
import SumbenchText

/// Documents a second on one thread: the preparation, which all strategies share, and each strategy on documents
/// that are prepared.
struct SummarizeBenchmark: Subcommand {
  static let name = "summarize"
  static let summary = "Times summarizing: documents a second, strategy by strategy."

  @Option(
    "--corpus", .file("PATH"), help: "a corpus as ‘sumbench run’ reads it", default: "200 made-up articles")
  var path: String?
  let strategies = StrategyOptions()
  let work = WorkOptions()
  let output = FormatOption()

  func run() async throws { try output.show(try await table()) }

  func table() async throws -> Grid {
    let (repetitions, seed, limit) = (work.repetitions, work.texts.seed, strategies.limit)
    let summarizers = try strategies.summarizers(seed: seed)
    let corpus = try path.map(CorpusReader.corpus) ?? Corpus(madeUpOf: 200, work.texts)
    let origin = path.map { "corpus:\($0)" } ?? "text:\(work.texts.kind)|seed:\(seed)"
    let reader = DocumentReader(cleaning: .on)
    let articles = try corpus.articles
    var documents: [Document] = []
    let preparation = await Timing(repetitions: repetitions) {
      documents = articles.map { reader.reading(of: $0).document }
    }
    let texts = documents.map { $0.sentences.map(\.text).joined(separator: " ") }
    let splitting = await Timing(repetitions: repetitions) {
      for text in texts { _ = SentenceSplitter.sentences(in: text) }
    }
    let pairs = Array(zip(documents, articles))
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
      legend: [
        "\(sentences / documents.count) sentences and \(words / documents.count) words to an article",
        "preparation: language, cleaning, sentences, words and stems, once for all strategies, which are timed without",
        "sentences alone: finding them in English text that is clean",
      ],
      signature: [origin, "limit:\(limit)", "repetitions:\(repetitions)"].speedSignature)
  }
}

extension Corpus {
  /// Made-up articles, each with one reference.
  init(madeUpOf count: Int, _ texts: SeedOption) {
    var text = texts.texts
    let separator = texts.kind == .chinese ? "" : " "
    self.init(
      name: "made-up",
      articles: (0..<count).map { number in
        let article = text.article()
        return Article(
          id: "\(number)", body: .text(article.sentences.joined(separator: separator)),
          references: [article.reference.joined(separator: "\n")])
      })
  }
}
