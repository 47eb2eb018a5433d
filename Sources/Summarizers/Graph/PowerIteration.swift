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
    var flows = ranks
    for _ in 0..<maximumRounds {
      var stranded = 0.0
      for (position, strength) in strengths.enumerated() {
        if strength > 0 {
          flows[position] = ranks[position] / strength
        } else {
          flows[position] = 0
          stranded += ranks[position]
        }
      }
      let jump = (1 - damping + damping * stranded) / Double(count)
      var change = 0.0
      for (position, inflow) in edges.inflow(of: flows).enumerated() {
        let rank = jump + damping * inflow
        change += (rank - ranks[position]).magnitude
        ranks[position] = rank
      }
      if change < tolerance { break }
    }
    return ranks
  }
}
