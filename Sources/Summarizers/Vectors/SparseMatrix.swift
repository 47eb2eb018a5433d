import SumbenchText

/// A matrix of which only the entries other than 0 are kept, row after row.
///
/// The rows of a term matrix are sentences and its columns the terms that occur, numbered in order of first
/// appearance; entries of a row stand in ascending order of columns. Sums run in the order of the entries, so
/// they are the same sums every time.
struct SparseMatrix {
  let columnCount: Int
  /// Where each row begins in `columns` and `values`; one entry more than rows.
  private(set) var starts: [Int] = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Double] = []

  var rowCount: Int { starts.count - 1 }
  var isZero: Bool { values.isEmpty }

  private init(columnCount: Int) {
    self.columnCount = columnCount
  }

  /// How often each sentence has each term.
  init(termCountsOf document: Document) {
    let sentences = document.sentences.map(\.terms)
    var columnOfID = [Int32](repeating: -1, count: document.vocabularySize)
    var used: Int32 = 0
    for sentence in sentences {
      for id in sentence where columnOfID[Int(id)] < 0 {
        columnOfID[Int(id)] = used
        used += 1
      }
    }
    columnCount = Int(used)
    for sentence in sentences {
      for column in sentence.map({ columnOfID[Int($0)] }).sorted() {
        if columns.count > starts[starts.count - 1], columns[columns.count - 1] == column {
          values[values.count - 1] += 1
        } else {
          columns.append(column)
          values.append(1)
        }
      }
      starts.append(columns.count)
    }
  }

  /// The positions of a row's entries in `columns` and `values`.
  func entries(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// The sum over a row of its entries times those of a vector.
  func product(ofRow row: Int, with vector: [Double]) -> Double {
    var sum = 0.0
    for entry in entries(of: row) { sum += values[entry] * vector[Int(columns[entry])] }
    return sum
  }

  /// The matrix times a vector.
  func times(_ vector: [Double]) -> [Double] {
    (0..<rowCount).map { product(ofRow: $0, with: vector) }
  }

  /// The same matrix with other values; entries that become 0 are dropped.
  func mapped(_ value: (_ row: Int, _ column: Int, _ value: Double) -> Double) -> SparseMatrix {
    var result = SparseMatrix(columnCount: columnCount)
    for row in 0..<rowCount {
      for entry in entries(of: row) {
        let mapped = value(row, Int(columns[entry]), values[entry])
        if mapped != 0 {
          result.columns.append(columns[entry])
          result.values.append(mapped)
        }
      }
      result.starts.append(result.columns.count)
    }
    return result
  }

  /// Columns as rows; the entries of each new row are in ascending order of the old ones.
  func transposed() -> SparseMatrix {
    var result = SparseMatrix(columnCount: rowCount)
    var ends = [Int](repeating: 0, count: columnCount + 1)
    for column in columns { ends[Int(column) + 1] += 1 }
    for column in 0..<columnCount { ends[column + 1] += ends[column] }
    result.starts = ends
    result.columns = [Int32](repeating: 0, count: columns.count)
    result.values = [Double](repeating: 0, count: columns.count)
    for row in 0..<rowCount {
      for entry in entries(of: row) {
        let column = Int(columns[entry])
        result.columns[ends[column]] = Int32(row)
        result.values[ends[column]] = values[entry]
        ends[column] += 1
      }
    }
    return result
  }
}
