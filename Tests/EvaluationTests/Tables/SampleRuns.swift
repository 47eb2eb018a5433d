import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

@testable import SumbenchEvaluation

/// Runs made of numbers alone.
enum SampleRuns {
  /// Two variants; every measure of an item is the given score, and half of it in the second variant.
  ///
  /// A score that is not a number is missing, and a row of `failing` has none.
  static func run(
    _ rows: [(name: String, scores: [Double])], ids: [String]? = nil,
    roles: [String: System.Role] = [:], digest: String = "d", failing: Set<String> = [],
    changing change: (inout RunSettings) -> Void = { _ in }
  ) -> RunRecord {
    var rules = ScoringRules()
    rules.variants = [.n(1), .n(2)]
    var settings = RunSettings(cleaning: .on, limit: .sentences(3), rules: rules, seed: 1)
    change(&settings)
    let given = ids ?? rows[0].scores.indices.map { "article-\($0 + 1)" }
    let order = given.itemOrder()
    var items = ItemTable(ids: order.map { given[$0] })
    items.references = order.map { _ in 1 }
    items.referenceWords = order.map { _ in 9 }
    items.articles = order.map { _ in
      ArticleRecord(
        language: LanguageChoice(for: "", given: .english), sentences: 9, words: 99,
        referenceExtractiveness: .none,
        boilerplate: [:])
    }
    let columns = settings.rules!.columns
    return RunRecord(
      name: "sample", digest: digest, items: items,
      systems: rows.map { row in
        var values = ScoreMatrix(width: columns.count)
        for item in order {
          let score = failing.contains(row.name) ? .nan : row.scores[item]
          values.append([1, 0.5].flatMap { factor in Measure.allCases.map { _ in score * factor } })
        }
        return SystemRecord(
          name: row.name, role: roles[row.name] ?? .plain, source: .strategy, values: values,
          words: order.map { _ in 11 },
          choices: order.map { _ in
            SummaryRecord(sentences: [0], isCut: false, isFallback: false, extractiveness: .none)
          })
      },
      columns: columns, settings: settings, signature: settings.rules!.signature, notes: [])
  }

  /// Twelve articles with a wide spread.
  static let twelve = [0.21, 0.48, 0.35, 0.4, 0.18, 0.52, 0.33, 0.27, 0.44, 0.3, 0.38, 0.25]

  /// Five points more on each, give or take two.
  static let fiveBetter = zip(twelve, [-2, 1, 0, 2, -1, 1, 0, -1, 2, -2, 0, 1]).map { $0 + 0.05 + $1 / 100 }
}

extension RunRecord {
  /// The same run with one more column, whose numbers are given row by row in the order of the record.
  func adding(_ column: ScoreColumn, _ numbers: [String: [Double]]) -> RunRecord {
    RunRecord(
      version: version, name: name, digest: digest, items: items,
      systems: systems.map { system in
        SystemRecord(
          name: system.name, role: system.role, source: system.source,
          values: ScoreMatrix(columns: system.values.columns + [numbers[system.name]!]), words: system.words,
          choices: system.choices, failures: system.failures, unmatched: system.unmatched)
      },
      columns: columns + [column], settings: settings, signature: signature, notes: notes, format: format)
  }
}
