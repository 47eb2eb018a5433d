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
  /// The other way in which the digits may be meant, and how many results agree with them in it; `nil` where there is
  /// one way.
  package private(set) var otherReading: (factor: Double, agreeing: Int)?

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
    // Numbers are equal that no digit of the reported ones could tell apart.
    let quantum = min(1e-12, reported.finest * 1e-3)
    for (index, candidate) in candidates.enumerated() {
      let key = candidate.means.map { ($0 / quantum).rounded() }
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(index)
    }
    let named = candidates.map { names.names(of: $0.setting) }
    let found = keys.map { key in
      let members = groups[key]!.sorted {
        (named[$0][0].changes.count, $0) < (named[$1][0].changes.count, $1)
      }
      return Row(members.map { (candidates[$0], named[$0]) }, reported, items: items)
    }
    var sorted = found.enumerated().sorted { one, other in
      let (first, second) = (one.element.sortKey, other.element.sortKey)
      return first == second ? one.offset < other.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
    let search = ExplanationSearch(reported, candidates, named, items: items)
    for index in sorted.indices where [.possible, .different].contains(sorted[index].agreement) {
      sorted[index].explanations = search.explanations(of: sorted[index])
    }
    rows = sorted
  }

  /// What was found in that reading of the digits that agrees best, the first of equals.
  init(bestOf readings: [Identification]) {
    func rank(_ found: Identification) -> Int {
      found.rows.first.flatMap { Agreement.allCases.firstIndex(of: $0.agreement) } ?? 0
    }
    let best = readings.indices.min { (rank(readings[$0]), $0) < (rank(readings[$1]), $1) }!
    self = readings[best]
    otherReading = readings.indices.first { $0 != best }.map { other in
      (readings[other].reported.factor, readings[other].rows.count { $0.agreement != .different })
    }
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
