/// The counts of ROUGE-W, where a run of k words counts k to the power of a weight.
///
/// ROUGE-1.5.5 weighs the reference twice: `base` is the sum over its sentences, `reference` that sum weighed
/// again. So a text compared with itself does not reach a recall of one.
package struct WeightedMatchCounts: Hashable, Sendable {
  package var weight: Double
  package var hits: Double
  package var candidate: Double
  package var reference: Double
  package var base: Double

  package static func + (left: Self, right: Self) -> Self {
    WeightedMatchCounts(
      weight: left.weight, hits: left.hits + right.hits, candidate: left.candidate + right.candidate,
      reference: left.reference + right.reference, base: left.base + right.base)
  }
}
