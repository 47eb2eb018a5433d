import SumbenchSupport
import Testing

@testable import SumbenchCorpora

/// Texts to be summarized, from one path or several, and parts of a corpus.
struct CorpusReaderTextsTests {
  @Test func plainTextWithoutAnEndingIsOneText() throws {
    try withFiles(["notes": "One.\nTwo.\n", "test.source": "One.\nTwo.\n"]) { folder in
      let notes = try CorpusReader.read("\(folder)/notes", for: .texts)
      #expect(try notes.items.map(\.articles) == [[.text("One.\nTwo.\n")]])
      #expect(notes.entries.map(\.id) == ["notes"])
      #expect(try CorpusReader.read("\(folder)/test.source", for: .texts).entries.map(\.id) == ["1", "2"])
    }
  }

  @Test func referencesOfTextsAreNotLookedFor() throws {
    let line = #"{"id":"a","text":"A long text.","lede":"Some other long words.","summary":""}"#
    try withFiles(["c.jsonl": line]) { folder in
      let corpus = try CorpusReader.read("\(folder)/c.jsonl", for: .texts)
      #expect(try corpus.items.map(\.references) == [[]])
      #expect(throws: DataError.self) { try CorpusReader.read("\(folder)/c.jsonl") }
    }
  }

  @Test func severalPathsAreOneCorpusNamedAfterTheirFolder() throws {
    let files = [
      "news/a.txt": "One.", "news/b.story": "Two.\n\n@highlight\n\nThree",
      "news/c.jsonl": #"{"id":"x","text":"Y."}"#,
      "other/a.txt": "Four.",
    ]
    try withFiles(files) { folder in
      let paths = ["news/a.txt", "news/b.story", "news/c.jsonl"].map { "\(folder)/\($0)" }
      let corpus = try CorpusReader.read(paths, for: .texts)
      #expect(corpus.name == "news")
      #expect(corpus.entries.map(\.id) == ["a", "b", "x"])
      #expect(try corpus.items[1].articles == [.text("Two.")])
      #expect(throws: DataError.repeatedID(Place("\(folder)/other/a.txt"), first: Place(paths[0]), id: "a")) {
        try CorpusReader.read([paths[0], "\(folder)/other/a.txt"], for: .texts)
      }
    }
  }

  @Test func partOfACorpusIsReadAndNothingElse() throws {
    let lines = (1...4).map { #"{"id":"a\#($0)","text":"T.","summary":\#($0 == 3 ? "null" : "\"S.\"")}"# }
    try withFiles(["c.jsonl": lines.joined(separator: "\n")]) { folder in
      func read(_ subset: ItemSubset) throws -> Corpus {
        try CorpusReader.read("\(folder)/c.jsonl", options: ReadingOptions(subset: subset))
      }
      let corpus = try read(.ids(["a4", "a1"]))
      #expect(corpus.entries.map(\.id) == ["a1", "a4"])
      #expect(corpus.recordIDs == ["a1", "a2", "a3", "a4"])
      #expect(try read(.first(2)).entries.map(\.id) == ["a1", "a2"])
      #expect(throws: DataError.self) { try read(.first(3)) }
      #expect(throws: DataError.unknownIDs(["z"], path: "\(folder)/c.jsonl")) { try read(.ids(["z"])) }
    }
  }

  @Test func summariesWithoutIDsGoByTheNumbersOfAllRecords() throws {
    let lines = [
      #"{"text":"T.","summary":"S."}"#, #"{"text":"","summary":"S."}"#, #"{"text":"U.","summary":"S."}"#,
    ]
    try withFiles(["c.jsonl": lines.joined(separator: "\n"), "p.txt": "one\ntwo\nthree\n"]) { folder in
      let corpus = try CorpusReader.read("\(folder)/c.jsonl", options: ReadingOptions(skipsUnusable: true))
      let read = try SummaryFile.read(NamedFile(path: "\(folder)/p.txt"), for: corpus.recordIDs)
      #expect(corpus.entries.map(\.id) == ["1", "3"])
      #expect(read.systems[0].passages["3"] == .text("three"))
    }
  }

  @Test func partOfScoredFilesIsOfTheSameIDsInEach() throws {
    func line(_ id: String, _ text: String) -> String {
      #"{"id":"\#(id)","candidate":"\#(text)","reference":"r"}"#
    }
    let files = [
      "one.jsonl": [line("a", "1"), line("b", "2"), line("c", "3")].joined(separator: "\n"),
      "two.jsonl": [line("c", "4"), line("b", "5"), line("a", "6")].joined(separator: "\n"),
    ]
    try withFiles(files) { folder in
      let input = try ScoreInput(
        files.keys.sorted().map { NamedFile(path: "\(folder)/\($0)") },
        options: ReadingOptions(subset: .first(2)))
      var items: [Item] = []
      while let batch = try input.next() { items += try batch.items().items }
      #expect(input.total == 3)
      #expect(items.map { $0.id + ($0.candidate?.lines ?? "") } == ["a1", "b2", "b5", "a6"])
    }
  }
}
