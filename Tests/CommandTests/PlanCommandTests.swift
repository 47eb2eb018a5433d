import Foundation
import TestSupport
import Testing

struct PlanCommandTests {
  private let recorded = "Results/articles-news/rouge-score"

  @Test func aPlanOfTheRecordedRunIsAsRecorded() throws {
    let result = try SumbenchCommand.run([
      "plan", recorded, "--strategies", "lead-3,textrank", "--difference", "0.5",
    ])
    #expect(result.status == 0)
    try expectRecorded(result.output, as: "command/plan.txt")
  }

  @Test func clustersAreCalledClusters() throws {
    try withTemporaryFolder { folder in
      for (name, modulus) in [("one", 3), ("other", 5)] {
        let lines = (0..<24).map { number in
          let words = ["a", "cat", "sat", "on", "the", "mat"].prefix(1 + number % modulus)
          return #"{"id": "\#(number)", "topic": "t\#(number / 3)", "#
            + #""candidate": "\#(words.joined(separator: " "))", "reference": "a cat sat on the mat"}"#
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "\(name).jsonl"))
      }
      #expect(
        try SumbenchCommand.run(["score", "one.jsonl", "other.jsonl", "-o", "out", "-q"], in: folder).status
          == 0)
      let call = ["plan", "out", "--difference", "5"]
      let plain = try SumbenchCommand.run(call, in: folder)
      #expect(
        plain.output.contains("items needed") && plain.output.contains("on 24 items"), "\(plain.complaint)")
      let clustered = try SumbenchCommand.run(call + ["--cluster", "topic"], in: folder)
      #expect(clustered.output.contains("clusters needed") && clustered.output.contains("on 8 clusters"))
      #expect(!clustered.output.contains(" items") && clustered.status == 0, "\(clustered.complaint)")
      // Two systems are one comparison.
      #expect(!clustered.output.contains("among all pairs"))
    }
  }

  @Test(arguments: [
    (["plan"], 64, "plan needs RUN"), (["plan", "nowhere"], 2, "nowhere: no such file"),
    (["plan", "Results/articles/rouge-score", "--strategies", "lead-3"], 64, "two rows"),
    (["plan", "Results/articles/rouge-score", "--difference", "0"], 64, "more than 0.00"),
    (["plan", "Results/articles/rouge-score", "--power", "1"], 64, "--power ‘1’"),
    (
      ["plan", "Results/articles/rouge-score", "--strategies", "lead-3,textrnk"], 2, "did you mean ‘textrank’"
    ),
    (["plan", "Results/articles/rouge-score", "--column", "R-9"], 2, "no score ‘R-9’"),
    (["plan", "Results/user-article/rouge-score"], 2, "no two rows differ"),
  ])
  func badCallsAreExplained(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(arguments)
    #expect(result.status == status)
    #expect(result.complaint.contains(words))
  }
}
