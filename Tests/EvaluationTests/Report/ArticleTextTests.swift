import SumbenchText
import Testing

@testable import SumbenchEvaluation

struct ArticleTextTests {
  @Test func removedLinesStandWhereTheyStood() {
    let source = """
      A Quiet Vote

      By Ana Ruiz

      The council met on Monday. It voted at noon.

      Share this

      Nobody spoke.

      Advertisement
      """
    let cleaned = ArticleCleaner.cleaned(source)
    let sentences = ["The council met on Monday.", "It voted at noon.", "Nobody spoke."]
    let removed = ArticleText.Removed.placed(cleaned.removals, in: source, among: sentences)
    #expect(removed.map(\.text) == ["A Quiet Vote", "By Ana Ruiz", "Share this", "Advertisement"])
    #expect(removed.map(\.place) == [0, 0, 2, 3])
    #expect(removed.map(\.reason) == [.title, .byline, .shareLine, .advertisement])
  }

  @Test func nothingRemovedIsNothing() {
    #expect(ArticleText.Removed.placed([], in: "A b c.", among: ["A b c."]).isEmpty)
  }
}
