/// The stationary distribution of a random walk over sentences: PageRank with weighted edges.
///
/// From a sentence the walk follows an edge with probability `damping`, in proportion to its weight, and
/// otherwise jumps to any sentence; a sentence without edges always jumps. The ranks sum to 1. Iteration ends
/// when they change by less than `tolerance` in all (the sum of absolute changes); what is then missing to the
/// limit is at most `damping / (1 - damping)` times the tolerance.
struct PowerIteration {
  var damping = 0.85
  var tolerance = 1e-12
  /// With damping 0.85 a change shrinks below 1e-12 within 180 rounds; the bound ends walks with a damping near 1.
  var maximumRounds = 10_000

  /// The rank of each sentence, in order; empty for an empty graph.
  func rank(of graph: SentenceGraph) -> [Double] {
    let count = graph.count
    guard count > 0 else { return [] }
    let strengths = (0..<count).map { position in
      graph.weights[graph.starts[position]..<graph.starts[position + 1]].reduce(0, +)
    }
    var ranks = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<maximumRounds {
      let flows = zip(ranks, strengths).map { $1 > 0 ? $0 / $1 : 0 }
      let stranded = zip(ranks, strengths).reduce(0) { $1.1 > 0 ? $0 : $0 + $1.0 }
      let jump = (1 - damping + damping * stranded) / Double(count)
      var change = 0.0
      for position in 0..<count {
        var inflow = 0.0
        for edge in graph.starts[position]..<graph.starts[position + 1] {
          inflow += graph.weights[edge] * flows[Int(graph.neighbours[edge])]
        }
        let rank = jump + damping * inflow
        change += (rank - ranks[position]).magnitude
        ranks[position] = rank
      }
      if change < tolerance { break }
    }
    return ranks
  }
}
