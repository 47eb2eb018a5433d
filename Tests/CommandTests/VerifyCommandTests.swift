import Foundation
import TestSupport
import Testing

struct VerifyCommandTests {
  @Test func recordedRunIsReproduced() throws {
    let result = try SumbenchCommand.run(["verify", "Results/articles/rouge-score"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Results/articles/rouge-score: every number is reproduced\n"))
    // Twelve columns of each row and article.
    let said = try #require(
      result.output.firstMatch(of: /([0-9]+) scores of ([0-9]+) rows over 12 articles made again/))
    #expect(Int(said.1) == Int(said.2).map { $0 * 12 * 12 })
  }

  @Test func changedNumberIsNamed() throws {
    try withTemporaryFolder { folder in
      let recorded = try String(
        contentsOf: Project.file("Results/articles/rouge-score/run.json"), encoding: .utf8)
      let score = try #require(
        recorded.firstMatch(
          of: /"name":"lead-3"[^\n]*\n"scores":\{[^\]]*\],\n[^\]]*\],\n"rouge1_f1":\[(0\.\d+)/)
      ).output.1
      var changed = recorded
      changed.replaceSubrange(score.startIndex..<score.endIndex, with: "0.5")
      let file = folder.appending(path: "run.json")
      try Data(changed.utf8).write(to: file)
      let result = try SumbenchCommand.run(["verify", file.path, "--format", "tsv"])
      #expect(result.status == 1)
      #expect(result.output.contains("lead-3\tbicycle-takeover\trouge1_f1\t0.5\t\(score)\t"))
    }
  }

  @Test func otherCorpusIsAnError() throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "news.jsonl")
      try Data(#"{"article": "A storm hit. It passed.", "reference": "A storm."}"#.utf8).write(to: corpus)
      let result = try SumbenchCommand.run([
        "verify", "Results/articles/rouge-score", "--corpus", corpus.path,
      ])
      #expect(result.status == 2)
      #expect(result.complaint.contains("of other texts"))
    }
  }

  /// A run of summaries from elsewhere, with and without a corpus that could never fit.
  @Test(arguments: [[], ["--corpus", "s.jsonl"], ["--corpus", "absent.jsonl"]])
  func runOfSummariesCannotBeMadeAgain(options: [String]) throws {
    try withTemporaryFolder { folder in
      let item = #"{"id":"1","candidate":"a cat","reference":"a dog"}"#
      try Data(item.utf8).write(to: folder.appending(path: "s.jsonl"))
      #expect(try SumbenchCommand.run(["score", "s.jsonl", "--output", "out"], in: folder).status == 0)
      let result = try SumbenchCommand.run(["verify", "out"] + options, in: folder)
      #expect(result.status == 2)
      #expect(
        result.complaint.contains(
          "cannot be made again: it was made of summaries or scores from elsewhere, not of articles"),
        "\(result.complaint)")
    }
  }

  @Test func citationNamesSignatureDigestAndSeed() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run(["run", "--cite", "--output", folder.path])
      try expectRecorded(
        String(result.output[(try #require(result.output.range(of: "Scores were computed"))).lowerBound...]),
        as: "command/cite-run.txt")
    }
  }

  @Test func runWritesItsItemsAsScoreDoes() throws {
    try withTemporaryFolder { folder in
      let items = folder.appending(path: "items.jsonl")
      _ = try SumbenchCommand.run([
        "run", "--strategies", "tfidf", "--quiet", "--output", folder.path, "--per-item", items.path,
      ])
      let lines = try String(contentsOf: items, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 4 * 12)
      #expect(lines[0].hasPrefix(#"{"id":"bicycle-takeover","scores":{"rouge1":{"f1":0."#))
      #expect(lines[0].hasSuffix(#""system":"lead-3"}"#))
    }
  }
}
