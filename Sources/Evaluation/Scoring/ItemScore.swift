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
}
