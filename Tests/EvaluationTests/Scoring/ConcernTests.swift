import Rouge
import Testing

@testable import Evaluation

struct ConcernTests {
  @Test(
    arguments: [
      ("The cat sat.\nIt slept.", "The cat sat.\nIt slept.", []),
      ("The cat sat. It slept.", "The cat sat.", [Concern.sentencesOnOneLine]),
      ("The cat sat.", "The cat sat! “It slept.” Then it woke? No.", [.sentencesOnOneLine]),
      ("The road to St. Paul, e.g. Route 9. 5 km on.", "One line", []),
      ("", "The cat sat.", [.emptyCandidate]),
      ("\n \n", "The cat sat.", [.emptyCandidate]),
      ("The cat sat.", " ", [.emptyReference]),
      ("Кот сидел.", "The cat sat.", [.lettersLost]),
      ("Ein Café am Fluß, grün und still und weit.", "x", []),
    ] as [(String, String, [Concern])])
  func concernIsFoundWhereThereIsCause(candidate: String, reference: String, expected: [Concern]) {
    #expect(concerns(candidate, reference, ScoringRules()) == expected)
  }

  @Test func unicodeWordsLoseNoLetters() {
    var rules = ScoringRules()
    rules.rouge.words = .unicode
    #expect(concerns("Кот сидел.", "Кот спал.", rules).isEmpty)
  }

  @Test func sentencesOnOneLineMatterToRougeLsumAndRougeW() {
    var rules = ScoringRules()
    rules.variants = [.n(1), .l]
    #expect(concerns("The cat sat. It slept.", "x", rules).isEmpty)
    rules.variants = [.w(1.2)]
    #expect(concerns("The cat sat. It slept.", "x", rules) == [.sentencesOnOneLine])
    rules.variants = [.lSum]
    rules.sentences = .split
    #expect(concerns("The cat sat. It slept.", "x", rules).isEmpty)
  }

  @Test(arguments: [
    (Truncation.words(3), []), (.words(2), [Concern.referenceCut]), (.bytes(11), []),
    (.bytes(10), [.referenceCut]),
  ])
  func referenceBeyondTheLimitIsReported(limit: Truncation, expected: [Concern]) {
    var rules = ScoringRules()
    rules.rouge.truncation = limit
    #expect(concerns("a candidate as long as it likes", "the cat sat", rules) == expected)
  }

  @Test func itemsAreCountedAndTheFirstAreListed() {
    var items = ConcernedItems()
    for number in 1...12 { items.add("\(number)", to: .emptyCandidate) }
    #expect(items.count(.emptyCandidate) == 12)
    #expect(items.firstIDs(.emptyCandidate) == (1...10).map { "\($0)" })
    #expect(items.count(.lettersLost) == 0)
  }

  private func concerns(_ candidate: String, _ reference: String, _ rules: ScoringRules) -> [Concern] {
    ConcernFinder(rules).concerns(RougeText(lines: candidate), against: [RougeText(lines: reference)])
  }
}
