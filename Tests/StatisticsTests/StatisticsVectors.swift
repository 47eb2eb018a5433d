import Foundation
import TestSupport
import Testing

/// Goldens/expected/statistics/vectors.json; ORIGIN.txt beside it says what computed which number.
struct StatisticsVectors: Decodable {
  let tests: [Sample]
  let families: [Family]
  let correlations: [Pairs]
  let normalQuantiles: [[Double]]

  struct Sample: Decodable, CustomTestStringConvertible {
    let name: String
    let values: [Double]
    let mean: Double
    let percentile: [Double]?
    let bca: [Double]?
    let bootstrapP: Double
    let p: Double?
    let pLower: Double?
    let sampledP: Double?

    var testDescription: String { name }
  }

  struct Family: Decodable {
    let p: [Double]
    let holm: [Double]
    let bonferroni: [Double]
    let bh: [Double]
    let none: [Double]
  }

  struct Pairs: Decodable, CustomTestStringConvertible {
    let name: String
    let x: [Double]
    let y: [Double]
    let pearson: Double
    let spearman: Double
    let kendall: Double

    var testDescription: String { name }
  }

  static let recorded = try! JSONDecoder().decode(
    StatisticsVectors.self,
    from: Data(contentsOf: Project.file("Goldens/expected/statistics/vectors.json")))
}

extension Double {
  /// Whether two numbers agree but for the rounding of their last digits.
  func agrees(with other: Double) -> Bool {
    (self - other).magnitude <= 1e-12 * Swift.max(1, magnitude, other.magnitude)
  }
}
