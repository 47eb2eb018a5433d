/// What numbers are rounded to.
public enum RoundingRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// They are not.
  case none
  /// Precision and recall of each text to five decimals, F computed from those and rounded likewise.
  case fiveDecimals
  /// Precision, recall and F of each text, once they are computed, to numbers of single precision.
  case single
}
