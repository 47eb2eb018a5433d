import SumbenchSupport
import Testing

struct NearestNameTests {
  static let names = ["textrank", "tfidf", "lead-3", "lexrank"]

  @Test(arguments: [
    ("textrnk", "textrank"), ("TextRank", "textrank"), ("tfdif", "tfidf"), ("lead3", "lead-3"),
    ("lexrnak", "lexrank"),
  ])
  func mistypedNameFindsWhatWasMeant(typed: String, meant: String) {
    #expect(Self.names.nearest(to: typed) == meant)
  }

  @Test(arguments: ["bert", "", "summary", "x"])
  func nothingCloseIsNothing(typed: String) {
    #expect(Self.names.nearest(to: typed) == nil)
  }
}
