/// What a picture of a run shows.
enum PlotKind: String, CaseIterable {
  case leaderboard
  case criticalDifference = "critical-difference"
  case pairs, scatter, distribution

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
