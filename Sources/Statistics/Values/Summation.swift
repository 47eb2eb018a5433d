extension Sequence<Double> {
  /// The sum, compensated after Neumaier (1974): as if added with twice the precision, in this order.
  ///
  ///     [1, 1e100, 1, -1e100].compensatedSum()      // 2, where a plain sum gives 0
  @inline(__always)
  package func compensatedSum() -> Double {
    var sum = 0.0
    var lost = 0.0
    for value in self {
      let next = sum + value
      lost += sum.magnitude >= value.magnitude ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return sum + lost
  }
}

extension Collection<Double> {
  /// The arithmetic mean, or `nil` of nothing.
  package func mean() -> Double? {
    isEmpty ? nil : compensatedSum() / Double(count)
  }
}
