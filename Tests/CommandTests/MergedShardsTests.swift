import Foundation
import SumbenchSupport
import TestSupport
import Testing

/// Corpora of every kind of note, cut into shards at random: the merged run is the run of one machine, to the byte.
struct MergedShardsTests {
  private static let files = ["run.json", "summaries.jsonl", "scores.csv", "table.md"]

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func shardsOfItemsAreTheWhole(seed: UInt64) throws {
    var cases = ShardCases(seed: seed)
    try check(&cases, lines: cases.summaries(differingReferences: true), shards: { $0.shardsOfItems($1) })
  }

  @Test(arguments: 11...14 as ClosedRange<UInt64>)
  func shardsOfLinesAreTheWhole(seed: UInt64) throws {
    var cases = ShardCases(seed: seed)
    try check(&cases, lines: cases.summaries(differingReferences: false), shards: { $0.shardsOfLines($1) })
  }

  @Test(arguments: 21...23 as ClosedRange<UInt64>)
  func shardsOfArticlesAreTheWhole(seed: UInt64) throws {
    try withTemporaryFolder { folder in
      var cases = ShardCases(seed: seed)
      let (articles, summaries) = cases.articles()
      let mine = folder.appending(path: "mine.jsonl")
      try Data(summaries.joined(separator: "\n").utf8).write(to: mine)
      try compare(
        articles, cases.shardsOfItems(articles), in: folder,
        by: { file, output in
          [
            "run", file, "--strategies", "lead-1", "--summaries", "mine=\(mine.path)", "--rules",
            "rouge-score",
            "--skip-unusable", "--quiet", "--output", output,
          ]
        }, order: &cases)
      let kept = folder.appending(path: "merged-0/whole/rouge-score/details.jsonl")
      let details = try String(contentsOf: kept, encoding: .utf8)
      let lead = try #require(details.split(separator: "\n").first { $0.contains(#""system":"lead-1""#) })
      #expect(!lead.contains("null"))
    }
  }

  private func check(
    _ cases: inout ShardCases, lines: [String], shards: (inout ShardCases, [String]) -> [[String]]
  ) throws {
    try withTemporaryFolder { folder in
      let rules = ["rouge-score", "gigaword-recall-75b"].randomElement(using: &cases.generator)!
      try compare(
        lines, shards(&cases, lines), in: folder,
        by: { file, output in
          [
            "score", file, "--rules", rules, "--skip-unusable", "--shard", "--quiet", "--output", output,
          ]
        }, order: &cases)
    }
  }

  private func compare(
    _ lines: [String], _ shards: [[String]], in folder: URL,
    by command: (_ file: String, _ output: String) -> [String], order cases: inout ShardCases
  ) throws {
    func run(_ lines: [String], _ name: String) throws -> String? {
      let file = folder.appending(path: "\(name).jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let result = try SumbenchCommand.run(command(file.path, folder.path))
      #expect(result.status < 2, "\(name): \(result.complaint)")
      let kept = folder.appending(path: name)
      return try FileManager.default.contentsOfDirectory(atPath: kept.path).first.map { kept.path + "/" + $0 }
    }
    let whole = try #require(try run(lines.shuffled(using: &cases.generator), "whole"))
    var parts = try shards.enumerated().compactMap { try run($1, "part-\($0)") }
    for round in 0..<2 {
      parts.shuffle(using: &cases.generator)
      let output = folder.appending(path: "merged-\(round)").path
      let merged = try SumbenchCommand.run(
        ["merge"] + parts + ["--name", "whole", "--output", output, "--quiet"])
      #expect(merged.status < 2, "\(merged.complaint)")
      for name in Self.files {
        let (one, other) = try [whole, whole.replacing(folder.path, with: output)].map {
          try String(contentsOfFile: "\($0)/\(name)", encoding: .utf8).split(separator: "\n")
        }.pair
        let difference = zip(one, other).first { $0 != $1 }
        #expect(difference == nil && one.count == other.count, "\(name)")
      }
    }
  }
}

extension Array {
  fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
