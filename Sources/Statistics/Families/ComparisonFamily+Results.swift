import SumbenchSupport

extension ComparisonFamily {
  /// The differences of a family and what was found for all of them together.
  package struct Results: Sendable {
    /// In the order of the hypotheses.
    package let differences: [PairedDifference]
    /// The reach of the simultaneous intervals in standard errors.
    package let criticalValue: Double
    /// The joint test; `nil` where the p-values were corrected one by one.
    package let test: FamilyTest?
  }

  /// Tests every hypothesis alone and all of them together. The result does not depend on `jobs`.
  ///
  /// - Parameters:
  ///   - scores: Items in canonical order by systems and measures.
  ///   - correction: Step-down max-T, or a correction of the single p-values.
  ///   - testsSingly: Whether each difference is tested alone too, which takes longer than the joint test of a few items; a
  ///     correction of single p-values tests them anyway.
  ///   - level: 1 less the highest adjusted p that is evidence, and the level of the simultaneous intervals.
  ///   - jobs: How many threads share the work.
  package func results(
    of scores: ScoreMatrix, correction: Correction = .maxT, testsSingly: Bool = true, level: Double = 0.95,
    jobs: Int
  ) -> Results {
    if scores.count == 0 { return Results(differences: [], criticalValue: .infinity, test: nil) }
    let columns = scores.columns
    let singles = inParallel(hypotheses.count, workers: jobs) { share in
      share.map { index in
        let differences = self.hypotheses[index].differences(in: columns)
        let isTested = testsSingly || correction != .maxT
        return (Single(differences), isTested ? PairedRandomizationTest.pValue(of: differences) : nil)
      }
    }
    let test = correction == .maxT ? self.test(scores, level: level, jobs: jobs) : nil
    let adjusted = test?.adjustedP ?? correction.adjusted(singles.compactMap(\.1?.value))
    let divisor = correction.divisor(familySize: hypotheses.count)
    let single =
      scores.count > 1
      ? StudentDistribution(degrees: Double(scores.count - 1)).quantile(1 - (1 - level) / Double(2 * divisor))
      : .infinity
    // Where few items differ there are few patterns of signs, whose maxima end early: no interval of a family is
    // narrower than that of one difference.
    let critical = max(test?.criticalValue ?? single, single)
    let differences = singles.indices.map { index in
      let (single, p) = singles[index]
      // Items without a difference show nothing of its sign.
      let differing = single.wins + single.losses
      let smallestP = PairedRandomizationTest.smallestP(items: differing)
      let isTooSmall = differing > 0 && smallestP * Double(divisor) > 1 - level + 1e-12
      return PairedDifference(
        student: single.student, wins: single.wins, ties: single.ties, losses: single.losses, p: p?.value,
        isExact: p?.isExact ?? false,
        adjustedP: adjusted[index], criticalValue: critical,
        verdict: adjusted[index] <= 1 - level + 1e-12
          ? single.student.mean > 0 ? .better : .worse : isTooSmall ? .tooFewItems : .noEvidence)
    }
    return Results(differences: differences, criticalValue: critical, test: test)
  }

  /// What one list of differences says without a test.
  private struct Single: Sendable {
    let student: StudentInterval
    let wins: Int
    let ties: Int
    let losses: Int

    init(_ differences: [Double]) {
      student = StudentInterval(differences)
      wins = differences.count { $0 > 0 }
      ties = differences.count { $0 == 0 }
      losses = differences.count - wins - ties
    }
  }
}
