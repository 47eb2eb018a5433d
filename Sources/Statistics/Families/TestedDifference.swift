/// One difference of a family, with everything that is printed of it: the second minus the first.
package struct TestedDifference: Hashable, Sendable {
  /// The mean and the deviation of the differences, from which every interval follows.
  package let student: StudentInterval
  /// Items on which the second is better.
  package let wins: Int
  /// Items on which the two are equal.
  package let ties: Int
  /// Items on which the second is worse.
  package let losses: Int
  /// p of the paired randomization test, for this one comparison.
  package let p: PValue
  /// p after the correction for the whole family.
  package let adjustedP: Double
  /// How many standard errors the simultaneous interval reaches on either side.
  package let criticalValue: Double
  /// What to say of it.
  package let verdict: PairedDifference.Verdict

  /// How many items there are.
  package var items: Int { student.count }

  /// Student's interval of this one difference.
  package func interval(level: Double) -> Estimate { student.estimate(level: level) }

  /// The interval that holds for all differences of the family together.
  package var simultaneousInterval: Estimate { student.estimate(within: criticalValue) }

  /// The mean difference in standard deviations of the items' differences; `nil` where these do not vary.
  package var effectSize: Double? { student.deviation > 0 ? student.mean / student.deviation : nil }

  /// The share of items on which the second wins, ties counting half.
  package var winProbability: Double { (Double(wins) + Double(ties) / 2) / Double(items) }

  /// The true difference that the family finds four times out of five.
  package var detectable: Double {
    DetectableDifference.value(deviation: student.deviation, items: items, criticalValue: criticalValue)
  }
}
