import SumbenchStatistics

extension CheckedScores {
  /// What a fixed corpus in a build means by a drop: the mean on these items, by arithmetic and without a test.
  func drops(beyond limit: Double) -> [RegressionCheck.Verdict] {
    let test = DropTest(limit: limit)
    return changes.map { change in
      let isDrop = test.isBeyond(mean: change.gains.mean() ?? 0)
      return verdict(
        .maximumDrop, of: change, isDrop ? .regression : .passed, limit: limit)
    }
  }

  /// Paired non-inferiority for articles in general, over the rows and columns where anything changed (see `DropTest`).
  func dropsInGeneral(beyond limit: Double, level: Double, jobs: Int) -> [RegressionCheck.Verdict] {
    let changes = self.changes
    let test = DropTest(limit: limit, level: level)
    let found = test.verdicts(of: ScoreMatrix(columns: changes.map(\.gains)), jobs: jobs)
    return zip(changes, found).map { change, found in
      let status: RegressionCheck.Status =
        switch found.outcome {
        case .regression: .regression
        case .pass: .passed
        case .inconclusive: .inconclusive
        }
      var verdict = verdict(.maximumDropInGeneral, of: change, status, limit: limit)
      let factor = columns[change.column].factor
      let ends = ((found.lowerBound ?? -.infinity) / factor, found.upperBound / factor)
      verdict.bounds =
        columns[change.column].direction == .higher ? ends.0...ends.1 : -ends.1...(-ends.0)
      verdict.p = found.p
      verdict.restsOnFewItems = found.restsOnFewItems
      return verdict
    }
  }

  private func verdict(
    _ rule: RegressionCheck.Rule, of change: Change, _ status: RegressionCheck.Status, limit: Double
  ) -> RegressionCheck.Verdict {
    let column = columns[change.column]
    let sign = column.direction == .higher ? 1.0 : -1
    var verdict = RegressionCheck.Verdict(
      rule: rule, row: change.row, column: column, status: status,
      observed: sign * (change.gains.mean() ?? 0) / column.factor, limit: -sign * limit / column.factor,
      articles: losses(of: change))
    verdict.recorded = change.recorded
    verdict.current = change.current
    verdict.changed = change.gains.count { $0 != 0 }
    return verdict
  }
}
