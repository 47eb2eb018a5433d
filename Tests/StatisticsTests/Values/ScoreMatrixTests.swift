import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct ScoreMatrixTests {
  @Test(arguments: [0, 1, 3, 4, 5, 12], [0, 1, 4095, 4096, 4097, 9000])
  func columnsComeBackAsTheyWentIn(width: Int, count: Int) {
    let rows = sample(width: width, count: count)
    #expect(rows.count == count)
    for column in 0..<width {
      #expect(Array(rows.column(column)) == (0..<count).map { Double($0 * width + column).squareRoot() })
    }
  }

  @Test(arguments: [1, 4, 5, 12])
  func sumsAreThoseOfColumnsAddedInTheOrderOfTheDraws(width: Int) {
    let rows = sample(width: width, count: 5000)
    var generator = SeededGenerator(seed: 7)
    var again = generator
    let sums = rows.sums { generator.index(below: 5000) }
    let draws = (0..<5000).map { _ in again.index(below: 5000) }
    for column in 0..<width {
      let values = Array(rows.column(column))
      #expect(sums[column] == draws.reduce(0) { $0 + values[$1] })
    }
  }

  /// More different numbers than there are codes for, in the first strip alone.
  @Test func numbersThatDoNotRepeatAreKeptToo() {
    let count = NumberPalette.capacity + 10
    var rows = ScoreMatrix(width: 5)
    for row in 0..<count { rows.append([Double(row), 1, 2, 3, Double(row % 7)]) }
    #expect(rows.column(0).elementsEqual((0..<count).lazy.map(Double.init)))
    #expect(rows.column(4).elementsEqual((0..<count).lazy.map { Double($0 % 7) }))
    var row = -1
    let sums = rows.sums {
      row += 1
      return row
    }
    #expect(sums[0] == (0..<count).reduce(0) { $0 + Double($1) })
    rows.reorder((0..<Int32(count)).reversed())
    #expect(rows.row(0) == [Double(count - 1), 1, 2, 3, Double((count - 1) % 7)])
    #expect(rows.part(columns: [4, 0], rows: [1]).row(0) == [Double((count - 2) % 7), Double(count - 2)])
  }

  @Test(arguments: [[], [2], [4, 0, 2], [11, 10, 9, 8, 7, 6]])
  func partHasTheColumnsAndRowsThatAreNamed(columns: [Int]) {
    let rows = sample(width: 12, count: 4100)
    let whole = rows.part(columns: columns)
    #expect(whole.count == 4100 && whole.width == columns.count)
    #expect(whole.columns == columns.map { rows.columns[$0] })
    let some = rows.part(columns: columns, rows: [4099, 3])
    #expect(some.columns == columns.map { [rows[4099, $0], rows[3, $0]] })
  }

  private func sample(width: Int, count: Int) -> ScoreMatrix {
    var rows = ScoreMatrix(width: width)
    for row in 0..<count { rows.append((0..<width).map { Double(row * width + $0).squareRoot() }) }
    return rows
  }
}
