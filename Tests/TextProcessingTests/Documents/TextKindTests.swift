import Testing
import SumbenchText

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
    (
      "import os\n\ndef main(path):\n    for name in os.listdir(path):\n        print(name)\n    return 0\n\nmain(\".\")\n",
      .code
    ),
    ("#include <stdio.h>\nint main(void) {\n  int sum = 0;\n  printf(\"%d\", sum);\n  return 0;\n}\n", .code),
    ("(1) inspect each vessel;\n(2) file a report;\n(3) keep it;\n(4) pay the fee; and\n(5) wait.", .plain),
    ("Brazil (1994)\nItaly (2006)\nSpain (2010)\nGermany (2014)\nFrance (2018)", .plain),
    (
      "the hills are cold;\nthe sea is old;\nno bell is tolled;\nthe sheep are in the fold;\nall is told;",
      .plain
    ),
    ("Ann: is it shut?\nBob: yes\nAnn: (laughs)\nBob: ferry then\nAnn: see you", .plain),
  ])
  func textsAreToldByTheirLooks(text: String, kind: TextKind) { #expect(TextKind(of: text) == kind) }

  @Test func everyKindHasAName() {
    #expect(Set(TextKind.allCases.map(\.name)).count == TextKind.allCases.count)
    #expect(TextKind.html.name == "HTML")
  }
}
