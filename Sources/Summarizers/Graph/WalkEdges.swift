/// The weighted edges of a walk over sentences, as what a walk needs to know of them.
///
/// Edges need not be kept one by one: where weights follow from the terms that two sentences share, the sums
/// over all edges can be had from sums over terms, in far less time and memory.
protocol WalkEdges {
  /// How many sentences there are.
  var count: Int { get }

  /// For each sentence the sum of the weights of the edges that leave it; exactly 0 where there is none.
  var strengths: [Double] { get }

  /// For each sentence the sum, over the edges that lead to it, of weight times the value where they begin.
  func inflow(of values: [Double]) -> [Double]
}
