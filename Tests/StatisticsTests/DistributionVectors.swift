import Foundation
import TestSupport

/// Goldens/expected/statistics/distributions.json; ORIGIN.txt beside it says what computed which number.
struct DistributionVectors: Decodable {
  let studentQuantiles: [[Double]]
  let studentTails: [[Double]]
  let noncentral: [[Double]]
  let powers: [[Double]]
  let sizes: [[Double]]
  let exactPairs: [Exact]
  let saddlepoints: [Approximate]
  let gates: [Gate]

  struct Exact: Decodable {
    let values: [Double]
    let p: Double
    let lower: Double
  }

  struct Approximate: Decodable {
    let values: [Double]
    let p: Double
    let exact: Double?
  }

  struct Gate: Decodable {
    let limit: Double
    let differences: [[Double]]
    let p: [Double]
    let lower: [Double]
  }

  static let recorded = try! JSONDecoder().decode(
    DistributionVectors.self,
    from: Data(contentsOf: Project.file("Goldens/expected/statistics/distributions.json")))
}
