/// What a candidate shares with a reference, in whole numbers.
///
///     let counts = MatchCounts(hits: 6, candidate: 8, reference: 9)
///     (counts + counts).hits   // 12
///
/// Adding is exact, so counts of many pairs can be added in any order and divided once. Empty texts give
/// zeros.
package struct MatchCounts: Hashable, Sendable, Codable {
  /// How many units match.
  package var hits: Int
  /// How many units the candidate has.
  package var candidate: Int
  /// How many units the reference has.
  package var reference: Int

  /// Counts given one by one.
  package init(hits: Int, candidate: Int, reference: Int) {
    self.hits = hits
    self.candidate = candidate
    self.reference = reference
  }

  /// The sums of both.
  package static func + (left: MatchCounts, right: MatchCounts) -> MatchCounts {
    MatchCounts(
      hits: left.hits + right.hits, candidate: left.candidate + right.candidate,
      reference: left.reference + right.reference)
  }
}

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

/// The counts of one variant for one pair of texts.
package enum VariantCounts: Hashable, Sendable {
  case plain(MatchCounts)
  case weighted(WeightedMatchCounts)

  /// Whether quotients of the counts, weighed back, are numbers.
  var isFinite: Bool {
    switch self {
    case .plain: true
    case .weighted(let counts):
      (counts.hits + counts.candidate + counts.reference + counts.base + 1 / counts.weight).isFinite
    }
  }

  /// The sums of two counts of the same variant.
  package static func + (left: VariantCounts, right: VariantCounts) -> VariantCounts {
    switch (left, right) {
    case (.plain(let left), .plain(let right)): .plain(left + right)
    case (.weighted(let left), .weighted(let right)): .weighted(left + right)
    default: preconditionFailure("counts of different variants have no sum")
    }
  }
}
