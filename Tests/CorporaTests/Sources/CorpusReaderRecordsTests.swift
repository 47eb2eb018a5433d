import Foundation
import SumbenchSupport
import TestSupport
import Testing

@testable import SumbenchCorpora

struct CorpusReaderRecordsTests {
  /// Three articles of one paragraph with references of one line, in every layout of a corpus.
  static let layouts: [(path: String, files: [String: String])] = {
    let articles = [
      "The bridge closed. Ferries run.", "The library lends games, \"all\" of them.", "A storm came.",
    ]
    let references = ["Bridge closed.", "Library lends games.", "Storm."]
    func lines(_ line: (Int, String, String) -> String) -> String {
      articles.indices.map { line($0 + 1, escaped(articles[$0]), escaped(references[$0])) }.joined(
        separator: "\n")
    }
    func escaped(_ text: String) -> String { text.replacing("\"", with: "\\\"") }
    func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
    func files(_ ending: String, _ text: (Int) -> String) -> [String: String] {
      Dictionary(uniqueKeysWithValues: articles.indices.map { ("c/\($0 + 1).\(ending)", text($0)) })
    }
    func rows(_ separator: String) -> String {
      articles.indices.map { "\($0 + 1)\(separator)\(cell(articles[$0]))\(separator)\(cell(references[$0]))" }
        .joined(separator: "\n")
    }
    return [
      ("c.jsonl", ["c.jsonl": lines { #"{"id":"\#($0)","article":"\#($1)","reference":"\#($2)"}"# }]),
      (
        "c.json",
        ["c.json": "[" + lines { #"{"article":"\#($1)","reference":"\#($2)"}\#($0 < 3 ? "," : "]")"# }]
      ),
      ("c.csv", ["c.csv": "id,article,highlights\n" + rows(",")]),
      ("c.tsv", ["c.tsv": "id\tarticle\thighlights\n" + rows("\t")]),
      ("c", files("story") { "\(articles[$0])\n\n@highlight\n\n\(references[$0])\n" }),
      (
        "c",
        files("summary") {
          "[SN]URL[SN]\nhttp://x\n\n[SN]FIRST-SENTENCE[SN]\n\(references[$0])\n\n[SN]RESTBODY[SN]\n\(articles[$0])\n"
        }
      ),
      (
        "c.source",
        ["c.source": articles.joined(separator: "\n"), "c.target": references.joined(separator: "\n")]
      ),
      ("c.jsonl", ["c.jsonl": lines { #"{"id":"\#($0)","document":"\#($1)","summary":"\#($2)"}"# }]),
      (
        "c.jsonl",
        ["c.jsonl": lines { #"{"id":\#($0),"title":"a b c","text":"\#($1)","summary":"\#($2)","url":"u"}"# }]
      ),
      (
        "c.jsonl",
        [
          "c.jsonl": lines {
            #"{"id":"\#($0)","article_text":["\#($1)"],"abstract_text":["<S> \#($2) </S>"]}"#
          }
        ]
      ),
      ("c", files("json") { #"{"article":"\#(escaped(articles[$0]))","abstract":["\#(references[$0])"]}"# }),
    ]
  }()

  @Test(arguments: layouts.indices)
  func everyLayoutGivesTheSameCorpus(index: Int) throws {
    let first = try withFiles(Self.layouts[0].files) {
      try CorpusReader.read("\($0)/\(Self.layouts[0].path)")
    }
    let (path, files) = Self.layouts[index]
    let corpus = try withFiles(files) { try CorpusReader.read("\($0)/\(path)") }
    #expect(corpus.name == "c")
    #expect(corpus.entries.map(\.id) == ["1", "2", "3"])
    #expect(corpus.digest == first.digest)
    #expect(try corpus.formatOneDigest == first.formatOneDigest)
  }

  @Test func unusableRecordsAreAllListedOrLeftOut() throws {
    let text = """
      {"id":"a","article":"One. Two.","references":"x"}
      {"id":"b","article":" ","references":"x"}
      {"id":"c","article":null,"references":"x"}
      {"id":"d","article":"One.","references":""}
      {"id":"e","article":"One."}
      """
    try withFiles(["c.jsonl": text]) { folder in
      #expect {
        try CorpusReader.read("\(folder)/c.jsonl")
      } throws: { error in
        guard case DataError.unusableRecords(let records, 4, of: 5) = error else { return false }
        return records.map(\.id) == ["b", "c", "d", "e"]
      }
      let corpus = try CorpusReader.read("\(folder)/c.jsonl", options: ReadingOptions(skipsUnusable: true))
      #expect(corpus.entries.map(\.id) == ["a"])
      #expect(corpus.unusable.map(\.id) == ["b", "c", "d", "e"])
      #expect(corpus.notes.map(\.code) == ["unusable-records"])
    }
  }

  @Test func aCorpusWithoutReferencesIsOneUnlessAFieldMayBeThem() throws {
    let plain = #"{"id":"a","article":"One two three.","title":"A title of words"}"#
    let doubtful = #"{"id":"a","document":"One two three.","text":"One of two."}"#
    try withFiles(["c.jsonl": plain, "d.jsonl": doubtful, "t/x.txt": "One.", "t/y.txt": "Two."]) { folder in
      let plainCorpus = try CorpusReader.read("\(folder)/c.jsonl")
      #expect(!plainCorpus.hasReferences)
      #expect(
        throws: DataError.missingRole(
          Place("\(folder)/d.jsonl", line: 1), role: "reference", found: ["id", "document", "text"])
      ) { try CorpusReader.read("\(folder)/d.jsonl") }
      let texts = try CorpusReader.read("\(folder)/t")
      #expect(texts.entries.map(\.id) == ["x", "y"])
      #expect(
        try CorpusReader.read(["\(folder)/t/y.txt"], name: "texts").items[0].articles == [.text("Two.")])
      #expect(try CorpusReader.read("\(folder)/t/y.txt").entries.map(\.id) == ["y"])
    }
  }

  @Test func idsComeOnce() throws {
    let line = #"{"id":"a","article":"a","reference":"b"}"#
    try withFiles(["c.jsonl": line + "\n" + line]) { folder in
      let path = "\(folder)/c.jsonl"
      #expect(throws: DataError.repeatedID(Place(path, line: 2), first: Place(path, line: 1), id: "a")) {
        try CorpusReader.read(path)
      }
    }
  }

  @Test func filesThatLookLikeReferencesAreNamed() throws {
    let files = [
      "c/a/article.txt": "One.", "c/a/reference.txt": "x", "c/a/Reference.2.txt": "x", "c/a/ref2.txt": "x",
      "c/a/reference.3.TXT": "x", "c/a/._reference.1.txt": "x", "c/a/Thumbs.db": "",
    ]
    let corpus = try withFiles(files) { try CorpusReader.read("\($0)/c") }
    #expect(try corpus.items[0].references == [.text("x")])
    #expect(corpus.notes.map(\.code) == ["references-passed-over"])
    #expect(corpus.notes[0].items?.first == ["a/Reference.2.txt", "a/ref2.txt", "a/reference.3.TXT"])
  }

  @Test func severalTargetsAreAlternatives() throws {
    let files = ["s": "One.\nTwo.\n", "t0": "a\nb\n", "t1": "c\n\n", "short": "a\n"]
    try withFiles(files) { folder in
      let corpus = try CorpusReader.read(source: "\(folder)/s", targets: ["\(folder)/t0", "\(folder)/t1"])
      #expect(try corpus.items.map(\.references) == [[.text("a"), .text("c")], [.text("b")]])
      #expect(throws: DataError.unequalLines("\(folder)/s", 2, "\(folder)/short", 1)) {
        try CorpusReader.read(source: "\(folder)/s", targets: ["\(folder)/short"])
      }
    }
  }

  @Test func referencesOfOneArticleAreInAFolder() throws {
    try withFiles(["a.txt": "One.", "r.txt": "x"]) { folder in
      #expect(throws: DataError.notAFolder(path: "\(folder)/r.txt")) {
        try CorpusReader.read(article: "\(folder)/a.txt", references: "\(folder)/r.txt", name: "n")
      }
    }
  }

  @Test func goldensHaveTheDigestThatTheyHad() throws {
    let corpus = try CorpusReader.read(Project.file("Goldens/articles").path)
    #expect(try corpus.formatOneDigest == "c5492c52acf01eb79daf6c88eb65ecf8d76f99959ff400b0c79e8e90ab6f5958")
  }
}
