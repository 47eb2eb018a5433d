/// How F is computed from precision P and recall R; it is 0 where both are.
public enum FMeasureRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// 2PR / (P + R), and as `weighted` where alpha is not one half.
  case harmonic
  /// PR / ((1 - alpha)P + alpha R), whatever alpha is: the last digit may differ from `harmonic`.
  case weighted
  /// 2PR / (P + R + 0.00000001): the Python package rouge. Equal texts do not reach 1.
  case smoothed
}
