import SumbenchStatistics

/// How far rows have come on the way from random sentences to the first ceiling of a run.
package struct ShareScale {
  /// What the lower end is.
  package enum Kind: Hashable, Sendable {
    /// The mean of several draws of random sentences.
    case draws
    /// The one draw that is a row of the table: in runs that keep no other.
    case row
  }

  /// How many draws of random sentences stand for chance: a single draw an article moves shares by ten points.
  package static let draws = 20

  package let kind: Kind
  /// The name of the upper end, the first ceiling.
  let ceilingName: String
  private let record: RunRecord
  private let scores: ResampledScores
  private let random: Int
  private let ceiling: Int

  /// The scale of a run; `nil` where it has no random floor or no ceiling.
  init?(_ record: RunRecord, _ scores: ResampledScores) {
    guard let random = scores.rows.firstIndex(where: { $0.role == .floor && $0.name == Self.floor }),
      let ceiling = scores.rows.firstIndex(where: { $0.role == .ceiling }),
      scores.rows[random].scores != nil, scores.rows[ceiling].scores != nil
    else { return nil }
    self.record = record
    self.scores = scores
    self.random = random
    self.ceiling = ceiling
    ceilingName = scores.rows[ceiling].name
    kind = record.items.chance.isEmpty ? .row : .draws
  }

  /// The name of the floor of random sentences.
  private static let floor = "random"

  /// The share of a row in a column with its interval; `nil` for the random row, for a failed one, and where no draws were
  /// scored.
  func share(of row: Int, _ column: Int) -> Estimate? {
    guard row != random, scores.rows[row].scores != nil, let low = low(column) else { return nil }
    var ends = ScoreMatrix(columns: [scores.values(row, column), low, scores.values(ceiling, column)])
    if let clusters = scores.clusters { ends = ends.averaged(by: clusters) }
    let columns = ends.columns
    return ShareInterval.estimate(
      own: columns[0], low: columns[1], high: columns[2], level: scores.interval.level)
  }

  /// The lower end, item by item; `nil` for a column of which no draws were scored.
  private func low(_ column: Int) -> [Double]? {
    if kind == .row { return scores.values(random, column) }
    let place = record.places(of: [scores.columns[column]])[0]
    let chance = record.items.chance
    return place < chance[0].count ? scores.items.map { chance[$0][place] } : nil
  }
}
