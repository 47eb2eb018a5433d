import SumbenchCorpora
import SumbenchRouge
import Testing

@testable import SumbenchEvaluation

/// An item whose scoring would look like a hang is told before.
struct SlowItemTests {
  private func item(_ candidate: Int, _ reference: Int) -> Item {
    func text(_ count: Int) -> Passage { .text(String(repeating: "word ", count: count)) }
    var item = Item(id: "a", place: Place("a.jsonl"))
    item.candidate = text(candidate)
    item.references = [text(reference)]
    return item
  }

  private func rules(_ variants: [RougeVariant]) -> ScoringRules {
    var rules = ScoringRules()
    rules.variants = variants
    return rules
  }

  @Test func timeGrowsWithTheProductOfTheLengths() throws {
    #expect(SlowItem(item(100_000, 100_000), under: rules([.n(1), .l])) == nil)
    let slow = try #require(SlowItem(item(1_000_000, 1_000_000), under: rules([.n(1), .l])))
    #expect(slow.words.candidate == 1_000_000 && slow.words.reference == 1_000_000 && slow.variant == .l)
    #expect((10...60).contains(slow.seconds))
    let sentences = try #require(SlowItem(item(1_000_000, 1_000_000), under: rules([.l, .lSum])))
    #expect(sentences.variant == .lSum && sentences.seconds > slow.seconds)
    #expect(SlowItem(item(60_000, 60_000), under: rules([.w(1.2)]))?.variant == .w(1.2))
  }

  @Test func countsOfWordsAloneTakeNoTime() {
    #expect(SlowItem(item(1_000_000, 1_000_000), under: rules([.n(1), .n(2), .su(gap: 4)])) == nil)
  }
}
