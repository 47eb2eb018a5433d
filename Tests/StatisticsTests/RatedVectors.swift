import Foundation
import TestSupport

/// Goldens/expected/statistics/correlations.json; ORIGIN.txt beside it says what computed which number.
struct RatedVectors: Decodable {
  let rated: [Rated]
  let agreements: [Agreement]

  struct Rated: Decodable {
    let first: [[Double?]]
    let second: [[Double?]]
    let human: [[Double?]]
    /// By coefficient and level, as `tau-b system`.
    let values: [String: Double]
    let fisher: [String: [Double]]
    let both: [String: [Double]]
    let systems: [String: [Double]]
    let inputs: [String: [Double]]
    let williams: [String: Double]
    let permutation: [String: Double]
  }

  struct Agreement: Decodable {
    let units: [[Double]]
    let alpha: [String: Double]
  }

  static let recorded = try! JSONDecoder().decode(
    Self.self, from: Data(contentsOf: Project.file("Goldens/expected/statistics/correlations.json")))
}

extension [[Double?]] {
  /// Missing scores as the engine takes them.
  var scores: [[Double]] { map { $0.map { $0 ?? .nan } } }
}
