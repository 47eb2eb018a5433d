@testable import SumbenchEvaluation
import SumbenchSupport
import Testing
import SumbenchText

struct SuffixAutomatonTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func runsAreThoseOfEveryPlace(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = Int32(1 + seed % 5)
    func text(_ length: Int) -> [Int32] {
      (0..<length).map { _ in Int32.random(in: 0...words, using: &generator) }
    }
    let (article, summary) = (text(Int(seed)), text(30))
    let expected = summary.indices.map { end in
      (0...end + 1).first { start in
        let run = summary[start...].prefix(end + 1 - start)
        return article.indices.contains { article[$0...].starts(with: run) } || run.isEmpty
      }.map { end + 1 - $0 }!
    }
    #expect(SuffixAutomaton(article).longestRuns(endingIn: summary) == expected)
  }

  @Test func wordSaidAgainAndAgainTakesNoLonger() {
    let text = [Int32](repeating: 7, count: 200_000)
    #expect(SuffixAutomaton(text).longestRuns(endingIn: text + [8, 7]).suffix(3) == [200_000, 0, 1])
  }

  @Test func emptyTextHasNoRuns() {
    #expect(SuffixAutomaton([]).longestRuns(endingIn: [1, 2]) == [0, 0])
  }
}
