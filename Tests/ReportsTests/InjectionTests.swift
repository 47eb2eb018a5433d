import Foundation
import Testing

import SumbenchSupport

@testable import Reports

/// Names that want to be more than names.
struct InjectionTests {
  private static let names = [
    "bad\n::stop-commands::x\r\n::warning file=a::hi", "::stop-commands::x", "##[stop-commands]x",
    "\u{1B}]0;title\u{7}\u{1B}[2J", "\u{9B}2J\u{85}::error::x", "a\u{2028}::error::x\u{2029}",
    "\u{202E}evil\u{2066}",
    "\r\n=cmd|' /C calc'!A0", "＝1+1", " \u{200B}@SUM(A1)",
    "@team https://evil.example www.evil.example $x$ #1 a@b.example",
  ]

  private static let grid: Grid = {
    var grid = ReportFormatTests.grid
    grid.title = names.joined(separator: " ")
    grid.columns[0].title = names[0]
    grid.groups = [names.map { Grid.Row(cells: [.text($0), .missing, .number("1.0", value: 1)]) }]
    grid.notes = names.map { Note(.warning, "w", $0) }
    grid.signature = names[3] + "`" + names[0]
    return grid
  }()

  @Test(arguments: ReportFormat.allCases)
  func noFormatLetsThroughWhatMovesTheCursorOrBeginsALine(format: ReportFormat) {
    let text = format.text(of: Self.grid)
    if format != .html {
      let own: [Unicode.Scalar] = format == .tsv ? ["\n", "\t"] : ["\n"]
      #expect(!text.unicodeScalars.contains { $0.isControl && !own.contains($0) })
    }
    for line in text.split(separator: "\n") {
      #expect(!line.drop { $0.isWhitespace }.hasPrefix("::"), "\(line)")
    }
  }

  @Test(arguments: [
    ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\r\n=1", "'\r\n=1"), ("\t=1", "'\t=1"),
    (" =1", "' =1"), ("＝1", "'＝1"), ("＠x", "'＠x"), ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{1B}=1", "'\u{1B}=1"),
    ("=\u{301}1", "'=\u{301}1"), ("::x", "'::x"), ("a=1", "a=1"), ("lead-3", "lead-3"), ("", ""), (" ", " "),
  ])
  func formulasGetAnApostrophe(text: String, expected: String) {
    #expect(text.harmlessInSpreadsheets.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("@name", "@&#8203;name"), ("a@b.example", "a@&#8203;b.example"),
    ("https://a.example", "https:&#8203;//a.example"),
    ("WWW.a.example", "WWW&#8203;.a.example"), ("$x$", #"<span>\$</span>x<span>\$</span>"#),
    ("#12", ##"\#&#8203;12"##),
    ("# a", ##"\# a"##), ("a_b|c*d`e[f]g~h\\", #"a\_b\|c\*d\`e\[f\]g\~h\\"#),
    ("<a & b>", "&lt;a &amp; b&gt;"),
    ("a\r\nb\u{1B}c", "a bc"), ("1.5: a", "1.5: a"),
  ])
  func markdownIsMadeHarmless(text: String, expected: String) {
    #expect(text.escapedForMarkdown == expected)
  }

  @Test(arguments: [
    ("100 %, a: b", "100 %25, a: b", "100 %25%2C a%3A b"),
    ("a\r\n::error::b", #"a\r\n::error::b"#, #"a\r\n%3A%3Aerror%3A%3Ab"#),
    ("a\u{2028}b", #"a\u{2028}b"#, #"a\u{2028}b"#),
  ])
  func annotationsStayOnTheirLine(text: String, message: String, property: String) {
    #expect(text.escapedForAnnotations(isProperty: false) == message)
    #expect(text.escapedForAnnotations(isProperty: true) == property)
  }
}
