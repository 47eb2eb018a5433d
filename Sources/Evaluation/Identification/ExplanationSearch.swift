/// Looks for settings that give a number which a row does not have.
struct ExplanationSearch {
  private let having: [[Int]]
  private let candidates: [Candidate]
  private let names: [[SettingName]]

  init(_ reported: ReportedScores, _ candidates: [Candidate], _ names: [[SettingName]], items: Int) {
    self.candidates = candidates
    self.names = names
    having = reported.scores.enumerated().map { number, score in
      candidates.indices.filter {
        let mean = candidates[$0].means[number] * reported.factor
        return score.agreement(of: mean, roundoff: mean.roundoff(items)) == .rounded
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
