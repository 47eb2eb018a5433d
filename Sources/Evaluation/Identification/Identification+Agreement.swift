import SumbenchRouge
import SumbenchStatistics

extension Identification.Row {
  init(
    _ members: [(candidate: Candidate, names: [SettingName])], _ reported: ReportedScores, items: Int
  ) {
    let (first, names) = members[0]
    setting = first.setting
    self.names = names
    count = members.count
    alike = members.dropFirst().map { $0.names[0] }
    means = first.means
    let scaled = first.means.map { $0 * reported.factor }
    let digits = zip(reported.scores, scaled).map { $0.agreement(of: $1, roundoff: $1.roundoff(items)) }
    self.digits = digits
    distance = zip(reported.scores, scaled).reduce(0) { $0 + (($1.1 - $1.0.value) / $1.0.unit).magnitude }
    let hasMiddle = members.contains { $0.candidate.setting.hasMiddle }
    middle = hasMiddle ? first.chanceOfMiddle(reported) : nil
    agreement =
      if digits.allSatisfy({ $0 == .rounded }) {
        .exact
      } else if zip(reported.scores, scaled).allSatisfy({ $0.isCutOff($1, roundoff: $1.roundoff(items)) }) {
        .truncated
      } else if digits.allSatisfy({ $0 <= .lastDigit }) {
        .lastDigit
      } else {
        hasMiddle && first.hasMiddlesInReach(of: reported) ? .possible : .different
      }
  }

  /// What rows are sorted by.
  var sortKey: [Double] {
    let rank = Double(Identification.Agreement.allCases.firstIndex(of: agreement)!)
    return switch agreement {
    case .exact, .truncated, .lastDigit: [rank, Double(names[0].changes.count)]
    case .possible: [rank, -(middle ?? 0)]
    case .different: [rank, -Double(digits.count { $0 == .rounded }), distance]
    }
  }
}

extension ProtocolSetting {
  /// Whether a program that counts so prints the middle of a bootstrap for the mean: rouge-score's aggregator does.
  fileprivate var hasMiddle: Bool {
    rouge.words == .rougeScore && rouge.fMeasure == .harmonic && rouge.rounding == .none && resamples == nil
  }
}

extension Double {
  /// How far another order of adding `count` numbers may have taken their mean: each addition rounds, and the errors
  /// add up as the steps of a random walk do. Two more roundings are those of dividing and of making percent.
  func roundoff(_ count: Int) -> Double { ulp * max(2, Double(count).squareRoot() / 3) }
}

extension Candidate {
  /// How many deviations the middle of resamples may be from where it is expected: beyond lies one of 16,000.
  private static let reach = 4.0

  /// The deviation of a number's middle of 1,000 resampled means from run to run.
  ///
  /// The median of B draws from a normal distribution has the standard error √(π/2B) of its deviation, which is here
  /// the standard error of the mean.
  private func deviation(_ index: Int, _ factor: Double) -> Double {
    (Double.pi / 2000).squareRoot() * errors[index] * factor
  }

  /// Whether each number is one that such a middle may be, as far as its digits tell.
  ///
  /// How likely the very digits are says nothing of it: of many digits any are unlikely.
  fileprivate func hasMiddlesInReach(of reported: ReportedScores) -> Bool {
    reported.scores.indices.allSatisfy { index in
      let score = reported.scores[index]
      return (middles[index] * reported.factor - score.value).magnitude
        <= Self.reach * deviation(index, reported.factor) + score.unit / 2
    }
  }

  /// The chance that the middles of 1,000 resampled means, a number's resamples for itself, have the digits.
  ///
  /// rouge-score draws anew for each kind of ROUGE, so that the chances are multiplied.
  fileprivate func chanceOfMiddle(_ reported: ReportedScores) -> Double {
    reported.scores.indices.reduce(1) { chance, index in
      let score = reported.scores[index]
      let deviation = self.deviation(index, reported.factor)
      let middle = middles[index] * reported.factor
      if deviation == 0 { return score.agreement(of: middle) == .rounded ? chance : 0 }
      let (low, high) = (score.rounded.lowerBound - middle, score.rounded.upperBound - middle)
      return chance
        * max(
          0,
          NormalDistribution.probability(below: high / deviation)
            - NormalDistribution.probability(below: low / deviation))
    }
  }
}
