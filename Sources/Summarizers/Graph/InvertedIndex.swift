/// For each term the sentences it occurs in, ascending.
struct InvertedIndex {
  private let starts: [Int]
  private let postings: [Int32]

  /// Indexes sentences given as their distinct terms.
  init(_ distinctTerms: [[Int32]]) {
    let termCount = Int(distinctTerms.lazy.compactMap(\.last).max() ?? -1) + 1
    var ends = [Int](repeating: 0, count: termCount + 1)
    for terms in distinctTerms {
      for term in terms { ends[Int(term) + 1] += 1 }
    }
    for term in 0..<termCount { ends[term + 1] += ends[term] }
    let starts = ends
    var postings = [Int32](repeating: 0, count: ends[termCount])
    for (position, terms) in distinctTerms.enumerated() {
      for term in terms {
        postings[ends[Int(term)]] = Int32(position)
        ends[Int(term)] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  /// The positions of the sentences with the term.
  func sentences(with term: Int32) -> ArraySlice<Int32> {
    postings[starts[Int(term)]..<starts[Int(term) + 1]]
  }
}
