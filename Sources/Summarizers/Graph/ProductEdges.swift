/// Edges whose weights are inner products of two vectors: one of the sentence left, one of the sentence reached.
///
///     weight(i, j) = sum over terms t of leaving(i, t) * reaching(j, t)
///
/// Both matrices have entries in the same places, none below 0. A round of the walk costs a step for each entry,
/// however many sentences share a term.
struct ProductEdges: WalkEdges {
  private let leaving: SparseMatrix
  private let reaching: SparseMatrix
  /// Whether a sentence has an edge to itself.
  private let includesLoops: Bool

  init(leaving: SparseMatrix, reaching: SparseMatrix, includesLoops: Bool) {
    self.leaving = leaving
    self.reaching = reaching
    self.includesLoops = includesLoops
  }

  var count: Int { leaving.rowCount }

  var strengths: [Double] {
    ProductEdges(leaving: reaching, reaching: leaving, includesLoops: includesLoops)
      .inflow(of: [Double](repeating: 1, count: count))
  }

  func inflow(of values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: leaving.columnCount)
    for row in 0..<count {
      for entry in leaving.entries(of: row) {
        sums[Int(leaving.columns[entry])] += leaving.values[entry] * values[row]
      }
    }
    return (0..<count).map { row in
      var inflow = 0.0
      for entry in reaching.entries(of: row) {
        var sum = sums[Int(reaching.columns[entry])]
        // Taken out term by term, what remains of a term that no other sentence has is exactly 0.
        if !includesLoops { sum -= leaving.values[entry] * values[row] }
        inflow += reaching.values[entry] * sum
      }
      return inflow
    }
  }
}
