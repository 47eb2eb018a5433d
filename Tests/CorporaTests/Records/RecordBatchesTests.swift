import Foundation
import TestSupport
import Testing

@testable import SumbenchCorpora

struct RecordBatchesTests {
  /// The same two records in every layout.
  static let layouts: [(name: String, layout: FileLayout, text: String)] = [
    (
      "a.jsonl", .jsonLines,
      #"{"id":"1","candidate":"a","reference":"b"}"# + "\n\n" + #"{"id":"2","candidate":"c","reference":"d"}"#
    ),
    (
      "comma.jsonl", .jsonLines,
      #"{"id":"1","candidate":"a","reference":"b"},"# + "\n" + #"{"id":"2","candidate":"c","reference":"d"},"#
    ),
    (
      "mark.jsonl", .jsonLines,
      "\u{FEFF}" + #"{"id":"1","candidate":"a","reference":"b"}"# + "\n"
        + #"{"id":"2","candidate":"c","reference":"d"}"#
    ),
    (
      "array.json", .jsonDocument,
      #"[{"id":"1","candidate":"a","reference":"b"},{"id":"2","candidate":"c","reference":"d"}]"#
    ),
    (
      "lines.json", .jsonDocument,
      "[\n" + #"{"id":"1","candidate":"a","reference":"b"},"# + "\n"
        + #"{"id":"2","candidate":"c","reference":"d"}"# + "\n]\n"
    ),
    (
      "pretty.json", .jsonDocument,
      "{\n  \"id\": \"1\",\n \"candidate\": \"a\", \"reference\": \"b\"\n}\n{\n\"id\": \"2\", \"candidate\": \"c\", \"reference\": \"d\"}"
    ),
    (
      "one-line.json", .jsonDocument,
      #"{"id":"1","candidate":"a","reference":"b"}{"id":"2","candidate":"c","reference":"d"}"#
    ),
    ("columns.json", .jsonDocument, #"{"ids":["1","2"],"candidates":["a","c"],"references":["b","d"]}"#),
    (
      "pandas.json", .jsonDocument,
      #"{"id":{"0":"1","1":"2"},"candidate":{"0":"a","1":"c"},"reference":{"0":"b","1":"d"}}"#
    ),
    (
      "data.json", .jsonDocument,
      #"{"version":1,"data":[{"id":"1","candidate":"a","reference":"b"},{"id":"2","candidate":"c","reference":"d"}]}"#
    ),
    (
      "byid.json", .jsonDocument,
      #"{"1":{"candidate":"a","reference":"b"},"2":{"candidate":"c","reference":"d"}}"#
    ),
    ("a.csv", .commaSeparated, "\u{FEFF}\"id\",candidate,reference\r\n1,a,b\r\n\r\n2,\"c\",d\r\n"),
    ("semicolons.csv", .commaSeparated, "id;candidate;reference\n1;a;b\n2;c;d"),
    ("a.tsv", .tabSeparated, "id\tcandidate\treference\n1\ta\tb\n2\tc\td\n"),
    ("noname", .commaSeparated, "id,candidate,reference\n1,a,b\n2,c,d\n"),
    (
      "generate.txt", .fairseq,
      "S-1\tx\nT-1\tb\nH-1\t-0.5\ta\nD-1\t-0.5\ta\nP-1\t-0.1 -0.2\nT-2\td\nH-2\t-0.4\tc\nGenerate test\n"
    ),
  ]

  @Test(arguments: layouts)
  func everyLayoutGivesTheSameRecords(name: String, layout: FileLayout, text: String) throws {
    try withFiles([name: text]) { folder in
      #expect(try RecordBatches(path: "\(folder)/\(name)", purpose: .scoring).layout == layout)
      let records = try RecordBatches.records(at: "\(folder)/\(name)", purpose: .scoring)
      let read = ItemReader(.scoring).read(records)
      #expect(read.tally.unusable.isEmpty)
      if !text.contains("\"ids\"") { #expect(read.items.map(\.id) == ["1", "2"]) }
      #expect(read.items.map(\.candidate) == [.text("a"), .text("c")])
      #expect(read.items.map(\.references) == [[.text("b")], [.text("d")]])
    }
  }

  @Test func cellsHaveQuotesSeparatorsAndLineBreaks() throws {
    let text = "id,candidate,reference\nx,\"a, \"\"b\"\"\nc\",\"\"\ny,d \"e\",f\n"
    let records = try withFiles(["a.csv": text]) {
      try RecordBatches.records(at: "\($0)/a.csv", purpose: .scoring)
    }
    #expect(records.map { $0["candidate"] } == [.text("a, \"b\"\nc"), .text("d \"e\"")])
    #expect(records.map { $0["reference"] } == [.text(""), .text("f")])
    #expect(records.map(\.place.line) == [2, 4])
  }

  @Test func recordsOfADocumentHaveTheirLines() throws {
    let text = "[\n {\"candidate\": \"a\"},\n\n {\"candidate\":\n \"b\"} ]"
    let records = try withFiles(["a.json": text]) {
      try RecordBatches.records(at: "\($0)/a.json", purpose: .scoring)
    }
    #expect(records.map(\.place.line) == [2, 4])
    #expect(records.map(\.number) == [1, 2])
  }

  @Test func linesOfPlainTextAreTextsOfTheirPurpose() throws {
    try withFiles(["a.txt": "one\r\n\nthree\n"]) { folder in
      let records = try RecordBatches.records(at: "\(folder)/a.txt", purpose: .references)
      #expect(records.map { $0["reference"] } == [.text("one"), .text(""), .text("three")])
      #expect(records.map(\.number) == [1, 2, 3])
    }
  }

  @Test(arguments: ["[CLS] a text", "{a} text", "[1] note"])
  func aTextMayBeginWithABracket(text: String) throws {
    try withFiles(["a.txt": text]) { folder in
      let batches = try RecordBatches(path: "\(folder)/a.txt", purpose: .scoring)
      #expect(batches.layout == .plainLines)
    }
  }

  @Test(arguments: [
    ("a.jsonl", "{'id': '1', 'candidate': 'ok'}\n", "pythonRepr"),
    ("a.json", "[{\"candidate\": \"a\"} {\"candidate\": \"b\"}]", "malformedJSON"),
    ("a.json", "[{\"candidate\": \"a\"}", "malformedJSON"),
    ("a.jsonl", "{\"candidate\": \"a\"}\n{\"candidate\": \n", "malformedJSON"),
    ("a.jsonl", "text\n", "malformedJSON"),
    ("a.csv", "id,id\n1,2\n", "duplicateKey"), ("a.csv", "id,candidate\n1\n", "raggedRow"),
    ("a.csv", "id,candidate\n1,\"a\n", "unclosedQuote"),
    ("a.parquet", "PAR1xxxx", "parquet"), ("a.pdf", "%PDF-1.4", "pdf"), ("a.rtf", "{\\rtf1 x}", "rtf"),
    ("a.docx", "PK\u{3}\u{4}\u{14}\u{0}", "word"), ("a.zip", "PK\u{3}\u{4}\u{14}\u{0}", "zip"),
  ])
  func whatCannotBeReadIsNamed(name: String, text: String, error: String) throws {
    try withFiles([name: text]) { folder in
      #expect {
        try RecordBatches.records(at: "\(folder)/\(name)", purpose: .scoring)
      } throws: {
        "\($0)".contains(error)
      }
    }
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x08], ForeignFormat.gzip), ([0xFF, 0xFE, 0x41, 0x00], .utf16),
      ([0x41, 0x00, 0x42, 0x00, 0x43, 0x00, 0x44, 0x00, 0x45, 0x00], .utf16), ([0x80, 0x04, 0x95], .pickle),
    ] as [([UInt8], ForeignFormat)])
  func bytesThatAreNoTextAreNamed(bytes: [UInt8], format: ForeignFormat) throws {
    #expect(ForeignFormat(bytes, path: "x") == format)
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "x").path
      try Data(bytes).write(to: URL(filePath: path))
      #expect(throws: DataError.foreignFormat(path: path, format)) { try TextFile.text(at: path) }
    }
  }

  @Test func streamsAreToldByTheirContentToo() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(Self.layouts[3].text.utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(try RecordBatches.records(at: path, purpose: .scoring).count == 2)
  }
}
