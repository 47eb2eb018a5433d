import Foundation
import SumbenchCorpora
import SumbenchRouge
import SumbenchStatistics
import SumbenchText
import TestSupport
import Testing

@testable import SumbenchEvaluation

/// `verify` reports every field of a record that was changed by hand, whatever a table prints of it.
struct VerificationTests {
  private static let lines = [
    #"{"id":"a","article":"The harbour was closed. Rain fell all day. It opened late. Everybody left the town.","#
      + #""reference":"The harbour was closed all day.","topic":"sea"}"#,
    #"{"id":"b","article":"A fox was seen in the market. Nobody minded at all. It ate a fish. Then it slept.","#
      + #""reference":"A fox ate a fish in the market.","topic":"land"}"#,
    #"{"id":"c","article":"","reference":"Nothing."}"#,
  ]

  private func corpus(in folder: URL) throws -> Corpus {
    let file = folder.appending(path: "c.jsonl")
    try Data(Self.lines.joined(separator: "\n").utf8).write(to: file)
    return try CorpusReader.read([file.path], options: ReadingOptions(skipsUnusable: true))
  }

  /// A run with a note, a record left out, own keys, random sentences, a failure and a ceiling.
  private func record(over corpus: Corpus) async throws -> RunRecord {
    let rules = try RulesCatalog.rules("rouge-score")
    var settings = RunSettings(cleaning: .on, limit: .sentences(1), rules: rules, seed: 1)
    settings.leftOut = corpus.unusable.map(\.id)
    let systems = try System.named(["lead-1", "tfidf"], seed: 1)
    return try await Runner(settings: settings, systems: systems).run(over: corpus, jobs: 1)
  }

  /// Values of the recipe by which the run is made again: another recipe may give the same numbers.
  private static let recipe: Set<String> = [
    "settings.missing", "settings.limit", "settings.cleaning", "settings.language",
  ]

  @Test func everyFieldThatIsChangedIsReported() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sumbench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let corpus = try corpus(in: folder)
    let record = try await record(over: corpus)
    #expect(try await Verification(of: record, over: corpus, jobs: 1).isWithoutFinding)
    let json = try record.json()
    let value = try JSONSerialization.jsonObject(with: json)
    let paths = JSONPath.leaves(of: value)
    #expect(paths.count > 200 && paths.contains { $0.description == "systems.[0].failures" })
    var unnoticed: [String] = []
    for path in paths where !Self.recipe.contains(path.description) {
      let changed = try JSONSerialization.data(withJSONObject: path.changing(value))
      // What does not fit is refused when it is read.
      guard let read = try? RunRecord(json: changed, at: Place("run.json")) else { continue }
      // Only a recipe makes another run.
      let verification =
        path.description.hasPrefix("settings.")
        ? try? await Verification(of: read, over: corpus, jobs: 1) : Verification(of: read, madeAgain: record)
      if let verification, verification.isWithoutFinding { unnoticed.append(path.description) }
    }
    #expect(unnoticed.isEmpty, "\(unnoticed)")
  }

  @Test func otherVersionAndNameAreToldAndAreNoDifference() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sumbench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let corpus = try corpus(in: folder)
    var json = String(decoding: try await record(over: corpus).json(), as: UTF8.self)
    json = json.replacing(Version.current, with: "0.0.1").replacing(#""name":"c""#, with: #""name":"x""#)
    let old = try RunRecord(json: Data(json.utf8), at: Place("run.json"))
    let verification = try await Verification(of: old, over: corpus, jobs: 1)
    #expect(verification.differences.isEmpty, "\(verification.differences)")
    #expect(verification.notes.map(\.code) == ["other-version", "other-name"])
  }
}

extension Verification {
  fileprivate var isWithoutFinding: Bool { differences.isEmpty && notes.isEmpty }
}
