package import Foundation
package import Rouge

/// The scores of one summary, in the order of the rules' variants.
package struct ItemScore: Sendable {
  package let id: String
  package let system: String
  package let words: Int
  /// The mean over its references.
  package let referenceWords: Double
  package let concerns: [Concern]
  package let scores: [RougeScore]

  /// One line of JSON: `id`, `system`, and under `scores` each variant's precision, recall and
  /// f1 in full precision.
  package func jsonLine(_ variants: [RougeVariant]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let scores = Dictionary(uniqueKeysWithValues: zip(variants.map(\.description), scores))
    return try encoder.encode(Line(id: id, scores: scores, system: system))
      + Data("\n".utf8)
  }

  private struct Line: Encodable {
    let id: String
    let scores: [String: RougeScore]
    let system: String
  }
}
