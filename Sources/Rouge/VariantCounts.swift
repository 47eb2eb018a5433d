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
