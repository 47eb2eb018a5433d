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
