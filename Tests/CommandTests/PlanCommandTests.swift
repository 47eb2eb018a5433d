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

  @Test(arguments: [
    (["plan"], 64, "plan needs RUN"), (["plan", "nowhere"], 2, "nowhere: no such file"),
    (["plan", "Results/articles/rouge-score", "--strategies", "lead-3"], 64, "two rows"),
    (["plan", "Results/articles/rouge-score", "--difference", "0"], 64, "above 0"),
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
