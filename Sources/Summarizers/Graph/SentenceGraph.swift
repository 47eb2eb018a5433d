/// An undirected graph of sentences with a weight for each pair that shares a term; other pairs cost nothing.
///
/// Built from an inverted index: time and memory grow with the pairs that share a term, not with all pairs.
/// The neighbours of a sentence stand in ascending order, so that sums over them are always the same sums.
struct SentenceGraph {
  /// Where the neighbours of sentence `i` begin in `neighbours` and `weights`; one entry more than sentences.
  let starts: [Int]
  let neighbours: [Int32]
  let weights: [Double]

  var count: Int { starts.count - 1 }
  var hasEdges: Bool { !neighbours.isEmpty }

  /// Links the pairs of sentences that share a term and whose weight is above 0.
  ///
  /// `weight` gets the positions of the two sentences and the number of distinct terms they share.
  init(termsOf sentences: [[Int32]], weight: (_ first: Int, _ second: Int, _ shared: Int) -> Double) {
    let distinctTerms = sentences.map { $0.distinct() }
    let index = InvertedIndex(distinctTerms)
    var shared = [Int](repeating: 0, count: sentences.count)
    var starts = [0]
    var neighbours: [Int32] = []
    var weights: [Double] = []
    for (position, terms) in distinctTerms.enumerated() {
      var touched: [Int32] = []
      for term in terms {
        for other in index.sentences(with: term) where Int(other) != position {
          if shared[Int(other)] == 0 { touched.append(other) }
          shared[Int(other)] += 1
        }
      }
      for other in touched.sorted() {
        let value = weight(position, Int(other), shared[Int(other)])
        shared[Int(other)] = 0
        guard value > 0 else { continue }
        neighbours.append(other)
        weights.append(value)
      }
      starts.append(neighbours.count)
    }
    self.starts = starts
    self.neighbours = neighbours
    self.weights = weights
  }
}
