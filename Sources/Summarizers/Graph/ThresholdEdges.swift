/// Edges of weight 1 between sentences whose similarity is above a threshold.
///
/// A sentence with a word has an edge to itself. Each pair is kept once, in four bytes: 20,000 sentences that
/// are all alike take 800 MB, ordinary text a thousandth of that.
struct ThresholdEdges: WalkEdges {
  /// For each sentence the later ones it is joined to.
  private let later: [[Int32]]
  private let hasLoop: [Bool]

  /// Joins the sentences whose unit vectors have an inner product above the threshold.
  init(_ unitVectors: SparseMatrix, threshold: Double) {
    var later: [[Int32]] = []
    var vectors = SentenceProducts(unitVectors)
    vectors.forEachSentence { _, others, products in
      later.append(others.filter { products[Int($0)] > threshold })
    }
    self.later = later
    hasLoop = (0..<unitVectors.rowCount).map { !unitVectors.entries(of: $0).isEmpty }
  }

  var count: Int { later.count }
  var joinsAnything: Bool { later.contains { !$0.isEmpty } }

  var strengths: [Double] { inflow(of: [Double](repeating: 1, count: count)) }

  func inflow(of values: [Double]) -> [Double] {
    var inflow = zip(values, hasLoop).map { $1 ? $0 : 0 }
    for (sentence, others) in later.enumerated() {
      for other in others {
        inflow[Int(other)] += values[sentence]
        inflow[sentence] += values[Int(other)]
      }
    }
    return inflow
  }
}
