/// Which text is taken for which.
public enum SideRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The candidate is the candidate.
  case asGiven
  /// The candidate is taken for the reference and the reference for the candidate: precision and recall change places,
  /// and common subsequences are found from the other side.
  case exchanged
}
