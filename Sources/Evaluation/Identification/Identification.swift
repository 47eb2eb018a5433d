package import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
package import SumbenchSupport

/// The settings that were tried on some summaries, and how their means compare with reported digits, best first.
///
/// Settings that give the same numbers for these summaries are one row.
package struct Identification: Sendable {
  /// What was looked for.
  package let reported: ReportedScores
  /// The name of the input.
  package let name: String
  /// Whose summaries they are.
  package let system: String
  /// Over how many items the means are.
  package let items: Int
  /// How many settings were tried.
  package let tried: Int
  /// What gives different numbers.
  package let rows: [Row]
  /// What is to be said of the input.
  package let notes: [Note]
  /// How the input was read.
  package let options: ReadingOptions

  /// Settings that give the same numbers.
  package struct Row: Sendable {
    /// The setting with the fewest changes to rules of the catalog.
    package let setting: ProtocolSetting
    /// Its names; the first is the one to use.
    package let names: [SettingName]
    /// How many settings give these numbers, this one included.
    package let count: Int
    /// The names of the others, one each.
    package let alike: [SettingName]
    /// The means of the reported numbers, from 0 to 1.
    package let means: [Double]
    /// How each number compares with its digits.
    package let digits: [DigitAgreement]
    /// How all of them do.
    package let agreement: Agreement
    /// The sum of the differences, in units of the last digits.
    package let distance: Double
    /// The chance that the middle of a bootstrap shows all the digits; `nil` where no program prints one.
    package let middle: Double?
    /// For a row that has some of the digits: what would explain the other numbers, each by itself.
    package fileprivate(set) var explanations: [Explanation] = []
  }

  /// How all numbers of a row compare with their digits, the best case first.
  package enum Agreement: String, CaseIterable, Sendable {
    /// Rounded, all have the digits.
    case exact
    /// Cut off, all have the digits.
    case truncated
    /// All are less than one unit of the last digit away.
    case lastDigit = "last digit"
    /// The middle of a bootstrap, which is another in every run, may have the digits.
    case possible
    /// Some number has other digits.
    case different
  }

  /// A number that a row does not have, and what would have to be otherwise for it alone.
  package struct Explanation: Sendable {
    /// The position of the number.
    package let number: Int
    /// What would be otherwise, or `nil` where nothing that was tried gives the number.
    package let changes: [SettingChange]?
    /// The name of that setting.
    package let name: SettingName?
  }
}

extension Identification {
  /// Whether some row has all the digits, rounded or cut off.
  package var isFound: Bool { rows.contains { $0.agreement == .exact || $0.agreement == .truncated } }

  /// The rows of one kind of agreement.
  package func rows(_ agreement: Agreement) -> [Row] { rows.filter { $0.agreement == agreement } }

  /// Puts together what gives the same numbers, and the best first: by agreement, then by the fewest changes, then
  /// by the order of the catalog; what does not agree by the numbers that do, then by the distance.
  init(
    reported: ReportedScores, name: String, system: String, items: Int, candidates: [Candidate],
    names: [ProtocolSetting: [SettingName]], notes: [Note], options: ReadingOptions
  ) {
    (self.reported, self.name, self.system, self.items) = (reported, name, system, items)
    (self.notes, self.options, tried) = (notes, options, candidates.count)
    var groups: [[Double]: [Int]] = [:]
    var keys: [[Double]] = []
    for (index, candidate) in candidates.enumerated() {
      let key = candidate.means.map { ($0 * 1e12).rounded() }
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(index)
    }
    let named = candidates.map { names.names(of: $0.setting) }
    let found = keys.map { key in
      let members = groups[key]!.sorted {
        (named[$0][0].changes.count, $0) < (named[$1][0].changes.count, $1)
      }
      return Row(members.map { (candidates[$0], named[$0]) }, reported)
    }
    var sorted = found.enumerated().sorted { one, other in
      let (first, second) = (one.element.sortKey, other.element.sortKey)
      return first == second ? one.offset < other.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
    let search = ExplanationSearch(reported, candidates, named)
    for index in sorted.indices where sorted[index].agreement == .different {
      sorted[index].explanations = search.explanations(of: sorted[index])
    }
    rows = sorted
  }
}

extension [ProtocolSetting: [SettingName]] {
  /// The names of a setting; where marks are kept, that is a change of the same setting without them.
  fileprivate func names(of setting: ProtocolSetting) -> [SettingName] {
    var known = setting
    known.keepsMarks = false
    let names = self[known] ?? []
    return setting.keepsMarks
      ? names.map { SettingName(rules: $0.rules, changes: $0.changes + [.marks(true)]) } : names
  }
}

extension Identification.Row {
  fileprivate init(_ members: [(candidate: Candidate, names: [SettingName])], _ reported: ReportedScores) {
    let (first, names) = members[0]
    setting = first.setting
    self.names = names
    count = members.count
    alike = members.dropFirst().map { $0.names[0] }
    means = first.means
    let scaled = first.means.map { $0 * reported.factor }
    let digits = zip(reported.scores, scaled).map { $0.agreement(of: $1, factor: reported.factor) }
    self.digits = digits
    distance = zip(reported.scores, scaled).reduce(0) { $0 + (($1.1 - $1.0.value) / $1.0.unit).magnitude }
    let hasMiddle = members.contains { $0.candidate.setting.hasMiddle }
    let middle = hasMiddle ? first.chanceOfMiddle(reported) : nil
    self.middle = middle
    agreement =
      if digits.allSatisfy({ $0 == .rounded }) {
        .exact
      } else if zip(reported.scores, scaled).allSatisfy({ $0.isCutOff($1, factor: reported.factor) }) {
        .truncated
      } else if digits.allSatisfy({ $0 <= .lastDigit }) {
        .lastDigit
      } else {
        (middle ?? 0) >= Self.leastChance ? .possible : .different
      }
  }

  /// A chance below which the middle of a bootstrap is no explanation.
  private static let leastChance = 0.001

  /// What rows are sorted by.
  fileprivate var sortKey: [Double] {
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

extension Candidate {
  /// The chance that the middles of 1,000 resampled means, a number's resamples for itself, have the digits.
  ///
  /// The median of B draws from a normal distribution has the standard error √(π/2B) of its deviation, which is here
  /// the standard error of the mean. rouge-score draws anew for each kind of ROUGE, so that the chances are
  /// multiplied.
  fileprivate func chanceOfMiddle(_ reported: ReportedScores) -> Double {
    reported.scores.indices.reduce(1) { chance, index in
      let score = reported.scores[index]
      let deviation = (Double.pi / 2000).squareRoot() * errors[index] * reported.factor
      let mean = means[index] * reported.factor
      if deviation == 0 {
        return score.agreement(of: mean, factor: reported.factor) == .rounded ? chance : 0
      }
      let (low, high) = (score.rounded.lowerBound - mean, score.rounded.upperBound - mean)
      return chance
        * max(
          0,
          NormalDistribution.probability(below: high / deviation)
            - NormalDistribution.probability(below: low / deviation))
    }
  }
}

/// Looks for settings that give a number which a row does not have.
private struct ExplanationSearch {
  private let having: [[Int]]
  private let candidates: [Candidate]
  private let names: [[SettingName]]

  init(_ reported: ReportedScores, _ candidates: [Candidate], _ names: [[SettingName]]) {
    self.candidates = candidates
    self.names = names
    having = reported.scores.enumerated().map { number, score in
      candidates.indices.filter {
        score.agreement(of: candidates[$0].means[number] * reported.factor, factor: reported.factor)
          == .rounded
      }
    }
  }

  /// For a row that has some of the digits, each number that it has not with the setting nearest to it that has it.
  func explanations(of row: Identification.Row) -> [Identification.Explanation] {
    guard row.digits.contains(.rounded) else { return [] }
    return row.digits.indices.filter { row.digits[$0] != .rounded }.map { number in
      let nearest = having[number].map {
        (index: $0, changes: row.setting.changes(to: candidates[$0].setting))
      }
      .min { ($0.changes.cost, $0.index) < ($1.changes.cost, $1.index) }
      return Identification.Explanation(
        number: number, changes: nearest?.changes, name: nearest.map { names[$0.index][0] })
    }
  }
}

extension [SettingChange] {
  /// How unlikely it is that somebody exchanged one for the other within one table.
  fileprivate var cost: Int { reduce(0) { $0 + ($1 == .otherRules ? 10 : 1) } }
}
