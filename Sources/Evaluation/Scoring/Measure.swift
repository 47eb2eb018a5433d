/// One of the three numbers of a score.
public enum Measure: String, Codable, CaseIterable, Sendable {
  /// Share of the candidate that is in the reference.
  case precision
  /// Share of the reference that is in the candidate.
  case recall
  /// The weighted harmonic mean of the two.
  case f1
}
