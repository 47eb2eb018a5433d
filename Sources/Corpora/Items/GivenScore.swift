/// A score as a file gives it.
package enum GivenScore: Hashable, Sendable {
  case number(Double)
  /// Such as `precision`, `recall`, `f1`.
  case parts([String: Double])
}
