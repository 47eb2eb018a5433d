import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct SentenceRankerTests {
  private struct Fixed: SentenceRanker {
    let name = "fixed"
    let values: [Double]

    func scores(of document: Document) -> [Double]? { values }
  }

  private static let cases: [(scores: [Double], taken: Int)] = [
    ([0.3, 0.1 + 0.2, 0.2], 0), ([0.2, 0.1 + 0.2, 0.3], 1), ([0.3, 0.3 + 1e-9, 0], 1), ([0, 0, 0], 0),
    ([-3e20, -1e20, -2e20], 1), ([1, .infinity, 2], 1), ([1, 2, -.infinity], 1),
  ]

  @Test(arguments: cases)
  func theEarlierOfEqualScoresIsTakenWhateverRoundingDidToThem(scores: [Double], taken: Int) {
    let document = Document(id: "a", sentences: ["One storm.", "Two storms.", "No storm."])
    #expect(Fixed(values: scores).summary(of: document, within: .sentences(1)).sentences == [taken])
  }
}
