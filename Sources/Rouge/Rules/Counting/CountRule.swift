/// What is counted of a unit that occurs more than once.
public enum CountRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Each occurrence; a unit matches as often as it is in the text that has fewer of it.
  case multiset
  /// Each different unit once.
  case set
}
