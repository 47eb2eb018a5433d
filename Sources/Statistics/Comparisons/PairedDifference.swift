/// What a difference between two systems over the same articles is worth: the second minus the first.
public struct PairedDifference: Hashable, Sendable {
  /// Articles that both have.
  public let items: Int
  /// The mean difference and its interval.
  public let difference: Estimate
  /// Articles on which the second system is better.
  public let wins: Int
  /// Articles on which the two are equal.
  public let ties: Int
  /// Articles on which the second system is worse.
  public let losses: Int
  /// The mean difference in standard deviations of the articles' differences; `nil` where these do not vary.
  public let effectSize: Double?
  /// p of the paired randomization test, for this one comparison.
  public let p: Double
  /// Whether that p is exact and not sampled.
  public let isExact: Bool
  /// p of the paired bootstrap, for this one comparison.
  public let bootstrapP: Double
  /// p of the randomization test after the correction for the whole family of comparisons.
  public let adjustedP: Double
  /// The true difference that the test finds four times out of five, by the normal approximation.
  public let smallestShown: Double
  /// What to say of it.
  public let verdict: Verdict

  /// The share of articles on which the second system wins, ties counting half.
  public var winProbability: Double { (Double(wins) + Double(ties) / 2) / Double(items) }

  /// The same comparison seen from the other side: the first minus the second.
  package var reversed: PairedDifference {
    PairedDifference(
      items: items,
      difference: Estimate(mean: -difference.mean, low: -difference.high, high: -difference.low),
      wins: losses, ties: ties, losses: wins, effectSize: effectSize.map { -$0 },
      p: p, isExact: isExact, bootstrapP: bootstrapP, adjustedP: adjustedP, smallestShown: smallestShown,
      verdict: verdict == .better ? .worse : verdict == .worse ? .better : verdict)
  }

  /// A comparison in a word.
  public enum Verdict: String, Codable, Sendable {
    /// The second system is better.
    case better
    /// The second system is worse.
    case worse
    /// The difference may be chance.
    case noEvidence = "no evidence"
    /// Not even the same winner on every article would have been evidence.
    case tooFewArticles = "too few articles"
  }
}
