/// Whether means dropped by more than a limit, on fixed items and in general.
///
/// On the items at hand that is a matter of arithmetic: `isBeyond`. In general it is a test against the limit itself,
/// over all rows and columns where anything changed.
package struct DropTest: Sendable {
  /// The limit as a positive drop, in the unit of the scores: 0.005 for half a point.
  package let limit: Double
  /// 1 less the share of builds without a regression that may fail; above 0.5.
  package let level: Double

  package init(limit: Double, level: Double = 0.95) {
    precondition(limit >= 0 && level > 0.5 && level < 1)
    self.limit = limit
    self.level = level
  }

  /// What can be said of a drop.
  package enum Outcome: String, Sendable {
    /// The drop is shown to be larger than the limit.
    case regression
    /// The drop is shown to be within the limit.
    case pass
    /// Neither can be shown on these items.
    case inconclusive
  }

  /// What was found for one row and column.
  package struct Verdict: Hashable, Sendable {
    package let outcome: Outcome
    /// The mean difference, negative for a drop.
    package let mean: Double
    /// The one-sided lower bound by Student's t: not below -limit is a pass. `nil` of one item that changed.
    package let lowerBound: Double?
    /// The simultaneous one-sided upper bound: below -limit is a regression. Infinite where too few items are there.
    package let upperBound: Double
    /// max-T p of a drop by more than the limit.
    package let p: Double
    /// Items whose number changed.
    package let changed: Int

    /// Whether the bound rests on few changed items: at least one, and fewer than twenty.
    package var restsOnFewItems: Bool { changed > 0 && changed < 20 }
  }

  /// The plain rule: whether the mean on these items dropped by more than the limit, rounding aside.
  package func isBeyond(mean: Double) -> Bool { mean + limit < -1e-12 }

  /// The rule in general, for each column of differences (new minus old), items in canonical order.
  ///
  /// A regression has max-T p at or below 1 - `level` in the one-sided sign-flip test of d + limit, over the columns
  /// where anything changed; a pass has its one-sided t bound at or above -limit. A column that did not change passes.
  /// `sampled` sets how many patterns are drawn where there are too many to look at all.
  package func verdicts(of differences: ScoreMatrix, jobs: Int, sampled: Int? = nil) -> [Verdict] {
    let columns = (0..<differences.width).map { Array(differences.column($0)) }
    let changed = columns.map { $0.count { $0 != 0 } }
    let family = columns.indices.filter { changed[$0] > 0 }
    let hypotheses = family.map { ComparisonFamily.Hypothesis(second: $0, shift: limit) }
    let test = ComparisonFamily(hypotheses).test(
      differences, .lower, level: level, jobs: jobs, sampled: sampled)
    let places = Dictionary(uniqueKeysWithValues: zip(family, family.indices))
    return columns.indices.map { column in
      guard let place = places[column] else { return .unchanged }
      return verdict(
        StudentInterval(columns[column]), changed: changed[column], p: test.adjustedP[place],
        criticalValue: test.criticalValue)
    }
  }

  private func verdict(
    _ student: StudentInterval, changed: Int, p: Double, criticalValue: Double
  ) -> Verdict {
    let isRegression = p <= 1 - level + 1e-12
    let lower = student.lowerBound(level: level)
    let isPass = lower.map { !isBeyond(mean: $0) } ?? false
    let reach =
      student.standardError == 0 ? (isRegression ? 0 : .infinity) : criticalValue * student.standardError
    return Verdict(
      outcome: isRegression ? .regression : isPass ? .pass : .inconclusive, mean: student.mean,
      lowerBound: lower, upperBound: student.mean + reach, p: p, changed: changed)
  }
}

extension DropTest.Verdict {
  /// Nothing changed: certainty.
  fileprivate static let unchanged = Self(
    outcome: .pass, mean: 0, lowerBound: 0, upperBound: 0, p: 1, changed: 0)
}
