import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Foundation
import Reports
import SumbenchRouge
import SumbenchSummarizers
import SumbenchText

/// How cost grows with the length of texts, and with their number, on one thread.
struct GrowthBenchmark: Subcommand {
  static let name = "growth"
  static let summary = "Times texts and corpora of growing size."

  private static let variants = ["rouge1", "rouge2", "rougeL", "rougeLsum", "rougeW-1.2", "rougeSU4"]

  @Option("--longest", .wholeNumber(in: 1 ... .max), help: "words of the longest text") var longest =
    1_000_000
  @Option(
    "--cap",
    ValueSyntax("SECONDS", expected: "a number of seconds above 0") {
      Double($0).flatMap { $0 > 0 ? $0 : nil }
    },
    help: "where a curve ends")
  var capInSeconds = 5.0
  let strategies = StrategyOptions()
  let texts = SeedOption()
  let output = FormatOption()

  func run() async throws {
    _ = try strategies.summarizers(seed: texts.seed)
    try await forEachTable(output.show)
  }

  private var seed: UInt64 { texts.seed }
  private var limit: LengthLimit { strategies.limit }

  /// Measures table after table.
  func forEachTable(_ show: (Grid) throws -> Void) async throws {
    try show(try await scoring())
    try show(try await summarizing())
    try show(try await corpora())
  }

  /// Pairs of texts, from strings to a score, variant by variant.
  private func scoring() async throws -> Grid {
    let rules = try RulesCatalog.rules(RulesCatalog.defaultName).rouge
    var text = self.texts.texts
    let pairs = lengths.map { length in (0..<2).map { _ in text.sentences(wordCount: length) } }
    var curves: [GrowthCurve] = []
    for variant in Self.variants.compactMap(RougeVariant.init) {
      curves.append(
        try await GrowthCurve.measured(variant.description, at: lengths, capInSeconds: capInSeconds) {
          length in
          let texts = pairs[lengths.firstIndex(of: length)!].map { RougeText(sentences: $0) }
          let scorer = try RougeScorer(variants: [variant], rules: rules)
          _ = try scorer.scores(of: texts[0], against: [texts[1]])
        })
    }
    return table("growth: scoring a pair of texts", curves, sizes: lengths, of: "words", [])
  }

  /// Documents, prepared once, strategy by strategy.
  private func summarizing() async throws -> Grid {
    var text = self.texts.texts
    let texts = lengths.map { text.sentences(wordCount: $0).joined(separator: " ") }
    let reader = DocumentReader(cleaning: .on)
    var documents: [Document] = []
    let preparation = await GrowthCurve.measured("preparation", at: lengths, capInSeconds: .infinity) {
      length in
      let position = lengths.firstIndex(of: length)!
      let document = reader.reading(id: "\(length)", text: texts[position]).document
      if documents.count == position { documents.append(document) }
    }
    var curves = [preparation]
    for summarizer in try strategies.summarizers(seed: seed) {
      curves.append(
        try await GrowthCurve.measured(summarizer.name, at: lengths, capInSeconds: capInSeconds) { length in
          _ = try await summarizer.summary(of: documents[lengths.firstIndex(of: length)!], within: limit)
        })
    }
    return table(
      "growth: a summary of one document, limit \(limit)", curves, sizes: lengths, of: "words",
      ["limit:\(limit)"])
  }

  /// Whole corpora: pairs scored with the default rules, and articles summarized by all strategies and scored.
  private func corpora() async throws -> Grid {
    let rules = try RulesCatalog.rules(RulesCatalog.defaultName)
    let sizes = Self.sizes(from: 10, to: longest / 100)
    let corpora = sizes.map { Corpus(madeUpOf: $0, texts) }
    let systems = try System.named(["all"], seed: seed)
    let runner = Runner(
      settings: RunSettings(cleaning: .on, language: nil, limit: limit, rules: rules, seed: seed),
      systems: systems)
    let run = try await GrowthCurve.measured("run, all strategies", at: sizes, capInSeconds: 4 * capInSeconds)
    {
      _ = try await runner.run(over: corpora[sizes.firstIndex(of: $0)!], jobs: 1)
    }
    let score = try await GrowthCurve.measured("score", at: sizes, capInSeconds: capInSeconds) { size in
      let scorer = try rules.scorer(.none)
      for article in try corpora[sizes.firstIndex(of: size)!].articles {
        _ = try scorer.scores(
          of: rules.text(of: article.body), against: article.references.map { rules.text(of: $0) })
      }
    }
    return table("growth: a corpus", [score, run], sizes: sizes, of: "articles", ["limit:\(limit)"])
  }

  private var lengths: [Int] { Self.sizes(from: 1000, to: longest) }

  /// Two sizes to each power of ten, evenly spaced in their logarithms.
  private static func sizes(from first: Int, to last: Int) -> [Int] {
    (0...).lazy.map { Int((Double(first) * pow(10, Double($0) / 2)).rounded()) }.prefix { $0 <= last }
  }

  private func table(
    _ title: String, _ curves: [GrowthCurve], sizes: [Int], of noun: String, _ settings: [String]
  ) -> Grid {
    Grid(
      title: title,
      columns: [Grid.Column(title: "ms for \(noun)", key: "work")]
        + sizes.map { Grid.Column(title: "\($0)", key: "\(noun)_\($0)") }
        + [Grid.Column(title: "exponent", key: "exponent")],
      groups: [
        curves.map { curve in
          Grid.Row(
            cells: [.text(curve.name)]
              + sizes.map { size in
                curve.seconds(at: size).map { Grid.Cell(significant: $0 * 1000) } ?? .missing
              } + [curve.exponent.map { .number($0.digits(2), value: $0) } ?? .missing])
        }
      ],
      legend: [
        "a curve ends where the next point would take longer than \(capInSeconds) s",
        "exponent: cost grows as the size to this power, by least squares over the logarithms of all points",
      ],
      signature: (["text:\(texts.kind)", "seed:\(seed)", "jobs:1"] + settings).speedSignature)
  }
}
