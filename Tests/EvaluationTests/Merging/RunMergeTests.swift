import SumbenchCorpora
import Foundation
import SumbenchRouge
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct RunMergeTests {
  private static let ids = SampleRuns.twelve.indices.map { "article-\($0 + 1)" }

  private func part(
    _ name: String, _ places: [Int], rows: [String] = ["a", "b"],
    changing change: (inout RunSettings) -> Void = { _ in }
  ) -> RunMerge.Part {
    let scores = ["a": SampleRuns.twelve, "b": SampleRuns.fiveBetter, "c": SampleRuns.twelve.reversed()]
    let run = SampleRuns.run(
      rows.map { row in (row, places.map { scores[row]![$0] }) }, ids: places.map { Self.ids[$0] },
      changing: change)
    return RunMerge.Part(path: name, record: run, texts: nil)
  }

  private func merged(_ parts: [RunMerge.Part]) throws -> RunRecord {
    try RunMerge(parts, name: "sample").result.record
  }

  private var whole: RunRecord { part("whole", Array(0..<12)).record }

  /// The record without its digest: samples have no texts.
  private func bytes(_ record: RunRecord) throws -> Data {
    try RunRecord(
      version: record.version, name: record.name, digest: nil, items: record.items, systems: record.systems,
      columns: record.columns, settings: record.settings, signature: record.signature, notes: record.notes
    ).json()
  }

  @Test(arguments: [1, 2, 3, 7, 12], [false, true])
  func shardsInAnyOrderAreTheWhole(count: Int, isReversed: Bool) throws {
    let shards = (0..<count).map { shard in
      part("\(shard)", (0..<12).filter { $0 % count == shard })
    }
    let record = try merged(isReversed ? shards.reversed() : shards)
    #expect(try bytes(record) == bytes(whole))
  }

  @Test func furtherSystemsJoinOverTheSameItems() throws {
    let all = Array(0..<12)
    let record = try merged([part("1", all, rows: ["c", "a"]), part("2", all, rows: ["a", "b"])])
    #expect(try bytes(record) == bytes(part("whole", all, rows: ["a", "b", "c"]).record))
  }

  @Test func furtherMetricsJoinTheSameSummaries() throws {
    let lines = Self.ids.flatMap { id in
      // More columns than ROUGE has here: those of ROUGE stay the first, which the draws of random sentences are for.
      ["a", "b"].map { system in
        let scores = (["judge"] + (1...8).map { "x\($0)" }).map { #""\#($0)": 4"# }.joined(separator: ", ")
        return #"{"id": "\#(id)", "system": "\#(system)", "scores": {\#(scores)}}"#
      }
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "merge-\(UUID()).jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let judged = RunMerge.Part(path: "judged", record: try RunRecord(contentsOf: file.path), texts: nil)
    for parts in [[part("1", Array(0..<12)), judged], [judged, part("1", Array(0..<12))]] {
      let record = try merged(parts)
      #expect(
        record.columns.filter(\.isShown).map(\.title) == ["R-1", "R-2", "judge"] + (1...8).map { "x\($0)" })
      #expect(record.settings.rules != nil)
      let place = record.places(of: record.columns.filter { $0.key == "judge" })[0]
      #expect(record.systems.allSatisfy { $0.value(3, place) == 4 })
    }
  }

  @Test func partsThatDoNotBelongTogetherAreRefused() {
    func expect(_ error: MergeError, _ parts: [RunMerge.Part], _ location: SourceLocation = #_sourceLocation)
    {
      #expect(throws: error, sourceLocation: location) { try merged(parts) }
    }
    let first = part("1", [0, 1, 2])
    expect(.overlap(first: "1", second: "2", ids: ["article-3"], count: 1), [first, part("2", [2, 3])])
    expect(.nothingNew(part: "1"), [first, part("2", [0, 1, 2])])
    expect(
      .otherRules(first: "1", second: "2", what: ["alpha:0.5 and alpha:0.8"]),
      [first, part("2", [3]) { $0.rules!.rouge.alpha = 0.8 }])
    expect(
      .otherSettings(first: "1", second: "2", name: "--sentences", values: ["lines", "split"]),
      [first, part("2", [3]) { $0.rules!.sentences = .split }])
    expect(
      .otherSettings(first: "1", second: "2", name: "--sentence-separator", values: ["auto", "<q>"]),
      [first, part("2", [3]) { $0.separator = "<q>" }])
    expect(
      .otherSettings(first: "1", second: "2", name: "--limit", values: ["3s", "2s"]),
      [first, part("2", [3]) { $0.limit = .sentences(2) }])
    expect(
      .otherSettings(first: "1", second: "2", name: "--seed", values: ["1", "2"]),
      [first, part("2", [3]) { $0.seed = 2 }])
  }

  @Test func otherNumbersOfOneSummaryAreRefused() {
    let all = Array(0..<12)
    var other = part("2", all, rows: ["a", "c"])
    var values = ScoreMatrixSample.copy(of: other.record.systems[0].values)
    values[4] = values[4].map { $0 / 2 }
    other = RunMerge.Part(
      path: "2", record: other.record.replacing("a", values: values), texts: nil)
    #expect {
      try merged([part("1", all), other])
    } throws: { error in
      guard case MergeError.otherSummaries(_, _, let id, let system) = error else { return false }
      return id == other.record.items.ids[4] && system == "a"
    }
  }

  @Test func notesAboutItemsOfShardsAreJoined() {
    func record(_ ids: [String], _ noted: [String]) -> RunRecord {
      let run = SampleRuns.run([("s", ids.map { _ in 0.5 })], ids: ids)
      return RunRecord(
        name: run.name, digest: nil, items: run.items, systems: run.systems, columns: run.columns,
        settings: run.settings, signature: run.signature,
        notes: [
          Note(.warning, "x", "look odd", about: .init(count: noted.count, first: noted)),
          Note(.remark, "y", "the same everywhere"),
        ])
    }
    let notes = MergedNotes([record(["a", "b"], ["b"]), record(["c", "d"], ["c", "d"])]).notes
    #expect(
      notes == [
        Note(.warning, "x", "look odd", about: .init(count: 3, first: ["b", "c", "d"])),
        Note(.remark, "y", "the same everywhere"),
      ])
  }

  /// Corpus BLEU of two shards says nothing of that of both.
  @Test func corpusScoresOfShardsAreLeftOut() {
    func record(_ id: String, _ score: String) -> RunRecord {
      let run = SampleRuns.run([("s", [0.5])], ids: [id])
      return RunRecord(
        name: run.name, digest: nil, items: run.items, systems: run.systems, columns: run.columns,
        settings: run.settings, signature: run.signature,
        notes: [Note(.remark, OverlapMetric.corpusCode + "bleu", "corpus BLEU: s \(score)")])
    }
    #expect(
      MergedNotes([record("a", "5.08"), record("b", "4.48")]).notes.map(\.code) == [
        "corpus-scores-not-merged"
      ])
    #expect(MergedNotes([record("a", "5.08")]).notes.map(\.code) == ["corpus-bleu"])
  }
}
