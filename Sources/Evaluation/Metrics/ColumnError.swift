package import SumbenchRouge

/// A name that is no column of a run.
package enum ColumnError: Error, Hashable {
  /// No column of this name, and those that there are.
  case unknown(String, known: [String])
  /// Missing scores cannot count as the worst where no worst score is known.
  case noWorst(String)
}
