import SumbenchCorpora
import Foundation
import TestSupport
import Testing

@testable import SumbenchEvaluation

/// An error names the path of a value as it stands in the file, in either format, wherever its item stands there.
struct RecordPathTests {
  @Test(arguments: [
    "corpus.articles.[0].sentences", "corpus.articles.[2].words", "corpus.articles.[1].furniture.title",
    "corpus.articles.[2].referenceWords", "corpus.articles.[0].referenceExtractiveness.novelty.[3]",
    "corpus.articles.[2].referenceExtractiveness.density", "strategies.[1].role",
    "strategies.[0].scores.[1].f1.[2]",
    "strategies.[2].summaries.[0].sentences.[0]", "strategies.[2].summaries.[2].extractiveness.coverage",
    "strategies.[2].summaries.[1].words", "strategies.[1].name", "settings.rules.rouge.words",
  ])
  func pathsOfFormatOneAreThoseOfTheFile(path: String) throws {
    let bytes = try Data(contentsOf: Project.file("Goldens/expected/page/run.json"))
    var value = try JSONSerialization.jsonObject(with: bytes)
    // Articles in another order than that of items.
    let record = try #require(value as? [String: Any])
    let articles = try #require((record["corpus"] as? [String: Any])?["articles"] as? [Any])
    value = JSONPath("corpus.articles").setting(value, to: Array(articles.reversed()))
    for (place, strategy) in try #require(record["strategies"] as? [[String: Any]]).enumerated() {
      let summaries = try #require(strategy["summaries"] as? [Any])
      value = JSONPath("strategies.[\(place)].summaries").setting(value, to: Array(summaries.reversed()))
    }
    try expectNamed(path, in: value)
  }

  @Test(arguments: [
    "items.[0].article.sentences", "items.[11].article.words", "items.[3].article.language.language",
    "items.[3].article.referenceExtractiveness.novelty.[0]", "items.[5].referenceWords",
    "items.[2].references",
    "systems.[1].summaries.coverage.[4]", "systems.[1].summaries.novelty.[4].[2]",
    "systems.[1].summaries.sentences.[4].[0]", "systems.[1].scores.rouge1_f1.[7]", "systems.[2].name",
    "systems.[2].words.[1]", "columns.[2].digits", "columns.[1].key", "settings.rules.rouge.words",
  ])
  func pathsOfFormatTwoAreThoseOfTheFile(path: String) throws {
    let bytes = try Data(contentsOf: Project.file("Results/articles/rouge-score/run.json"))
    try expectNamed(path, in: JSONSerialization.jsonObject(with: bytes))
  }

  /// What is known of summaries is known of all: commands that read a record rely on it.
  @Test(arguments: ["words", "summaries"])
  func listThatASystemLacksIsNamed(key: String) throws {
    let bytes = try Data(contentsOf: Project.file("Results/articles/rouge-score/run.json"))
    var record = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    var systems = try #require(record["systems"] as? [[String: Any]])
    systems[1][key] = nil
    record["systems"] = systems
    let json = try JSONSerialization.data(withJSONObject: record)
    do {
      _ = try RunRecord(json: json, at: Place("run.json"))
      Issue.record("\(key) is not missed")
    } catch let error as DataError {
      #expect(
        error
          == .unusableValue(
            Place("run.json"), key: "systems.[1].\(key)",
            expected: "a list with one element for each of 12 items, not 0"))
    }
  }

  @Test(arguments: ["references", "referenceWords"])
  func factOfReferencesThatAllItemsLackIsNamed(key: String) throws {
    let bytes = try Data(contentsOf: Project.file("Results/articles/rouge-score/run.json"))
    var record = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let items = try #require(record["items"] as? [[String: Any]])
    record["items"] = items.map { item in item.filter { $0.key != key } }
    let json = try JSONSerialization.data(withJSONObject: record)
    #expect(
      throws: DataError.unusableValue(
        Place("run.json"), key: "items.\(key)",
        expected: "a value for every item, since there are articles")
    ) { try RunRecord(json: json, at: Place("run.json")) }
  }

  @Test(arguments: ["Goldens/expected/page/run.json", "Results/articles/rouge-score/run.json"])
  func recordWithoutAnySystemIsRefused(path: String) throws {
    let bytes = try Data(contentsOf: Project.file(path))
    let record = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let key = record["systems"] == nil ? "strategies" : "systems"
    let json = try JSONSerialization.data(withJSONObject: JSONPath(key).setting(record, to: [Any]()))
    #expect(throws: DataError.self) { try RunRecord(json: json, at: Place("run.json")) }
  }

  /// Found by the fuzz target of records: the first byte of a byte order mark alone.
  @Test(arguments: [[0xEF], [0xEF, 0xBB], [0xEF, 0xBB, 0xBF], []] as [[UInt8]])
  func fileThatIsNextToNothingIsRefused(bytes: [UInt8]) {
    #expect(throws: DataError.self) { try RunRecord(json: Data(bytes), at: Place("run.json")) }
  }

  private func expectNamed(_ path: String, in value: Any) throws {
    // Twice the name of the first; a value of no known word; a number that is none of its kind.
    let bad: Any =
      path.hasSuffix("name")
      ? "lead-3"
      : path.hasSuffix("key")
        ? "rouge1_precision"
        : path.hasSuffix("role") || path.hasSuffix("language") || path.hasSuffix("rouge.words")
          ? "no such word" : -7
    let json = try JSONSerialization.data(withJSONObject: JSONPath(path).setting(value, to: bad))
    do {
      _ = try RunRecord(json: json, at: Place("run.json"))
      Issue.record("\(path) is taken")
    } catch let error as DataError {
      guard case .unusableValue(_, let key, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(key == path)
    }
  }
}
