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

  @Test(arguments: [
    ("a_b & 5% of $x #1 {~^}", ##"a\_b \& 5\% of \$x \#1 \{\textasciitilde{}\textasciicircum{}\}"##),
    (#"\input{x} \\"#, #"\textbackslash{}input\{x\} \textbackslash{}\textbackslash{}"#),
    ("[1] *", "{[}1{]} {*}"), ("a\nb\tc", "a b c"), ("bell\u{7} \u{7F}", "bell? ?"),
    ("--fast `x''", #"-{}-fast \textasciigrave{}x'{}'"#), ("e\u{301}", "é"), ("", ""),
  ])
  func latexIsMadeHarmless(text: String, expected: String) {
    #expect(text.escapedForLaTeX == expected)
  }
}
