/// What a difference between two systems over the same items shows: the second minus the first, tested in a family.
package struct PairedDifference: Hashable, Sendable {
  /// The mean and the deviation of the differences, from which every interval follows.
  package let student: StudentInterval
  /// Items on which the second system is better.
  package let wins: Int
  /// Items on which the two are equal.
  package let ties: Int
  /// Items on which the second system is worse.
  package let losses: Int
  /// p of the paired randomization test, for this one comparison; `nil` where it was not requested.
  package let p: Double?
  /// Whether that p is exact, and no saddlepoint approximation.
  package let isExact: Bool
  /// p after the correction for the whole family of comparisons.
  package let adjustedP: Double
  /// How many standard errors the simultaneous interval reaches on either side.
  package let criticalValue: Double
  /// What is to be said of it.
  package let verdict: Verdict

  /// A comparison in a word.
  package enum Verdict: String, Codable, CaseIterable, Sendable {
    /// The second system is better.
    case better
    /// The second system is worse.
    case worse
    /// The difference may be chance.
    case noEvidence = "no evidence"
    /// So few items differ that not even the same winner on each of them would have been evidence.
    case tooFewItems = "too few items"
  }

  /// How many items there are.
  package var items: Int { student.count }

  /// Items on which the two differ.
  package var changed: Int { wins + losses }

  /// The mean difference with the interval that holds for all differences of the family together.
  package var difference: Estimate { student.estimate(within: criticalValue) }

  /// Student's interval of this one difference.
  package func interval(level: Double) -> Estimate { student.estimate(level: level) }

  /// The mean difference in standard deviations of the items' differences; `nil` where these do not vary.
  package var effectSize: Double? { student.deviation > 0 ? student.mean / student.deviation : nil }

  /// The share of items on which the second system wins, ties counting half.
  package var winProbability: Double { (Double(wins) + Double(ties) / 2) / Double(items) }

  /// The true difference that the family finds four times out of five.
  package var detectable: Double {
    DetectableDifference.value(deviation: student.deviation, items: items, criticalValue: criticalValue)
  }
}

extension PairedDifference {
  /// The same comparison seen from the other side: the first minus the second.
  package var reversed: PairedDifference {
    PairedDifference(
      student: student.negated, wins: losses, ties: ties, losses: wins, p: p, isExact: isExact,
      adjustedP: adjustedP, criticalValue: criticalValue, verdict: verdict.reversed)
  }

  /// The same difference of a metric whose lower numbers are better.
  package var whereLowerIsBetter: PairedDifference {
    PairedDifference(
      student: student, wins: losses, ties: ties, losses: wins, p: p, isExact: isExact,
      adjustedP: adjustedP, criticalValue: criticalValue, verdict: verdict.reversed)
  }

  /// A difference that is zero on every item.
  package static func none(items: Int, criticalValue: Double) -> PairedDifference {
    PairedDifference(
      student: StudentInterval([Double](repeating: 0, count: items)), wins: 0, ties: items, losses: 0, p: 1,
      isExact: true, adjustedP: 1, criticalValue: criticalValue, verdict: .noEvidence)
  }
}

extension PairedDifference.Verdict {
  fileprivate var reversed: Self {
    switch self {
    case .better: .worse
    case .worse: .better
    case .noEvidence, .tooFewItems: self
    }
  }
}
