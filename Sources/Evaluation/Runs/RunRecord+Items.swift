package import Foundation
import Rouge

extension RunRecord {
  /// A line of JSON for each strategy and article, strategy by strategy, as `score --per-item` writes them: `id`,
  /// `system` and `scores` in full precision. A strategy that failed has none.
  package func itemLines() throws -> [Data] {
    try strategies.flatMap { strategy in
      try corpus.articles.indices.filter { _ in !strategy.scores.isEmpty }.map { position in
        let item = ItemLine(
          id: corpus.articles[position].id, system: strategy.name,
          scores: Dictionary(
            uniqueKeysWithValues: strategy.scores.map { ($0.variant.description, $0.score(at: position)) }))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(item) + Data("\n".utf8)
      }
    }
  }
}

private struct ItemLine: Encodable {
  let id: String
  let system: String
  let scores: [String: RougeScore]
}

extension VariantScores {
  fileprivate func score(at position: Int) -> RougeScore {
    RougeScore(precision: precision[position], recall: recall[position], f1: f1[position])
  }
}
