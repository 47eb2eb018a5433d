import SumbenchText

/// What becomes of the words on the stop list.
public enum StopWordRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// They count like all words.
  case keep
  /// They are dropped before stemming.
  case remove
}
