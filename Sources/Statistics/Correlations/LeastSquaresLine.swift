/// The line through points from which their distances along the second axis have the least sum of squares.
///
///     LeastSquaresLine([0, 1, 2], [1, 3, 5])!.slope      // 2
package struct LeastSquaresLine: Hashable, Sendable {
  package let slope: Double
  package let intercept: Double

  /// The line of two lists of one length; `nil` where the first does not vary.
  package init?(_ first: [Double], _ second: [Double]) {
    precondition(first.count == second.count)
    guard let firstMean = first.mean(), let secondMean = second.mean() else { return nil }
    let spread = first.map { ($0 - firstMean) * ($0 - firstMean) }.compensatedSum()
    guard spread > 0, spread.isFinite else { return nil }
    slope = zip(first, second).map { ($0 - firstMean) * ($1 - secondMean) }.compensatedSum() / spread
    intercept = secondMean - slope * firstMean
  }

  /// What the line has at a place of the first axis.
  package func value(at place: Double) -> Double { intercept + slope * place }
}
