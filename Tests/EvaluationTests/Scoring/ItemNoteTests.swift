import SumbenchRouge
import SumbenchSupport
import Testing

@testable import SumbenchEvaluation

struct ItemNoteTests {
  @Test(
    arguments: [
      ("The cat sat.\nIt slept.", "The cat sat.\nIt slept.", []),
      ("The cat sat. It slept.", "The cat sat.", [ItemNote.sentencesOnOneLine]),
      ("The cat sat.", "The cat sat! “It slept.” Then it woke? No.", [.sentencesOnOneLine]),
      ("The road to St. Paul, e.g. Route 9. 5 km on.", "One line", []),
      ("", "The cat sat.", [.emptyCandidate]),
      ("\n \n", "The cat sat.", [.emptyCandidate]),
      ("The cat sat.", " ", [.emptyReference]),
      ("Кот сидел.", "The cat sat.", [.lettersLost]),
      ("Ein Café am Fluß, grün und still und weit.", "x", []),
    ] as [(String, String, [ItemNote])])
  func concernIsFoundWhereThereIsCause(candidate: String, reference: String, expected: [ItemNote]) {
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
    (Truncation.words(3), []), (.words(2), [ItemNote.referenceCut]), (.bytes(11), []),
    (.bytes(10), [.referenceCut]),
  ])
  func referenceBeyondTheLimitIsReported(limit: Truncation, expected: [ItemNote]) {
    var rules = ScoringRules()
    rules.rouge.truncation = limit
    #expect(concerns("a candidate as long as it likes", "the cat sat", rules) == expected)
  }

  @Test func itemsAreCountedAndTheFirstAreListed() {
    var items = NotedItems(noun: "item")
    for number in (1...12).reversed() { items.add("\(number)", to: .emptyCandidate) }
    let notes = items.notes(ScoringRules())
    #expect(notes.map(\.code) == ["empty-candidate"])
    #expect(notes[0].items?.count == 12)
    // The order of bytes, whatever the order in which they came.
    #expect(notes[0].items?.first == ["1", "10", "11", "12", "2", "3", "4", "5", "6", "7"])
    #expect(notes[0].sentence.hasPrefix("12 items with an empty candidate, scored 0: 1, 10, "))
  }

  private func concerns(_ candidate: String, _ reference: String, _ rules: ScoringRules) -> [ItemNote] {
    ItemNoteFinder(rules).concerns(RougeText(lines: candidate), against: [RougeText(lines: reference)])
  }
}
