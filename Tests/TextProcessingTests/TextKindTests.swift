import Testing
import TextProcessing

struct TextKindTests {
  @Test(arguments: [
    ("The bridge is shut.", TextKind.plain), ("3 < 4 & 5 > 2 &c; AT&T", .plain),
    ("<t> one </t> <t> two </t>", .plain),
    ("Ann: <file_photo>", .plain), ("# A heading\n\n`code` and **text**", .plain), ("", .plain),
    ("  <!DOCTYPE html><html>", .html), ("<HTML lang=en>", .html),
    ("<p>The bridge is shut.</p>\n<p>It is old.<br/></p>", .html), ("One <b>two</b> three", .plain),
    ("<?xml version=\"1.0\"?><doc/>", .xml), ("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", .html),
    ("The town &amp; its bridge &#39;closed&#39;.", .entities), ("One &lt;br /&gt; &rsquo; two", .entities),
    ("{\"title\": \"x\", \"text\": \"y\"}\n", .json), ("[\"a\", \"b\"]", .json),
    ("[1] The bridge is shut.", .plain),
    ("[The bridge is shut]", .plain), ("{\\rtf1\\ansi The town}", .rtf), ("%PDF-1.4\n", .pdf),
    ("% of all", .plain),
    ("PK\u{3}\u{4}x", .zip),
  ])
  func textsAreToldByTheirLooks(text: String, kind: TextKind) { #expect(TextKind(of: text) == kind) }

  @Test func everyKindHasAName() {
    #expect(Set(TextKind.allCases.map(\.name)).count == TextKind.allCases.count)
    #expect(TextKind.html.name == "HTML")
  }
}
