import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct PowerIterationTests {
  @Test func ranksSumToOne() throws {
    let ranks = try #require(PowerIteration().rank(of: Star(leaves: 6)))
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-12)
  }

  /// By hand: the middle holds m = (1 - d) / n + d * (1 - m), so m = ((1 - d) / n + d) / (1 + d).
  @Test(arguments: [0.0, 0.5, 0.85, 0.999])
  func middleOfAStarHasTheRankFoundByHand(_ damping: Double) throws {
    let ranks = try #require(PowerIteration(damping: damping).rank(of: Star(leaves: 4)))
    #expect(abs(ranks[0] - ((1 - damping) / 5 + damping) / (1 + damping)) < 1e-8)
    #expect(Set(ranks.dropFirst()).count == 1)
  }

  @Test func nothingJoinedHasNoRanks() {
    #expect(PowerIteration().rank(of: Star(leaves: 0)) == nil)
  }

  /// Sentence 0 joined to all others by edges of weight 2.
  private struct Star: WalkEdges {
    let leaves: Int
    var count: Int { leaves + 1 }
    var strengths: [Double] { [Double(2 * leaves)] + [Double](repeating: 2, count: leaves) }

    func inflow(of values: [Double]) -> [Double] {
      [2 * values.dropFirst().reduce(0, +)] + [Double](repeating: 2 * values[0], count: leaves)
    }
  }
}
