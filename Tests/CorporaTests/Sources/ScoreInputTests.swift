import Foundation
import SumbenchSupport
import Testing

@testable import SumbenchCorpora

struct ScoreInputTests {
  @Test func systemsAreNamedAfterTheirFiles() throws {
    let files = [
      "bart.jsonl": #"{"id":"1","candidate":"a","reference":"r"}"#,
      "lead.jsonl": #"{"id":"1","candidate":"b","reference":"r","system":"lead-3"}"#,
    ]
    let (items, notes) = try read(files, ["bart.jsonl", "lead.jsonl"])
    #expect(items.map(\.system) == ["bart", "lead-3"])
    #expect(notes.isEmpty)
    #expect(NamedFile(argument: "mine=x.jsonl") == NamedFile(path: "x.jsonl", name: "mine"))
    #expect(NamedFile(argument: "a/b=c.jsonl").name == "b=c")
  }

  @Test func twoFilesOfOneNameNeedNames() {
    #expect(throws: DataError.ambiguousName("a", first: "x/a.txt", second: "y/a.txt")) {
      try ScoreInput([NamedFile(path: "x/a.txt"), NamedFile(path: "y/a.txt")])
    }
  }

  @Test(arguments: [
    ("a.txt", "one\ntwo\n", ["r.txt": "x\ny\n"], [[Passage.text("x")], [.text("y")]], [String]()),
    (
      "a.txt", "one\ntwo\n", ["r.txt": "x\ny\n", "s.txt": "z\n\n"],
      [[.text("x"), .text("z")], [.text("y")]], ["blank-references"]
    ),
    (
      "a.jsonl", "{\"id\":\"2\",\"candidate\":\"two\"}\n{\"id\":\"1\",\"candidate\":\"one\"}",
      ["r.jsonl": "{\"id\":\"1\",\"reference\":\"x\"}\n{\"id\":\"2\",\"reference\":\"y\"}"],
      [[.text("y")], [.text("x")]], []
    ),
    (
      "a.jsonl", "{\"id\":\"q\",\"candidate\":\"one\"}\n{\"id\":\"p\",\"candidate\":\"two\"}",
      ["r.txt": "x\ny\n"],
      [[.text("x")], [.text("y")]], ["paired-by-number"]
    ),
    (
      "a.txt", "H-1\t-0.5\tone\nH-0\t-0.5\ttwo\n", ["r.txt": "T-0\ty\nT-1\tx\n"],
      [[.text("x")], [.text("y")]], []
    ),
  ])
  func referencesMayBeInFilesOfTheirOwn(
    name: String, text: String, references: [String: String], expected: [[Passage]], codes: [String]
  ) throws {
    let all = references.merging([name: text]) { one, _ in one }
    let (items, notes) = try read(all, [name], references: references.keys.sorted())
    #expect(items.map(\.references) == expected)
    #expect(items.allSatisfy { $0.system == "a" })
    #expect(notes.map(\.code) == codes)
  }

  @Test func unequalFilesAreNotPaired() throws {
    #expect { try read(["a.txt": "one\n", "r.txt": "x\ny\n"], ["a.txt"], references: ["r.txt"]) } throws: {
      if case DataError.unequalLines(_, 1, _, 2) = $0 { true } else { false }
    }
  }

  private static let one =
    "{\"candidate\":\"a\",\"reference\":\"r\"}\n{\"candidate\":\"b\",\"reference\":\"s\"}\n"

  @Test func linesWithoutIDsArePairedWhereTheReferencesAreTheSame() throws {
    let other = Self.one.replacing("\"a\"", with: "\"c\"")
    let (items, notes) = try read(["a.jsonl": Self.one, "b.jsonl": other], ["a.jsonl", "b.jsonl"])
    #expect(items.map(\.id) == ["1", "2", "1", "2"])
    #expect(notes.map(\.code) == ["paired-by-number"])
  }

  @Test(arguments: [
    (one.replacing("\"s\"", with: "\"t\""), DataError.UnpairedReason.references(record: 2)),
    ("{\"candidate\":\"a\",\"reference\":\"r\"}\n", .counts(2, 1)),
    ("{\"id\":\"x\",\"candidate\":\"a\",\"reference\":\"r\"}\n", .ids(inFirst: false)),
  ])
  func otherLinesWithoutIDsAreAnError(text: String, reason: DataError.UnpairedReason) throws {
    #expect { try read(["a.jsonl": Self.one, "b.jsonl": text], ["a.jsonl", "b.jsonl"]) } throws: {
      if case DataError.unpairedFiles(_, _, reason) = $0 { true } else { false }
    }
  }

  @Test func aSystemGivesOneSummaryForAnID() throws {
    let line = #"{"id":"1","system":"s","candidate":"a","reference":"r"}"#
    func read(_ text: String) throws -> Int {
      try withFiles(["a.jsonl": text]) { folder in
        try SummaryFile.read(NamedFile(path: "\(folder)/a.jsonl"), for: ["1"]).systems.count
      }
    }
    #expect { try read(line + "\n" + line) } throws: {
      guard case DataError.repeatedSummary(let place, let first, "1", "s") = $0 else { return false }
      return place.line == 2 && first.line == 1
    }
    #expect(try read(line + "\n" + line.replacing("\"s\"", with: "\"t\"")) == 2)
  }

  @Test func foldersOfSummariesHaveFoldersOfReferences() throws {
    let files = [
      "sys/doc1.txt": "a", "sys/doc10.txt": "b", "sys/.DS_Store": "", "ref/doc1.A.txt": "x",
      "ref/doc1.B.txt": "y",
      "ref/doc10.txt": "z",
    ]
    let (items, notes) = try read(files, ["sys"], references: ["ref"])
    #expect(items.map(\.id) == ["doc1", "doc10"])
    #expect(items.map(\.references) == [[.text("x"), .text("y")], [.text("z")]])
    #expect(items.map(\.system) == ["sys", "sys"])
    #expect(notes.isEmpty)
  }

  @Test func namesOfDUCHaveTheSystem() throws {
    let files = [
      "peers/D30001.M.100.T.1": "a", "peers/D30001.M.100.T.2": "b", "peers/D30002.M.100.T.1": "c",
      "models/D30001.M.100.T.A": "x", "models/D30001.M.100.T.B": "y", "models/D30002.M.100.T.C": "z",
    ]
    let (items, _) = try read(files, ["peers"], references: ["models"])
    #expect(items.map(\.id) == ["D30001.M.100.T", "D30001.M.100.T", "D30002.M.100.T"])
    #expect(items.map(\.system) == ["1", "2", "1"])
    #expect(items.map(\.references.count) == [2, 2, 1])
    #expect(SummaryName("D0801-A.M.100.A.G").author == "G")
    #expect(SummaryName("D30001.P.10.T.A.APW19981016.0240").id == "D30001.P.10.T.APW19981016.0240")
    #expect(SummaryName("000012_decoded.txt").id == SummaryName("000012_reference.txt").id)
    #expect(SummaryName("A.doc1.txt").match(in: ["doc1"]) == "doc1")
  }

  @Test func plainTextNeedsReferences() throws {
    #expect { try read(["a.txt": "one\n"], ["a.txt"]) } throws: {
      if case DataError.referencesNeeded = $0 { true } else { false }
    }
  }

  @Test func summariesForACorpusGoByIDOrByNumber() throws {
    try withFiles([
      "a.txt": "one\ntwo\n", "b.jsonl": "{\"id\":\"y\",\"summary\":\"s\"}\n{\"id\":\"z\",\"summary\":\"t\"}",
    ]) {
      let (lines, notes) = try SummaryFile.read(NamedFile(path: "\($0)/a.txt"), for: ["x", "y"])
      #expect(lines.map(\.name) == ["a"])
      #expect(lines[0].passages == ["x": .text("one"), "y": .text("two")])
      #expect(notes.map(\.code) == ["paired-by-number"])
      let path = "\($0)/a.txt"
      #expect(throws: DataError.unequalItems(path, 2, corpus: 3)) {
        try SummaryFile.read(NamedFile(path: path), for: ["x", "y", "z"])
      }
      let (byID, _) = try SummaryFile.read(NamedFile(path: "\($0)/b.jsonl", name: "mine"), for: ["x", "y"])
      #expect(byID[0].name == "mine")
      #expect(byID[0].passages["y"] == .text("s"))
      #expect(byID[0].unmatched == ["z"])
    }
  }

  private func read(
    _ files: [String: String], _ paths: [String], references: [String] = []
  ) throws -> (items: [Item], notes: [Note]) {
    try withFiles(files) { folder in
      let input = try ScoreInput(
        paths.map { NamedFile(path: "\(folder)/\($0)") }, references: references.map { "\(folder)/\($0)" })
      var admission = ScoreAdmission(input)
      var items: [Item] = []
      while let batch = try input.next() {
        let read = try batch.items()
        admission.admit(read)
        items += read.items
      }
      return (items, try admission.finish())
    }
  }
}
