/// Numbers in rows of one width, laid out to be summed in any order of the rows.
///
///     var rows = ScoreMatrix(width: 2)
///     rows.append([0.25, 0.5])
///     Array(rows.column(1))      // [0.5]
///
/// A row is padded to fours, and each four of columns is a strip of its own, so that what is drawn of a row is one place
/// in memory. Scores of summaries are fractions of small numbers and repeat: a strip keeps 8 bytes of a row as long as
/// they do, and 32 otherwise.
package struct ScoreMatrix: Sendable {
  package typealias Four = SIMD4<Double>

  package let width: Int
  package private(set) var count = 0
  private var strips: [ScoreStrip]

  package init(width: Int) {
    self.width = width
    strips = (0..<max(1, (width + 3) / 4)).map { _ in ScoreStrip() }
  }

  private init(width: Int, count: Int, strips: [ScoreStrip]) {
    (self.width, self.count, self.strips) = (width, count, strips)
  }

  /// Rows of columns of one length.
  package init(columns: [[Double]]) {
    self.init(width: columns.count)
    for row in 0..<(columns.first?.count ?? 0) { append(columns.lazy.map { $0[row] }) }
  }

  /// Some columns of several matrices side by side, all of as many rows.
  package init(joining matrices: [ScoreMatrix], columns: Range<Int>) {
    self.init(width: matrices.count * columns.count)
    for row in 0..<(matrices.first?.count ?? 0) {
      append(matrices.flatMap { matrix in columns.map { matrix[row, $0] } })
    }
  }

  /// How many fours of columns there are.
  var foursPerRow: Int { strips.count }

  /// Adds a row of as many numbers as the width.
  package mutating func append(_ numbers: some Collection<Double>) {
    precondition(numbers.count == width)
    var (four, strip, lane) = (Four.zero, 0, 0)
    for number in numbers {
      four[lane] = number
      lane += 1
      if lane == 4 {
        strips[strip].append(four)
        (four, strip, lane) = (.zero, strip + 1, 0)
      }
    }
    if strip < strips.count { strips[strip].append(four) }
    count += 1
  }

  /// All columns, copied.
  package var columns: [[Double]] { (0..<width).map(numbers) }

  /// One number of each row, copied: for whoever looks at all of them.
  package func numbers(ofColumn column: Int) -> [Double] { strips[column / 4].numbers(column % 4) }

  /// One number of each row, not copied.
  package func column(_ column: Int) -> some RandomAccessCollection<Double> {
    let (strip, lane) = (strips[column / 4], column % 4)
    return (0..<count).lazy.map { strip[$0, lane] }
  }

  /// One number.
  package subscript(row: Int, column: Int) -> Double { strips[column / 4][row, column % 4] }

  /// Four numbers of a row, those from column `4 * four`; zero beyond the width.
  func four(_ four: Int, ofRow row: Int) -> Four { strips[four][row] }

  /// Puts the rows in another order: row `order[n]` becomes row `n`. Every row is in `order` once.
  package mutating func reorder(_ order: [Int32]) {
    precondition(order.count == count)
    for strip in strips.indices { strips[strip].reorder(order) }
  }

  /// Some columns in an order of their own, of all rows or of some.
  package func part(columns: [Int], rows: [Int]? = nil) -> ScoreMatrix {
    let isWhole = rows == nil && columns.elementsEqual(0..<width)
    if isWhole { return self }
    let sources = stride(from: 0, to: max(1, columns.count), by: 4).map { start in
      columns[start..<min(start + 4, columns.count)].map { (strip: strips[$0 / 4], lane: $0 % 4) }
    }
    return ScoreMatrix(
      width: columns.count, count: rows?.count ?? count,
      strips: sources.map { ScoreStrip(lanes: $0, rows: rows, of: count) })
  }

  /// The sums of as many rows as there are, each row as it is drawn, added in the order of the draws.
  @inline(__always)
  func sums(ofRows draw: () -> Int) -> [Double] {
    var sums = [Four](repeating: .zero, count: strips.count)
    if strips.count == 1 {
      sums[0] = strips[0].sum(count, draw)
    } else {
      for _ in 0..<count {
        let row = draw()
        for strip in strips.indices { sums[strip] += strips[strip][row] }
      }
    }
    return (0..<width).map { sums[$0 / 4][$0 % 4] }
  }
}
