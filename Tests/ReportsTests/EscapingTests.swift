import Testing

@testable import Reports

struct EscapingTests {
  @Test(arguments: [
    ("a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;"), ("it's", "it&#39;s"), ("a\nb\tc", "a b c"),
    ("bell\u{7}", "bell\u{FFFD}"), ("Straße ünlü 日本", "Straße ünlü 日本"), ("", ""),
  ])
  func markupIsMadeHarmless(text: String, expected: String) {
    #expect(text.escapedForMarkup == expected)
  }
}
