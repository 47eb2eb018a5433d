import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct ScoreMatrixRowsTests {
  @Test(arguments: [1, 3, 4, 5, 12])
  func rowsAreReorderedInPlace(width: Int) {
    var generator = SeededGenerator(seed: UInt64(width))
    for count in [0, 1, 2, 7, 4100] {
      var matrix = ScoreMatrix(width: width)
      let rows = (0..<count).map { row in (0..<width).map { Double(row * width + $0) } }
      for row in rows { matrix.append(row) }
      let order = generator.permutation(of: count)
      matrix.reorder(order.map(Int32.init))
      #expect((0..<count).allSatisfy { matrix.row($0) == rows[order[$0]] })
    }
  }
}
