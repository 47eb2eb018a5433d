import Foundation

// The weightings of terms that more than one strategy uses.

extension SparseMatrix {
  /// In how many rows each column has an entry.
  func rowsPerColumn() -> [Int] {
    var counts = [Int](repeating: 0, count: columnCount)
    for column in columns { counts[Int(column)] += 1 }
    return counts
  }

  /// Term counts times `ln(sentences / sentences with the term)`: a term of every sentence drops out.
  func weightedByRarity() -> SparseMatrix {
    let total = Double(rowCount)
    let rarity = rowsPerColumn().map { log(total / Double($0)) }
    return mapped { _, column, count in count * rarity[column] }
  }

  /// Every row divided by its Euclidean length, so that products of rows are cosines.
  func withUnitRows() -> SparseMatrix {
    let lengths = (0..<rowCount).map { row in
      entries(of: row).reduce(0.0) { $0 + values[$1] * values[$1] }.squareRoot()
    }
    return mapped { row, _, value in value / lengths[row] }
  }

  /// The sum of each column.
  func columnSums() -> [Double] {
    var sums = [Double](repeating: 0, count: columnCount)
    for entry in columns.indices { sums[Int(columns[entry])] += values[entry] }
    return sums
  }
}
