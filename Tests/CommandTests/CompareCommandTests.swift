import Foundation
import TestSupport
import Testing

struct CompareCommandTests {
  private let recorded = "Results/articles/rouge-score"

  /// The rows of the recorded run: of its csv a line each, and the headings.
  private func recordedRows() throws -> Int {
    try String(contentsOf: Project.file("\(recorded)/scores.csv"), encoding: .utf8).split(separator: "\n")
      .count - 1
  }

  @Test func rowsOfTheRecordedRunAreComparedAsRecorded() throws {
    let result = try SumbenchCommand.run(["compare", recorded, "--strategies", "lead-3,textrank"])
    #expect(result.status == 0)
    try expectRecorded(result.output, as: "command/compare-rows.txt")
  }

  @Test func aRunAgainstItselfScoresTheSame() throws {
    let result = try SumbenchCommand.run(["compare", recorded, "\(recorded)/run.json", "--format", "csv"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").dropFirst()
    #expect(lines.count == (try recordedRows()) * 4)
    #expect(lines.allSatisfy { $0.contains(",0,0,0,1,1,0,12,0,,no evidence,") })
  }

  /// Of a whole run one line for each pair, in the first column; the seed is that of resampling alone.
  @Test func pairsOfARunAreComparedInTheFirstColumn() throws {
    let outputs = try ["1", "7", "20"].map { seed in
      try SumbenchCommand.run(["compare", recorded, "--seed", seed, "--format", "csv"]).output.replacing(
        ",articles,12,\(seed),", with: ","
      ).replacing(",12,\(seed),", with: ",")
    }
    // All but the oracle.
    let rows = try recordedRows() - 1
    #expect(outputs[0].split(separator: "\n").count == 1 + rows * (rows - 1) / 2)
    #expect(Set(outputs).count == 1)
    let all = try SumbenchCommand.run(["compare", recorded, "--columns", "all", "--format", "csv"])
    #expect(all.output.split(separator: "\n").count == 1 + rows * (rows - 1) / 2 * 4)
  }

  /// The example of ‘help tasks’: a score that is described is the one that is compared, whatever the others are called.
  @Test func describedScoreIsTheOneThatIsCompared() throws {
    try withTemporaryFolder { folder in
      let lines = (1...8).flatMap { number in
        ["llm", "rank"].map {
          #"{"id":"\#(number)","system":"\#($0)","scores":{"judge":\#($0 == "llm" ? 4 : 2),"bertscore":0.9,"ter":\#(number)}}"#
        }
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "judged.jsonl"))
      func compared(_ options: [String]) throws -> (rows: [String], words: String) {
        let result = try SumbenchCommand.run(
          ["compare", "judged.jsonl", "--format", "csv"] + options, in: folder)
        #expect(result.status == 0, "\(result.complaint)")
        let rows = result.output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
        return (rows, result.complaint)
      }
      let judge = try compared(["--metric", "judge:1..5"])
      #expect(judge.rows == ["judge"])
      #expect(judge.words.contains("not compared: bertscore, ter (--columns names others, or ‘all’)"))
      #expect(try compared(["--metric", "ter:lower", "--metric", "judge:1..5"]).rows == ["ter", "judge"])
      #expect(try compared([]).rows == ["bertscore"])
      let chosen = try compared(["--metric", "judge:1..5", "--columns", "ter"])
      #expect(chosen.rows == ["ter"] && !chosen.words.contains("not compared"))
      let worst = try SumbenchCommand.run(
        ["show", "judged.jsonl", "--metric", "judge:1..5", "--row", "rank", "--format", "csv"], in: folder)
      #expect(worst.output.contains("judge,bertscore,ter"), "\(worst.output)")
    }
  }

  @Test func everyRowIsComparedWithTheBaseline() throws {
    let result = try SumbenchCommand.run([
      "compare", recorded, "--baseline", "lead-3", "--columns", "R-1", "--format", "jsonl",
    ])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(
      lines.count == (try recordedRows()) - 2 && lines.allSatisfy { $0.contains(#""first_row":"lead-3""#) })
    let refused = try SumbenchCommand.run(["compare", recorded, recorded, "--baseline", "lead-3"])
    #expect(refused.status == 64)
  }

  @Test func eachOfSeveralRunsIsComparedWithTheFirst() throws {
    try withTemporaryFolder { folder in
      for limit in ["2s", "4s"] {
        let arguments = [
          "run", "--limit", limit, "--strategies", "tfidf", "--output", folder.path, "--quiet",
        ]
        #expect(try SumbenchCommand.run(arguments).status == 0)
      }
      let runs = ["now=\(recorded)"] + ["2s", "4s"].map { "\($0)=\(folder.path)/articles/rouge-score-\($0)" }
      let result = try SumbenchCommand.run(["compare"] + runs + ["--columns", "R-1", "--format", "jsonl"])
      #expect(result.status == 0)
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 8 && lines.allSatisfy { $0.contains("@now\"") })
      #expect(lines.count { $0.contains("\"second_row\":\"tfidf@4s\"") } == 1)
      let history = try SumbenchCommand.run(["compare"] + runs + ["--history", "--format", "csv"])
      #expect(history.output.hasPrefix("system,now,"))
      #expect(history.output.split(separator: "\n").contains { $0.hasPrefix("tfidf,") })
    }
  }

  @Test func otherSignaturesAreRefusedUnlessForced() throws {
    try withTemporaryFolder { folder in
      let rules = folder.appending(path: "other.json")
      try Data(#"{"name": "other", "rouge": {"words": "rouge-score"}}"#.utf8).write(to: rules)
      _ = try SumbenchCommand.run(["run", "--rules", rules.path, "--output", folder.path, "--quiet"])
      let other = folder.appending(path: "articles/other").path
      let refused = try SumbenchCommand.run(["compare", recorded, other])
      #expect(refused.status == 2)
      #expect(refused.complaint.contains("--force"))
      let forced = try SumbenchCommand.run(["compare", recorded, other, "--force"])
      #expect(forced.status == 0)
      #expect(forced.output.contains("warning: the scores were made in different ways"))
    }
  }

  @Test(arguments: [
    (["compare"], 64, "compare needs RUN"),
    (["compare", "a", "b", "--baseline", "lead-3"], 64, "--baseline"),
    (
      ["compare", "v=Results/articles/rouge-score", "v=Results/articles/rouge-score", "--history"], 64, "‘v’"
    ),
    (["compare", "nowhere.json"], 2, "nowhere.json: no such file"),
    (
      ["compare", "Results/articles/rouge-score", "--strategies", "lead-3,textrnk"], 2,
      "did you mean ‘textrank’?"
    ),
    (["compare", "Results/articles/rouge-score", "--level", "2"], 64, "--level ‘2’"),
    (
      ["compare", "Results/articles/rouge-score", "--correction", "sidak"], 64,
      "max-t, holm, bonferroni, bh or none"
    ),
  ])
  func badCallsAreExplained(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(arguments)
    #expect(result.status == status)
    #expect(result.complaint.contains(words))
  }
}
