/// A probability and how it was found.
package struct PValue: Hashable, Sendable {
  package let value: Double
  /// Whether every pattern of signs was counted.
  package let isExact: Bool

  package init(value: Double, isExact: Bool) {
    self.value = value
    self.isExact = isExact
  }
}
