import Foundation
import TestSupport
import Testing

struct BenchmarksTests {
  @Test(arguments: [
    ["nonsense"], ["score", "--jobs", "0"], ["score", "--sed", "1"], ["kernels", "--seed"],
    ["summarize", "--strategies", "textrnk"],
  ])
  func callThatCannotBeUnderstoodExitsWith64(words: [String]) throws {
    let result = try SumbenchCommand.run(words, of: "benchmarks")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.complaint.hasPrefix("benchmarks: "))
  }

  @Test func dataThatCannotBeUsedExitsWith2() throws {
    #expect(try SumbenchCommand.run(["score", "--pairs", "/none"], of: "benchmarks").status == 2)
  }

  @Test func textsAreAFileOfPairsAndACorpus() throws {
    let texts = try SumbenchCommand.run(["texts", "--count", "5"], of: "benchmarks")
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "texts.jsonl")
      try Data(texts.output.utf8).write(to: file)
      let scored = try SumbenchCommand.run(
        ["score", "--pairs", file.path, "--repetitions", "1", "--format", "csv"], of: "benchmarks")
      #expect(scored.output.split(separator: "\n").count == 3)
      #expect(scored.status == 0)
      let summarized = try SumbenchCommand.run(
        [
          "summarize", "--corpus", file.path, "--strategies", "tfidf", "--repetitions", "1", "--format",
          "csv",
        ],
        of: "benchmarks")
      #expect(summarized.output.split(separator: "\n").count == 5)
      #expect(summarized.status == 0)
    }
  }
}
