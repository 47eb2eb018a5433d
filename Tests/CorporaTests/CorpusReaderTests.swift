import Foundation
import TestSupport
import Testing

@testable import SumbenchCorpora

struct CorpusReaderTests {
  @Test func goldensAreTwelveArticlesWithThreeReferencesEach() throws {
    let corpus = try CorpusReader.corpus(at: Project.file("Goldens/articles").path)
    #expect(corpus.name == "articles")
    #expect(corpus.count == 12)
    #expect(corpus.entries.allSatisfy { $0.references == 3 })
    #expect(corpus.entries.map(\.id) == corpus.entries.map(\.id).sorted())
  }

  @Test func linesOfJSONAreRead() throws {
    let corpus = try read(
      """
      {"id": "x", "article": "One. Two.", "highlights": "Both", "url": "ignored"}

      {"document": ["One.", "Two."], "references": ["A", "B"]}
      {"id": 7, "article": "Drei.", "reference": "C"}

      """)
    #expect(corpus.name == "corpus")
    #expect(
      try corpus.articles == [
        Article(id: "x", body: .text("One. Two."), references: ["Both"]),
        Article(id: "3", body: .sentences(["One.", "Two."]), references: ["A", "B"]),
        Article(id: "7", body: .text("Drei."), references: ["C"]),
      ])
  }

  @Test(arguments: [
    ("[1]", "malformedJSON"), (#"{"article": "a", "reference": 5}"#, "unusableRecords"),
    (#"{"reference": "a"}"#, "missingRole"),
    (#"{"id": "e", "article": " ", "reference": "a"}"#, "unusableRecords"),
    (#"{"id": "e", "article": "a", "references": []}"#, "unusableRecords"),
    (#"{"id": "e", "article": "a", "reference": "\n"}"#, "unusableRecords"),
    (#"{"article": 5, "reference": "a"}"#, "unusableRecords"),
    (#"{"article": "a", "references": [1]}"#, "unusableRecords"), ("", "noArticles"),
  ])
  func unusableLineIsNamed(text: String, error: String) throws {
    #expect { try read(text) } throws: { "\($0)".hasPrefix("\(error)(") && "\($0)".contains("corpus.jsonl") }
  }

  @Test func brokenLineAndBrokenBytesAreFoundOnTheirLine() throws {
    let good = #"{"article": "a", "reference": "b"}"# + "\n"
    let six = String(repeating: good, count: 6)
    do {
      _ = try read(six + "{\"article\": ")
      Issue.record("line 7 is no JSON")
    } catch DataError.malformedJSON(let place, _) {
      #expect(place.line == 7)
    }
    var bytes = Data(six.utf8)
    bytes += Data(#"{"article": ""#.utf8) + [0xE9] + Data("\"}\n".utf8)
    #expect {
      try read(bytes)
    } throws: {
      guard case DataError.invalidUTF8(let place) = $0 else { return false }
      return place.line == 7
    }
  }

  @Test func idMayNotComeTwice() throws {
    let line = #"{"id": "a", "article": "a", "reference": "b"}"#
    #expect {
      try read(line + "\n" + line)
    } throws: {
      guard case DataError.repeatedID(let place, let first, "a") = $0 else { return false }
      return (place.line, first.line) == (2, 1)
    }
  }

  /// `é` as one character and as two.
  @Test func idsThatLookTheSameAreTheSame() throws {
    let lines = ["caf\u{E9}", "cafe\u{301}"].map { #"{"id": "\#($0)", "article": "a", "reference": "b"}"# }
    #expect(
      try lines.map { try Array(read($0).items[0].id.utf8) } == [
        Array("caf\u{E9}".utf8), Array("caf\u{E9}".utf8),
      ])
    #expect(throws: DataError.self) { try read(lines.joined(separator: "\n")) }
  }

  @Test func foldersMayLackNothing() throws {
    try withTemporaryFolder { root in
      #expect(throws: DataError.noArticles(path: root.path)) { try CorpusReader.corpus(at: root.path) }
      #expect(throws: DataError.missing(path: root.path + "/none")) {
        try CorpusReader.corpus(at: root.path + "/none")
      }
      let folder = root.appending(path: "storm")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      #expect(throws: DataError.folderWithoutArticle(path: folder.path)) {
        try CorpusReader.corpus(at: root.path)
      }

      try Data("loose files are passed over".utf8).write(to: root.appending(path: "ORIGIN.txt"))
      let article = folder.appending(path: "article.txt")
      try Data("\n \n".utf8).write(to: article)
      #expect(throws: DataError.self) { try CorpusReader.corpus(at: root.path) }
      try Data([0x41, 0x0A, 0xE9, 0x0A]).write(to: article)
      #expect(throws: DataError.invalidUTF8(Place(article.path, line: 2))) {
        try CorpusReader.corpus(at: root.path)
      }
      try Data("\u{FEFF}A storm.".utf8).write(to: article)
      for name in ["reference.10.txt", "reference.2.txt", "reference.txt"] {
        try Data(name.utf8).write(to: folder.appending(path: name))
      }
      let corpus = try CorpusReader.corpus(at: root.path)
      #expect(
        try corpus.articles == [
          Article(
            id: "storm", body: .text("A storm."),
            references: ["reference.txt", "reference.2.txt", "reference.10.txt"])
        ])
    }
  }

  @Test func digestKnowsWhereOneTextEndsAndTheNextBegins() throws {
    let texts = [
      #"{"id": "a", "article": "b", "references": ["c", "d"]}"#,
      #"{"id": "a", "article": "bc", "references": ["d"]}"#,
      #"{"id": "ab", "article": "", "document": "x", "references": ["c", "d"]}"#,
      #"{"id": "a", "article": ["b", "b"], "references": ["c", "d"]}"#,
    ]
    let digests = try [texts[0], texts[1], texts[3]].map { try read($0).digest }
    #expect(Set(digests).count == 3)
    #expect(try read(texts[0]).digest == digests[0])
  }

  private func read(_ text: String) throws -> Corpus { try read(Data(text.utf8)) }

  private func read(_ bytes: Data) throws -> Corpus {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "corpus.jsonl")
      try bytes.write(to: file)
      return try CorpusReader.corpus(at: file.path)
    }
  }
}
