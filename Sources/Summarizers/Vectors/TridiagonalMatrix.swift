import Foundation

/// A symmetric matrix with entries on its diagonal and beside it only.
struct TridiagonalMatrix {
  var diagonal: [Double] = []
  /// The entries beside the diagonal, one fewer than on it.
  var beside: [Double] = []

  /// The eigenvalues in descending order, and for each the wanted components of its unit eigenvector.
  ///
  /// The method is QL with implicit shifts (Martin & Wilkinson 1968); rotations are applied only to the rows
  /// wanted, so that a few components cost little more than the eigenvalues.
  func eigenvalues(withComponents rows: Range<Int>) -> (values: [Double], components: [[Double]]) {
    var values = diagonal
    var offDiagonal = beside + [0]
    // Column after column, since a rotation turns two columns.
    var vectors = diagonal.indices.flatMap { column in rows.map { $0 == column ? 1.0 : 0.0 } }
    for first in values.indices {
      while let last = (first..<values.count).first(where: { isNegligible(offDiagonal[$0], values, $0) }),
        last > first
      {
        rotate(&values, &offDiagonal, &vectors, rowCount: rows.count, from: first, through: last)
      }
    }
    let order = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    return (
      order.map { values[$0] }, order.map { Array(vectors[$0 * rows.count..<($0 + 1) * rows.count]) }
    )
  }

  private func isNegligible(_ entry: Double, _ values: [Double], _ index: Int) -> Bool {
    guard index + 1 < values.count else { return true }
    let size = values[index].magnitude + values[index + 1].magnitude
    return entry.magnitude <= .ulpOfOne * size || entry.magnitude < .leastNormalMagnitude
  }

  /// One QL step on the block from `first` through `last`, which no negligible entry divides.
  private func rotate(
    _ values: inout [Double], _ beside: inout [Double], _ vectors: inout [Double], rowCount: Int,
    from first: Int, through last: Int
  ) {
    var slope = (values[first + 1] - values[first]) / (2 * beside[first])
    var radius = hypot(slope, 1)
    slope = values[last] - values[first] + beside[first] / (slope + (slope < 0 ? -radius : radius))
    var sine = 1.0
    var cosine = 1.0
    var shift = 0.0
    for index in stride(from: last - 1, through: first, by: -1) {
      let above = sine * beside[index]
      let across = cosine * beside[index]
      radius = hypot(above, slope)
      beside[index + 1] = radius
      guard radius > 0 else {
        values[index + 1] -= shift
        beside[last] = 0
        return
      }
      sine = above / radius
      cosine = slope / radius
      slope = values[index + 1] - shift
      radius = (values[index] - slope) * sine + 2 * cosine * across
      shift = sine * radius
      values[index + 1] = slope + shift
      slope = cosine * radius - across
      var entries = vectors.mutableSpan
      let start = index * rowCount
      for lowerEntry in start..<start + rowCount {
        let upperEntry = lowerEntry + rowCount
        let upper = entries[upperEntry]
        let lower = entries[lowerEntry]
        entries[upperEntry] = sine * lower + cosine * upper
        entries[lowerEntry] = cosine * lower - sine * upper
      }
    }
    values[first] -= shift
    beside[first] = slope
    beside[last] = 0
  }
}
