extension Grid {
  /// A way to make a table narrower that is too wide for a terminal. A table names its own, in the order in which they are
  /// taken; what a verdict of the table rests on is in none of them.
  package enum Narrowing: Hashable, Sendable {
    /// The columns with these keys are left out.
    case leavingOut([String])
    /// Intervals of means are shown as ± half their width.
    case halfWidths
  }

  /// The table after one of its ways to be narrower. `halfWidths` does not change it: how intervals are shown is a matter of
  /// the format.
  func narrowed(by narrowing: Narrowing) -> Grid {
    guard case .leavingOut(let keys) = narrowing else { return self }
    return keeping { !keys.contains($0.key) }
  }
}
