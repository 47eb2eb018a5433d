import SumbenchStatistics
import Testing

struct LeastSquaresLineTests {
  /// scipy 1.17.1: scipy.stats.linregress(x, y).
  @Test func lineIsThatOfScipy() throws {
    let line = try #require(LeastSquaresLine([0.31, 0.35, 0.28, 0.44, 0.39], [2.5, 3, 2.75, 4.25, 3.5]))
    #expect(abs(line.slope - 10.297766749379653) < 1e-12)
    #expect(abs(line.intercept - -0.44540942928039673) < 1e-12)
    #expect(abs(line.value(at: 0.5) - (-0.44540942928039673 + 10.297766749379653 / 2)) < 1e-12)
  }

  @Test func equalNumbersHaveNoLine() {
    #expect(LeastSquaresLine([1, 1, 1], [1, 2, 3]) == nil)
    #expect(LeastSquaresLine([], []) == nil)
    #expect(LeastSquaresLine([1, 2], [3, 3])?.slope == 0)
  }
}
