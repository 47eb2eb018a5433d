/// Groups of sentences with similar vectors: spherical k-means with a fixed start.
///
/// The first groups are runs of neighbouring sentences, equally long but for rounding. In each round every
/// sentence moves to the group whose mean vector has the highest cosine with it, the first of equals; a sentence
/// without a term in common with any group stays where it is. It ends when nothing moves, or after ten rounds.
enum SentenceClusters {
  /// The group, from 0, of each row of unit vectors.
  static func groups(of vectors: SparseMatrix, count: Int) -> [Int] {
    var groups = (0..<vectors.rowCount).map { $0 * count / vectors.rowCount }
    let sentencesOfTerm = vectors.transposed()
    for _ in 0..<maximumRounds {
      let next = reassigned(groups, count: count, vectors, sentencesOfTerm)
      if next == groups { break }
      groups = next
    }
    return groups
  }

  private static let maximumRounds = 10

  private static func reassigned(
    _ groups: [Int], count: Int, _ vectors: SparseMatrix, _ sentencesOfTerm: SparseMatrix
  ) -> [Int] {
    let (sums, lengths) = groupSums(groups, count: count, sentencesOfTerm)
    var likeness = [Double](repeating: 0, count: count)
    var touched: [Int] = []
    return groups.indices.map { sentence in
      for entry in vectors.entries(of: sentence) {
        for (group, sum) in sums[Int(vectors.columns[entry])] {
          if likeness[group] == 0 { touched.append(group) }
          likeness[group] += vectors.values[entry] * sum
        }
      }
      var best = (group: groups[sentence], likeness: 0.0)
      for group in touched {
        let cosine = likeness[group] / lengths[group]
        if cosine > best.likeness || cosine == best.likeness && group < best.group { best = (group, cosine) }
        likeness[group] = 0
      }
      touched.removeAll(keepingCapacity: true)
      return best.group
    }
  }

  /// For each term the groups that have it with the sum of its weights there, and the length of each group's sum.
  private static func groupSums(
    _ groups: [Int], count: Int, _ sentencesOfTerm: SparseMatrix
  ) -> (sums: [[(group: Int, sum: Double)]], lengths: [Double]) {
    var squares = [Double](repeating: 0, count: count)
    var sum = squares
    let sums = (0..<sentencesOfTerm.rowCount).map { term in
      var touched: [Int] = []
      for entry in sentencesOfTerm.entries(of: term) {
        let group = groups[Int(sentencesOfTerm.columns[entry])]
        if sum[group] == 0 { touched.append(group) }
        sum[group] += sentencesOfTerm.values[entry]
      }
      return touched.map { group in
        defer { sum[group] = 0 }
        squares[group] += sum[group] * sum[group]
        return (group, sum[group])
      }
    }
    return (sums, squares.map { $0.squareRoot() })
  }
}
