import Foundation
import TestSupport
import Testing

struct MergeCommandTests {
  /// The articles of the repository as lines, each with the id of its folder.
  private func corpus() throws -> [String] {
    let folder = Project.file("Goldens/articles")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().compactMap { id in
      let article = folder.appending(path: "\(id)/article.txt")
      guard let text = try? String(contentsOf: article, encoding: .utf8) else { return nil }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: id).path)
      let references = try files.filter { $0.hasPrefix("reference") }.sorted().map {
        try String(contentsOf: folder.appending(path: "\(id)/\($0)"), encoding: .utf8)
      }
      let record: [String: Any] = [
        "id": id, "article": text, "references": references, "topic": String(id.count % 3),
      ]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: record, options: .sortedKeys), as: UTF8.self)
    }
  }

  @Test(arguments: [2, 5])
  func shardsGiveTheRunOfOneMachine(count: Int) throws {
    try withTemporaryFolder { folder in
      let lines = try corpus()
      #expect(lines.count == 12)
      func run(_ lines: [String], _ name: String) throws -> String {
        let file = folder.appending(path: "\(name).jsonl")
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        let result = try SumbenchCommand.run([
          "run", "--corpus", file.path, "--strategies", "textrank", "--rules", "rouge-score", "--quiet",
          "--output", folder.path,
        ])
        #expect(result.status == 0)
        return folder.appending(path: "\(name)/rouge-score").path
      }
      let whole = try run(lines, "whole")
      let shards = try (0..<count).map { shard in
        try run(lines.indices.filter { $0 % count == shard }.map { lines[$0] }, "shard-\(shard)")
      }
      let merged = try SumbenchCommand.run(
        ["merge"] + shards.reversed() + ["--name", "whole", "--output", folder.path + "/merged"])
      #expect(merged.status == 0)
      for name in ["run.json", "summaries.jsonl", "scores.csv", "table.md"] {
        #expect(
          try Data(contentsOf: URL(filePath: "\(whole)/\(name)"))
            == Data(contentsOf: folder.appending(path: "merged/whole/rouge-score/\(name)")), "\(name)")
      }
      let again = try SumbenchCommand.run(
        ["merge"] + shards + ["--name", "whole", "--output", folder.path + "/merged"])
      #expect(again.status == 2 && again.complaint.contains("--replace"))
    }
  }

  /// Per-item lines of a cluster of machines, one of which had nothing to do.
  @Test func linesOfShardsGiveTheTableOfOneMachine() throws {
    try withTemporaryFolder { folder in
      let pairs = (0..<10).flatMap { item in
        ["s", "t"].map { system in
          #"{"id":"\#(item)","system":"\#(system)","candidate":"the cat \#(item)","reference":"the cat sat \#(item % 3)","topic":"\#(item % 4)"}"#
        }
      }
      var paths: [String] = []
      for shard in 0..<3 {
        let own = shard == 2 ? [] : pairs.indices.filter { $0 / 2 % 2 == shard }.map { pairs[$0] }
        let path = folder.appending(path: "\(shard).jsonl").path
        let result = try SumbenchCommand.run(
          ["score", "-", "--rules", "rouge-score", "--per-item", path, "--quiet", "--shard"],
          input: Data(own.joined(separator: "\n").utf8))
        #expect(result.status == 0)
        paths.append(path)
      }
      let whole = try SumbenchCommand.run(
        ["score", "-", "--rules", "rouge-score", "--format", "csv"],
        input: Data(pairs.joined(separator: "\n").utf8))
      let merged = try SumbenchCommand.run(["merge"] + paths + ["--name", "m", "--format", "csv"])
      func scores(_ csv: String) -> [[Substring]] {
        csv.split(separator: "\n").map { Array($0.split(separator: ",").prefix(14)) }
      }
      #expect(scores(merged.output) == scores(whole.output))
      let kept = folder.appending(path: "kept").path
      _ = try SumbenchCommand.run(
        ["score", "-", "--rules", "rouge-score", "--output", kept, "--quiet"],
        input: Data(pairs.joined(separator: "\n").utf8))
      let compared = try SumbenchCommand.run(["compare", kept, paths[0]])
      #expect(compared.status == 0 && compared.complaint.isEmpty)
    }
  }

  /// A scale is that of the lines which have the score, whatever else is merged with them.
  @Test func scalesAreThoseOfThePartsThatHaveTheScore() throws {
    try withTemporaryFolder { folder in
      func write(_ name: String, _ lines: [String]) throws -> String {
        let file = folder.appending(path: name)
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        return file.path
      }
      let texts = (1...8).map { #"{"id":"\#($0)","candidate":"a cat \#($0)","reference":"the cat \#($0)"}"# }
      let judgements = (1...8).map { #"{"id":"\#($0)","system":"s","scores":{"judge":\#($0 % 5 + 1)}}"# }
      let edits = (1...8).map { #"{"id":"\#($0)","system":"s","scores":{"ter":\#($0).5},"signature":"t"}"# }
      let pairs = try write("s.jsonl", texts)
      let judged = try write("judge.jsonl", judgements)
      let edited = try write("ter.jsonl", edits)
      let score = ["score", pairs, "--rules", "rouge-score", "--output", folder.path, "--quiet"]
      #expect(try SumbenchCommand.run(score).status == 0)
      let run = folder.appending(path: "s/rouge-score").path
      let scales = ["--metric", "judge:1..5", "--metric", "ter:lower", "--name", "m"]
      let merged = try SumbenchCommand.run(["merge", run, judged, edited] + scales)
      #expect(merged.status == 0, "\(merged.complaint)")
      #expect(merged.output.contains("judge") && merged.output.contains("ter"))
      // Without a run the scores of several files are one run, too.
      let given = try SumbenchCommand.run(["merge", judged, edited, "--format", "csv"] + scales)
      #expect(given.status == 0, "\(given.complaint)")
      #expect(given.complaint.contains("|columns:judge,ter:lower|"))
      #expect(given.complaint.contains("|scores:unsigned,t|"))
      let unknown = try SumbenchCommand.run(
        ["merge", judged, edited, "--metric", "jugde:1..5", "--name", "m"])
      #expect(unknown.status == 2 && unknown.complaint.contains("did you mean ‘judge’?"))
      let elsewhere = try write("else.jsonl", [#"{"id":"x","system":"s","scores":{"ter":1}}"#])
      let refused = try SumbenchCommand.run(["merge", judged, elsewhere, "--name", "m"])
      #expect(refused.status == 2)
      #expect(refused.complaint.contains("has the scores judge") && refused.complaint.contains("has ter"))
    }
  }

  @Test(arguments: [
    (["merge"], 64, "merge needs PART"), (["merge", "nowhere"], 2, "nowhere: no such file"),
    (["merge", "Results/articles/rouge-score", "Results/articles/rouge-score"], 2, "named twice"),
    (["merge", "Results/articles/rouge-score", "Results/articles-news/rouge-score"], 64, "--name"),
    (
      ["merge", "Results/articles/rouge-score", "Results/articles-multilingual/characters", "--name", "x"], 2,
      "--rules"
    ),
  ])
  func partsThatMakeNoRunAreRefused(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(arguments)
    #expect(result.status == status)
    #expect(result.complaint.contains(words))
  }
}
