import Support
import Testing

@testable import Statistics

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

  private func sample(width: Int, count: Int) -> ScoreMatrix {
    var rows = ScoreMatrix(width: width)
    for row in 0..<count { rows.append((0..<width).map { Double(row * width + $0).squareRoot() }) }
    return rows
  }
}
