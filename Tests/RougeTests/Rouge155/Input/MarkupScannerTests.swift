import Testing

@testable import SumbenchRouge

struct MarkupScannerTests {
  private func events(_ text: [UInt8]) throws -> [MarkupScanner.Event] {
    var scanner = try MarkupScanner(text)
    var events: [MarkupScanner.Event] = []
    while let event = try scanner.next() { events.append(event) }
    return events
  }

  private func events(_ text: String) throws -> [MarkupScanner.Event] { try events(Array(text.utf8)) }

  private func failure(_ text: [UInt8]) throws -> MarkupError {
    do {
      _ = try events(text)
    } catch let error as MarkupError {
      return error
    }
    Issue.record("\(String(decoding: text, as: UTF8.self)) is read")
    return MarkupError(line: 0, reason: "")
  }

  private func failure(_ text: String) throws -> MarkupError { try failure(Array(text.utf8)) }

  @Test func piecesComeInTheirOrder() throws {
    let read = try events(
      "<?xml version='1.0'?>\n<!-- a --><a b='1' c=\"2\"\n>x<!-- y --><?z w?>&lt;<![CDATA[<&]]><d/></a >\n<!-- e -->"
    )
    #expect(
      read == [
        .start(name: "a", attributes: [.init(name: "b", value: "1"), .init(name: "c", value: "2")]),
        .text("x"), .gap,
        .gap, .text("<<&"), .start(name: "d", attributes: []), .end, .end,
      ])
  }

  @Test(arguments: [
    ("a\r\nb\rc\n", "a\nb\nc\n"), ("&#13;&#x41;", "\rA"), ("&#x1F44D;", "👍"), ("]]", "]]"), ("]]&gt;", "]]>"),
    ("a>b", "a>b"),
    ("<![CDATA[]]]]>>", "]]>"),
  ])
  func textIsFilledIn(content: String, expected: String) throws {
    let read = try events("<a>\(content)</a>")
    #expect(read == [.start(name: "a", attributes: []), .text(expected), .end])
  }

  @Test(arguments: [("x\ny\tz", "x y z"), ("&#10;&#9;", "\n\t"), ("'&quot;", "'\""), ("a > b", "a > b")])
  func valuesAreFilledIn(value: String, expected: String) throws {
    let read = try events("<a b=\"\(value)\"/>")
    #expect(read == [.start(name: "a", attributes: [.init(name: "b", value: expected)]), .end])
  }

  @Test(arguments: [
    "", " ", "a", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>x", "x<a/>", "<a", "<a b></a>", "<a b=c/>",
    "<a b='1' b='2'/>",
    "<a b='1'c='2'/>", "<a b='<'/>", "<a b='1/>", "<a>&b;</a>", "<a>&amp</a>", "<a>&#0;</a>",
    "<a>&#x110000;</a>",
    "<a>&#xD800;</a>", "<a>&#+5;</a>", "<a>&#;</a>", "<a>]]></a>", "<a>x]]></a>", "<a><!-- -- --></a>",
    "<a><!--", "<a><![CDATA[",
    "<a><?", "<a><?xml version='1.0'?></a>", " <?xml version='1.0'?><a/>", "<?xml version='1.1'?><a/>",
    "<?xml?><a/>",
    "<?xml version='1.0' standalone='x'?><a/>", "<?xml encoding='UTF-8'?><a/>",
    "<?xml version='1.0' encoding='UTF-16'?><a/>",
    "<?xml version='1.0' encoding='EBCDIC'?><a/>", "<?xml version='1.0' encoding='US-ASCII'?><a>é</a>",
    "<1a/>", "<-a/>",
    "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<a>\u{0}</a>", "\u{0}\u{0}\u{0}", "<a\u{D7}/>", "<!DOCTYPE",
    "<!DOCTYPE a", "<!DOCTYPE a [",
    "<!DOCTYPE a><!DOCTYPE a><a/>", "<a/><!DOCTYPE a>", "<", "<!", "<a><", "<a></", "<a ", "<a>&", "<a>&#",
    "<a>&#x",
  ])
  func whatIsNotWellFormedIsRefused(text: String) throws { #expect(try failure(text).line == 1) }

  @Test(arguments: [
    "<!ENTITY x SYSTEM \"file:///etc/hostname\">", "<!ENTITY x PUBLIC \"a\" \"http://a.example/\">",
    "<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;", "<!ENTITY % p \"x\">", "%p;", "<!ENTITY x \"<b/>\">",
    "<!ENTITY x \"&#60;b/>\">",
    "<!ENTITY y \"&x;\">", "<!ENTITY y \"&lt;\">", "<!ENTITY y \"%x;\">", "<!ENTITY x SYSTEM \"a\" NDATA b>",
    "<!ELEMENT a ANY>",
    "<!ATTLIST a b CDATA \"c\">", "<!NOTATION b SYSTEM \"c\">", "<![INCLUDE[]]>",
  ])
  func declarationsOfAnythingButPlainTextAreRefused(declaration: String) throws {
    #expect(try failure("<!DOCTYPE a [\n\n\(declaration)]>\n<a/>").line == 3)
  }

  @Test func documentTypeDeclaresEntitiesOfPlainText() throws {
    let read = try events(
      "<!DOCTYPE a [<!-- c --><?d?><!ENTITY e 'f&#33;'><!ENTITY e 'g'>]><a b='&e;'>&e;&e;</a>")
    #expect(read == [.start(name: "a", attributes: [.init(name: "b", value: "f!")]), .text("f!f!"), .end])
  }

  @Test(arguments: [
    "SYSTEM \"file:///etc/passwd\"", "PUBLIC '-//A' 'http://a.example/'",
    "SYSTEM 'job.dtd' [<!ENTITY e 'f'>]",
  ])
  func externalDocumentTypesAreRefused(external: String) throws {
    let failure = try failure("<?xml version='1.0'?>\n<!DOCTYPE a \(external)>\n<a/>")
    #expect(failure.line == 2)
    #expect(failure.reason.hasPrefix("an external document type"))
  }

  @Test func entitiesFillInSoMuchAndNoMore() throws {
    let value = String(repeating: "x", count: 1024)
    func text(_ count: Int) -> String {
      "<!DOCTYPE a [<!ENTITY e '\(value)'>]><a>\(String(repeating: "&e;", count: count))</a>"
    }
    #expect(try events(text(1024)).count == 3)
    #expect(try failure(text(1025)).reason.contains("fill in more than"))
  }

  @Test func elementHasSoManyAttributesAndNoMore() throws {
    func text(_ count: Int) -> String { "<a \((0..<count).map { "b\($0)=''" }.joined(separator: " "))/>" }
    #expect(try events(text(256)).count == 2)
    #expect(try failure(text(257)).reason == "‘a’ has more than 256 attributes")
  }

  @Test func encodingsAreThoseOfTheOfficialParser() throws {
    let expected: [MarkupScanner.Event] = [.start(name: "a", attributes: []), .text("é👍"), .end]
    func units(_ text: String) -> [UInt16] { Array(text.utf16) }
    let text = units("\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a>é👍</a>")
    #expect(try events(text.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == expected)
    #expect(try events(text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(try events(text.dropFirst().flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(try events("\u{FEFF}<a>é👍</a>") == expected)
    let latin = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(try events(latin) == [.start(name: "a", attributes: []), .text("é"), .end])
  }

  @Test(
    arguments: [
      [0x3C, 0x61, 0x3E, 0xFF], [0xFE, 0xFF, 0x00], [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41], [0xEF, 0xBB, 0xBF],
      [0xED, 0xA0, 0x80],
      [0xEF], [0xFE, 0xFF], [0xFF, 0xFE], [0x00, 0x3C], [0x3C, 0x00], [0xC0, 0xBC],
    ] as [[UInt8]])
  func bytesThatAreNoTextAreRefused(bytes: [UInt8]) throws { #expect(try failure(bytes).line == 1) }

  @Test func lineIsThatOfTheError() throws {
    #expect(try failure("<a>\r\n\r\n<b>\n</a>") == MarkupError(line: 4, reason: "‘a’ ends where ‘b’ is open"))
    #expect(try failure("<a>\n\u{1}") == MarkupError(line: 2, reason: "a character that XML does not allow"))
  }

  @Test func depthCostsNothing() throws {
    let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(try events(deep).count == 200_000)
  }
}
