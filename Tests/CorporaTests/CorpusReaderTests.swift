import Foundation
import TestSupport
import Testing

@testable import Corpora

struct CorpusReaderTests {
  @Test func goldensAreTwelveArticlesWithThreeReferencesEach() throws {
    let corpus = try CorpusReader.corpus(at: Project.file("Goldens/articles").path)
    #expect(corpus.name == "articles")
    #expect(corpus.articles.count == 12)
    #expect(corpus.articles.allSatisfy { $0.references.count == 3 })
    #expect(corpus.articles.map(\.id) == corpus.articles.map(\.id).sorted())
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
      corpus.articles == [
        Article(id: "x", body: .text("One. Two."), references: ["Both"]),
        Article(id: "3", body: .sentences(["One.", "Two."]), references: ["A", "B"]),
        Article(id: "7", body: .text("Drei."), references: ["C"]),
      ])
  }

  @Test(arguments: [
    ("[1]", DataError.malformedJSON(Place("corpus.jsonl", line: 1), reason: "not an object")),
    (
      #"{"article": "a"}"#,
      .missingKey(Place("corpus.jsonl", line: 1), anyOf: ["references", "reference", "highlights"])
    ),
    (#"{"reference": "a"}"#, .missingKey(Place("corpus.jsonl", line: 1), anyOf: ["article", "document"])),
    (
      #"{"id": "e", "article": " ", "reference": "a"}"#,
      .emptyArticle(Place("corpus.jsonl", line: 1), id: "e")
    ),
    (
      #"{"id": "e", "article": "a", "references": []}"#, .noReference(Place("corpus.jsonl", line: 1), id: "e")
    ),
    (
      #"{"id": "e", "article": "a", "reference": "\n"}"#,
      .emptyReference(Place("corpus.jsonl", line: 1), id: "e")
    ),
    (
      #"{"article": 5, "reference": "a"}"#,
      .unusableValue(
        Place("corpus.jsonl", line: 1), key: "article", expected: "a text or a list of sentences")
    ),
    (
      #"{"article": "a", "references": [1]}"#,
      .unusableValue(Place("corpus.jsonl", line: 1), key: "references", expected: "a text or a list of texts")
    ),
    ("", .noArticles(path: "corpus.jsonl")),
  ])
  func unusableLineIsNamed(text: String, expected: DataError) throws {
    #expect(throws: expected) { try read(text) }
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
    #expect(throws: DataError.invalidUTF8(Place("corpus.jsonl", line: 7))) { try read(bytes) }
  }

  @Test func idMayNotComeTwice() throws {
    let line = #"{"id": "a", "article": "a", "reference": "b"}"#
    #expect(throws: DataError.duplicateID(Place("corpus.jsonl", line: 2), id: "a")) {
      try read(line + "\n" + line)
    }
  }

  @Test func foldersMayLackNothing() throws {
    try withTemporaryFolder { root in
      #expect(throws: DataError.noArticles(path: root.path)) { try CorpusReader.corpus(at: root.path) }
      #expect(throws: DataError.missing(path: root.path + "/none")) {
        try CorpusReader.corpus(at: root.path + "/none")
      }
      let folder = root.appending(path: "storm")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("loose files are passed over".utf8).write(to: root.appending(path: "ORIGIN.txt"))
      #expect(throws: DataError.folderWithoutArticle(path: folder.path)) {
        try CorpusReader.corpus(at: root.path)
      }

      let article = folder.appending(path: "article.txt")
      try Data("\n \n".utf8).write(to: article)
      #expect(throws: DataError.emptyArticle(Place(article.path), id: "storm")) {
        try CorpusReader.corpus(at: root.path)
      }
      try Data([0x41, 0x0A, 0xE9, 0x0A]).write(to: article)
      #expect(throws: DataError.invalidUTF8(Place(article.path, line: 2))) {
        try CorpusReader.corpus(at: root.path)
      }
      try Data("\u{FEFF}A storm.".utf8).write(to: article)
      #expect(throws: DataError.noReference(Place(folder.path), id: "storm")) {
        try CorpusReader.corpus(at: root.path)
      }
      for name in ["reference.10.txt", "reference.2.txt", "reference.txt"] {
        try Data(name.utf8).write(to: folder.appending(path: name))
      }
      let corpus = try CorpusReader.corpus(at: root.path)
      #expect(
        corpus.articles == [
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
      #"{"id": "a", "article": ["b"], "references": ["c", "d"]}"#,
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
      do {
        return try CorpusReader.corpus(at: file.path)
      } catch let error as DataError {
        throw error.relative(to: folder)
      }
    }
  }
}

extension DataError {
  /// The same error with the file's name alone.
  fileprivate func relative(to folder: URL) -> DataError {
    func short(_ place: Place) -> Place { Place("corpus.jsonl", line: place.line) }
    return switch self {
    case .malformedJSON(let place, let reason): .malformedJSON(short(place), reason: reason)
    case .missingKey(let place, let keys): .missingKey(short(place), anyOf: keys)
    case .emptyArticle(let place, let id): .emptyArticle(short(place), id: id)
    case .noReference(let place, let id): .noReference(short(place), id: id)
    case .emptyReference(let place, let id): .emptyReference(short(place), id: id)
    case .duplicateID(let place, let id): .duplicateID(short(place), id: id)
    case .invalidUTF8(let place): .invalidUTF8(short(place))
    case .unusableValue(let place, let key, let expected):
      .unusableValue(short(place), key: key, expected: expected)
    case .noArticles: .noArticles(path: "corpus.jsonl")
    default: self
    }
  }
}
