/// Which of several longest common subsequences is taken: walking back through the table, which text is shortened where
/// both ways are equally long. It decides where a union or a set of subsequences is counted.
public enum TieRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The reference: ROUGE-1.5.5 and rouge-score.
  case reference
  /// The candidate: the Python package rouge.
  case candidate
}
