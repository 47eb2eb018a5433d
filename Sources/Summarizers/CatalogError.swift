/// Why a name makes no summarizer.
public enum CatalogError: Error, Hashable {
  /// No strategy has the name; `nearest` is the one that may have been meant.
  case unknownStrategy(String, nearest: String?)
  /// The strategy has no such parameter; `nearest` is the one that may have been meant.
  case unknownParameter(String, of: String, nearest: String?)
  /// The value is no number or lies outside the range.
  case unusableValue(String, parameter: String, of: String, range: ClosedRange<Double>)
}
