import Testing

@testable import SumbenchOverlapMetrics

/// Tokens as sacreBLEU 2.5.1 gives them: Tokenizer13a()(text.rstrip()).split().
struct Tokenizer13aTests {
  @Test(arguments: [
    ("It cost $1,000.50, he said.", ["It", "cost", "$", "1,000.50", ",", "he", "said", "."]),
    ("well-known 4-year 5-3", ["well-known", "4", "-", "year", "5", "-", "3"]),
    ("a&amp;lt;b &quot;q&quot;", ["a", "<", "b", "\"", "q", "\""]),
    ("end-\nless\nline", ["endless", "line"]),
    ("x<skipped>y", ["xy"]),
    ("a..b ...", ["a", ".", ".", "b", ".", ".", "."]),
    ("don't U.S.", ["don't", "U", ".", "S", "."]),
    ("日。本 é.é é,5", ["日。本", "é", ".", "é", "é", ",", "5"]),
    (" \n", []),
  ])
  func tokensAreThoseOfMteval(text: String, tokens: [String]) {
    #expect(Tokenizer13a.tokens(of: text).map { String(decoding: $0, as: UTF8.self) } == tokens)
  }
}
