import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct StepwiseSelectionTests {
  private let document = Document(
    id: "a", sentences: ["One two three four.", "Five six.", "Seven eight nine.", "Ten."])

  @Test func takesTheHighestThatFitsUntilNothingDoes() {
    var selection = StepwiseSelection(of: document, within: .words(6))
    let taken = [4.0, 1, 3, 2]
    #expect(selection.takeBest { taken[$0] } == 0)
    #expect(selection.isOpen == [false, true, false, true])
    #expect(selection.takeBest { taken[$0] } == 3)
    #expect(selection.isFinished)
    #expect(selection.takeBest { taken[$0] } == nil)
    #expect(selection.summary.sentences == [0, 3])
  }

  @Test func equalValuesGoToTheEarlierSentence() {
    var selection = StepwiseSelection(of: document, within: .sentences(2))
    #expect(selection.takeBest { _ in 1 } == 0)
    #expect(selection.takeBest { $0 == 2 ? 1 + 1e-15 : 1 } == 1)
  }

  @Test func minusInfinityIsNoValue() {
    var selection = StepwiseSelection(of: document, within: .sentences(2))
    #expect(selection.takeBest { _ in -.infinity } == nil)
    #expect(selection.takeBest(among: [1, 2]) { $0 == 2 ? 5 : 1 } == 2)
  }

  @Test func cutsTheBestWhereNothingFits() {
    let document = Document(id: "a", sentences: ["One two three four.", "Five six seven eight."])
    var selection = StepwiseSelection(of: document, within: .words(2))
    #expect(selection.takeBest { Double($0) } == nil)
    #expect(selection.isFinished)
    #expect(selection.summary.isCut)
    #expect(selection.summary.text == "Five six")
  }

  @Test func costlyValuesAreAskedForOnlyWhereTheBoundReachesTheBest() {
    var selection = StepwiseSelection(of: document, within: .sentences(2))
    let bounds = [5.0, 3, 7, 4]
    let values = [5.0, 3, 4, 4]
    var asked: [Int] = []
    let taken = selection.takeBest(
      below: { bounds[$0] },
      by: { position in
        asked.append(position)
        return values[position]
      })
    #expect(taken == 0)
    #expect(asked == [2, 0])
    #expect(selection.takeBest(below: { bounds[$0] }, by: { values[$0] }) == 2)
    #expect(selection.takeBest(below: { bounds[$0] }, by: { values[$0] }) == nil)
  }
}
