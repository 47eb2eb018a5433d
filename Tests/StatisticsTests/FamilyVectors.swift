import Foundation
import TestSupport

@testable import SumbenchStatistics

/// Goldens/expected/statistics/family-*.json: scores of recorded runs and what numpy and scipy say of them.
struct FamilyVectors: Decodable {
  let systems: [String]
  let columns: [String]
  let ids: [String]
  let scores: [[[Double]]]
  let primary: Family
  let all: Family
  let holm: [Double]
  let singleP: [Double]
  let nonzero: [Int]
  let intervals: [[[Double]]]
  let detectable: Double

  struct Family: Decodable {
    let p: [Double]
    let critical: Double
    let patterns: Int
    let exact: Bool
  }

  static let articles = recorded("articles")
  static let news = recorded("articles-news")

  private static func recorded(_ corpus: String) -> Self {
    try! JSONDecoder().decode(
      Self.self, from: Data(contentsOf: Project.file("Goldens/expected/statistics/family-\(corpus).json")))
  }

  /// Items by systems and measures.
  var matrix: ScoreMatrix { ScoreMatrix(columns: scores.flatMap(\.self)) }

  /// All pairs, in the first column alone or in all.
  func family(primary: Bool) -> ComparisonFamily {
    .allPairs(of: systems.count, measures: columns.count, tested: primary ? 0..<1 : nil)
  }

  /// The place of a pair in the family of the first column, and whether it is the other way round.
  func place(_ first: String, _ second: String) -> Int {
    let (one, other) = (systems.firstIndex(of: first)!, systems.firstIndex(of: second)!)
    let (low, high) = (min(one, other), max(one, other))
    return (0..<low).reduce(0) { $0 + systems.count - 1 - $1 } + high - low - 1
  }
}
