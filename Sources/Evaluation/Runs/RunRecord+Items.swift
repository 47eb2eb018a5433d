package import Foundation
import Rouge

extension RunRecord {
  /// A line of JSON for each article, strategy by strategy, as `score --per-item` writes them. A strategy that
  /// failed has none.
  package func itemLines() throws -> [Data] {
    try strategies.filter { !$0.scores.isEmpty }.map { strategy in
      var lines = ItemLines(strategy.scores.map(\.variant.description))
      for (position, article) in corpus.articles.enumerated() {
        try lines.append(id: article.id, system: strategy.name) { strategy.scores[$0].score(at: position) }
      }
      return Data(lines.bytes)
    }
  }
}

extension VariantScores {
  fileprivate func score(at position: Int) -> RougeScore {
    RougeScore(precision: precision[position], recall: recall[position], f1: f1[position])
  }
}
