import Rouge
import TextProcessing

@testable import Evaluation

/// Runs made of numbers alone.
enum SampleRuns {
  /// Two variants; every measure of an article is the given score, and half of it in the second variant.
  static func run(
    _ rows: [(name: String, scores: [Double])], ids: [String]? = nil,
    roles: [String: StrategyRecord.Role] = [:], digest: String = "d", failing: Set<String> = [],
    changing change: (inout RunSettings) -> Void = { _ in }
  ) -> RunRecord {
    var rules = ScoringRules()
    rules.variants = [.n(1), .n(2)]
    var settings = RunSettings(cleaning: .on, limit: .sentences(3), rules: rules, seed: 1)
    change(&settings)
    let ids = ids ?? rows[0].scores.indices.map { "article-\($0 + 1)" }
    return RunRecord(
      format: RunRecord.currentFormat, version: Version.current,
      corpus: CorpusRecord(
        name: "sample", digest: digest,
        articles: ids.map {
          ArticleRecord(
            id: $0, language: LanguageChoice(for: "", given: .english), sentences: 9, words: 99,
            references: 1,
            referenceWords: 9, referenceExtractiveness: .none,
            furniture: [:], concerns: [])
        }),
      settings: settings, signature: settings.rules.signature,
      strategies: rows.map { row in
        StrategyRecord(
          name: row.name, role: roles[row.name] ?? .strategy,
          summaries: ids.map { _ in
            SummaryRecord(sentences: [0], words: 11, isCut: false, isFallback: false, extractiveness: .none)
          },
          scores: failing.contains(row.name)
            ? []
            : zip(settings.rules.variants, [1, 0.5]).map { variant, factor in
              let scores = row.scores.map { $0 * factor }
              return VariantScores(variant: variant, precision: scores, recall: scores, f1: scores)
            },
          failures: [], unmatched: [])
      })
  }

  /// Twelve articles with a wide spread.
  static let twelve = [0.21, 0.48, 0.35, 0.4, 0.18, 0.52, 0.33, 0.27, 0.44, 0.3, 0.38, 0.25]

  /// Five points more on each, give or take two.
  static let fiveBetter = zip(twelve, [-2, 1, 0, 2, -1, 1, 0, -1, 2, -2, 0, 1]).map { $0 + 0.05 + $1 / 100 }
}
