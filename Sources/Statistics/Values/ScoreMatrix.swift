/// Numbers in rows of one width, laid out to be summed in any order of the rows.
///
///     var rows = ScoreMatrix(width: 2)
///     rows.append([0.25, 0.5])
///     Array(rows.column(1))      // [0.5]
///
/// A row is padded to fours, so that a drawn row is one place in memory and its sum a vector addition. Rows lie in
/// blocks, so that adding one never moves the others: a row of up to four numbers takes 32 bytes and no more.
package struct ScoreMatrix: Sendable {
  package typealias Four = SIMD4<Double>

  private static let blockBits = 12

  package let width: Int
  package private(set) var count = 0
  let foursPerRow: Int
  private var blocks: [[Four]] = []

  package init(width: Int) {
    self.width = width
    foursPerRow = max(1, (width + 3) / 4)
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

  /// Adds a row of as many numbers as the width.
  package mutating func append(_ numbers: some Collection<Double>) {
    precondition(numbers.count == width)
    if count >> Self.blockBits == blocks.count {
      blocks.append([])
      if count > 0 { blocks[blocks.count - 1].reserveCapacity(foursPerRow << Self.blockBits) }
    }
    var fours = [Four](repeating: .zero, count: foursPerRow)
    for (column, number) in numbers.enumerated() { fours[column / 4][column % 4] = number }
    blocks[blocks.count - 1].append(contentsOf: fours)
    count += 1
  }

  /// All columns, copied.
  package var columns: [[Double]] { (0..<width).map { Array(column($0)) } }

  /// One number of each row, not copied.
  package func column(_ column: Int) -> some RandomAccessCollection<Double> {
    (0..<count).lazy.map { row in
      blocks[row >> Self.blockBits][offset(of: row) + column / 4][column % 4]
    }
  }

  /// A row as it is laid out.
  func copy(ofRow row: Int) -> [Four] {
    let start = offset(of: row)
    return Array(blocks[row >> Self.blockBits][start..<start + foursPerRow])
  }

  /// Puts a row that was copied into a place.
  mutating func put(_ fours: [Four], into row: Int) {
    let start = offset(of: row)
    for (index, four) in fours.enumerated() { blocks[row >> Self.blockBits][start + index] = four }
  }

  /// Copies one row over another.
  mutating func move(_ row: Int, to other: Int) {
    let (start, end) = (offset(of: row), offset(of: other))
    for index in 0..<foursPerRow {
      blocks[other >> Self.blockBits][end + index] = blocks[row >> Self.blockBits][start + index]
    }
  }

  /// Four numbers of a row, those from column `4 * four`; zero beyond the width.
  func four(_ four: Int, ofRow row: Int) -> Four { blocks[row >> Self.blockBits][offset(of: row) + four] }

  /// The sums of as many rows as there are, each row as it is drawn, added in the order of the draws.
  @inline(__always)
  func sums(ofRows draw: () -> Int) -> [Double] {
    let blocks = blocks.span
    var sums = [Four](repeating: .zero, count: foursPerRow)
    if foursPerRow == 1 {
      var sum = Four.zero
      for _ in 0..<count {
        let row = draw()
        sum += blocks[row >> Self.blockBits][row & (1 << Self.blockBits - 1)]
      }
      sums[0] = sum
    } else {
      for _ in 0..<count {
        let row = draw()
        let start = offset(of: row)
        for index in 0..<foursPerRow { sums[index] += blocks[row >> Self.blockBits][start + index] }
      }
    }
    return (0..<width).map { sums[$0 / 4][$0 % 4] }
  }

  private func offset(of row: Int) -> Int { (row & (1 << Self.blockBits - 1)) * foursPerRow }
}
