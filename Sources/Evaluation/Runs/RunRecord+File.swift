import Corpora
import Foundation

extension RunRecord {
  /// Reads a record from a file, or from the `run.json` of a folder. Throws `DataError`.
  public init(contentsOf path: String) throws {
    let file = FileKind(path) == .folder ? "\(path)/run.json" : path
    try self.init(json: TextFile.bytes(at: file), at: Place(file))
    try requireWholeness(at: Place(file))
  }

  /// Refuses lists that do not fit each other, which a record that was edited by hand may have.
  private func requireWholeness(at place: Place) throws {
    var seen: Set<String> = []
    for article in corpus.articles where !seen.insert(article.id).inserted {
      throw DataError.duplicateID(place, id: article.id)
    }
    let count = corpus.articles.count
    if count == 0 { throw DataError.noArticles(path: place.path) }
    for (index, strategy) in strategies.enumerated() {
      func require(_ condition: Bool, _ key: String, _ expected: String) throws {
        guard !condition else { return }
        throw DataError.unusableValue(place, key: "strategies.[\(index)].\(key)", expected: expected)
      }
      try require(strategy.summaries.count == count, "summaries", "one for each of \(count) articles")
      try require(
        strategy.scores.isEmpty || strategy.scores.map(\.variant) == settings.rules.variants, "scores",
        "the variants of the rules")
      for scores in strategy.scores {
        for measure in Measure.allCases {
          try require(
            scores[measure].count == count && scores[measure].allSatisfy { (0...1).contains($0) }, "scores",
            "a number from 0 to 1 for each of \(count) articles")
        }
      }
    }
  }
}
