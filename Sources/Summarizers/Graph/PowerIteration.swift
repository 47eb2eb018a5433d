/// The stationary distribution of a random walk over sentences: PageRank with weighted edges.
///
/// From a sentence the walk follows an edge with probability `damping`, in proportion to its weight, and
/// otherwise jumps to any sentence; a sentence without edges always jumps. The ranks sum to 1. Iteration ends
/// when they change by less than `tolerance` in all (the sum of absolute changes); what is then missing to the
/// limit is at most `damping / (1 - damping)` times the tolerance.
struct PowerIteration {
  var damping = 0.85
  var tolerance = 1e-12
  /// A change shrinks by the damping in every round: below 1e-12 within 180 rounds at 0.85, 28,000 at 0.999.
  var maximumRounds = 30_000

  /// The rank of each sentence, in order, or `nil` where no edge leads anywhere.
  func rank(of edges: some WalkEdges) -> [Double]? {
    let count = edges.count
    let strengths = edges.strengths
    guard strengths.contains(where: { $0 > 0 }) else { return nil }
    var ranks = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<maximumRounds {
      var flows = [Double](repeating: 0, count: count)
      var stranded = 0.0
      for (position, strength) in strengths.enumerated() {
        if strength > 0 {
          flows[position] = ranks[position] / strength
        } else {
          stranded += ranks[position]
        }
      }
      let jump = (1 - damping + damping * stranded) / Double(count)
      let next = edges.inflow(of: flows).map { jump + damping * $0 }
      let change = zip(next, ranks).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      ranks = next
      if change < tolerance { break }
    }
    return ranks
  }
}
