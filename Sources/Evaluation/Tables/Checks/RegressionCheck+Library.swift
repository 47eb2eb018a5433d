extension RegressionCheck {
  /// Checks that no system of a run is worse than in a recorded run of the same articles.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - recorded: The recording, whose systems the run has to have.
  ///   - maximumDrop: How far the mean of a column may be below the recorded one, in the units of tables: 0.5 is half a
  ///     point of ROUGE.
  ///   - isInGeneral: Whether the drop is that of such articles in general, which is tested, and not the one on the
  ///     articles at hand.
  /// - Throws: An error where the recording was made otherwise, is of other articles, or has rows that the run lacks.
  public init(
    _ run: RunRecord, against recorded: RunRecord, maximumDrop: Double, isInGeneral: Bool = false
  ) throws {
    var requirements = Requirements()
    requirements.maximumDrop = maximumDrop
    requirements.isInGeneral = isInGeneral
    try self.init(run, against: recorded, requirements)
  }

  /// Checks that the means of every system of a run reach a floor.
  ///
  ///     let floor = try RegressionCheck(run, minimums: ["R-1": 20])
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - minimums: By title or key of a column the least mean, in the units of tables: 20 is 20 points of ROUGE. For a
  ///     metric of which less is better it is the greatest mean.
  /// - Throws: An error for no minimum, for a column that is not in the run, and where there is no system to check.
  public init(_ run: RunRecord, minimums: [String: Double]) throws {
    if minimums.isEmpty { throw CheckError.nothingToCheck }
    var requirements = Requirements()
    requirements.floors = minimums.keys.sorted().map { ScoreFloor(column: $0, minimum: minimums[$0]!) }
    try self.init(run, against: nil, requirements)
  }
}

extension RegressionCheck: CustomStringConvertible {
  /// A line for each requirement that is not met, or that every one is.
  public var description: String {
    let failed = verdicts.filter(fails)
    if failed.isEmpty { return "all \(verdicts.count) requirements are met" }
    return failed.map { verdict in
      let column = verdict.column
      let place = [verdict.row, column?.title].compactMap(\.self).joined(separator: ", ")
      guard let column else { return "\(place): \(verdict.status.rawValue) (\(verdict.rule.rawValue))" }
      let numbers = [
        verdict.recorded.map { "recorded \(column.text(of: $0))" },
        verdict.current.map { "now \(column.text(of: $0))" },
        "\(verdict.rule.rawValue) \(column.text(of: verdict.limit.magnitude))",
      ]
      return "\(place): \(verdict.status.rawValue), " + numbers.compactMap(\.self).joined(separator: ", ")
    }.joined(separator: "\n")
  }
}

extension ScoreColumn {
  /// A number in the units of tables.
  fileprivate func text(of number: Double) -> String {
    let scaled = (number * factor * 100).rounded() / 100
    return "\(scaled)"
  }
}
