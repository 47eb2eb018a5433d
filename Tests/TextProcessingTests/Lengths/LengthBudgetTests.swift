import SumbenchText
import Testing

struct LengthBudgetTests {
  static let document = Document(id: "d", sentences: ["One two three.", "Four five.", "Sechs über."])

  @Test(arguments: [
    (LengthLimit.sentences(2), [true, true, false]),
    (.words(4), [true, false, false]),
    (.words(5), [true, true, false]),
    (.characters(14), [true, false, false]),
    (.characters(25), [true, true, false]),
    (.characters(24), [true, false, false]),
    (.bytes(38), [true, true, true]),
    (.bytes(37), [true, true, false]),
    (.percent(50), [true, true, false]),
    (.percent(49), [true, false, false]),
    (.percent(1), [true, false, false]),
  ])
  func budgetTakesWholeSentencesWhileTheyFit(limit: LengthLimit, expected: [Bool]) {
    var budget = LengthBudget(limit, sentenceCount: 3)
    let taken = Self.document.sentences.map { budget.takes($0) }
    #expect(taken == expected)
  }

  @Test func sentenceThatDoesNotFitLeavesTheBudgetAsItWas() {
    var budget = LengthBudget(.words(2), sentenceCount: 3)
    let taken = Self.document.sentences.prefix(2).map { budget.takes($0) }
    #expect(taken == [false, true])
    #expect(budget.isSpent)
  }
}
