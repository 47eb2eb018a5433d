import Foundation
import TestSupport
import Testing

struct ConfigurationCommandTests {
  /// A program whose answers depend on a file beside it.
  private static let program = """
    import json, sys
    place = int(open("place.txt").read())
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps({"id": request["id"], "sentences": [place]}), flush=True)
    """

  private static let corpus = (1...4).map { number in
    #"{"id": "a\#(number)", "article": ["The bridge is shut.", "A crack was found in it.", "Nobody was hurt."], "#
      + #""reference": "A crack shuts the bridge."}"#
  }.joined(separator: "\n")

  /// A folder with a corpus, a program and a file of settings for them.
  private func withExperiment(_ settings: String, _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for (name, text) in [
        ("news.jsonl", Self.corpus), ("mine.py", Self.program), ("place.txt", "1"), ("e.json", settings),
      ] {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      try body(folder)
    }
  }

  private static let whole = """
    {
      "run": {
        "corpus": "news.jsonl",
        "strategies": ["lead-1"],
        "strategy": ["mine=exec:python3 mine.py"],
        "limit": "1s",
        "output": "out",
        "name": "main"
      },
      "check": { "run": "out/news/main", "min": ["R-1=20"], "strategies": ["mine"] }
    }
    """

  private func entries(_ folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func folderIsUsedFromAnywhere() throws {
    try withExperiment(Self.whole) { folder in
      let file = folder.appending(path: "e.json").path
      try withTemporaryFolder { elsewhere in
        let run = try SumbenchCommand.run(["run", "--config", file, "--quiet"], in: elsewhere)
        #expect(run.status == 0, "\(run.complaint)")
        #expect(try entries(elsewhere).isEmpty)
        let summaries = try String(
          contentsOf: folder.appending(path: "out/news/main/summaries.jsonl"), encoding: .utf8)
        #expect(
          summaries.split(separator: "\n").count { $0.contains("mine") && $0.contains("A crack was") } == 4)
        let check = try SumbenchCommand.run(["check", "--config", file], in: elsewhere)
        #expect(check.status == 0, "\(check.complaint)")
        let failing = try SumbenchCommand.run(["check", "--config", file, "--min", "R-1=99"], in: elsewhere)
        #expect(failing.status == 1)
      }
    }
  }

  @Test func callGoesBeforeTheFile() throws {
    try withExperiment(Self.whole) { folder in
      let call = ["run", "--config", "e.json", "--dry-run"]
      let plain = try SumbenchCommand.run(call, in: folder).output
      #expect(plain.contains("limit 1s") && plain.contains("mine (a program)"))
      let other = try SumbenchCommand.run(
        call + ["--limit", "2s", "--strategy", "lexrank", "--name", "x", "-n", "2"], in: folder
      ).output
      #expect(other.contains("limit 2s") && !other.contains("mine") && other.contains("2 articles"))
      #expect(other.contains("out/news/x/"))
      try Data(Self.corpus.utf8).write(to: folder.appending(path: "typed.jsonl"))
      let typed = try SumbenchCommand.run(call + ["typed.jsonl"], in: folder).output
      #expect(typed.contains("typed.jsonl: 4 articles") && !typed.contains("news.jsonl"))
    }
  }

  @Test(arguments: [
    (#"{"run": {"corpus": "nwes.jsonl"}}"#, 2, "e.json:1: run.corpus: nwes.jsonl: "),
    (
      "{\n\"run\": {\n\"rules\": [\"roge-score\"]}}", 2,
      "e.json:3: run.rules: there are no rules ‘roge-score’"
    ),
    (
      "{\n\"run\": {\n\"stratgies\": [\"lead\"]}}", 64,
      "e.json:3: run has no option ‘stratgies’; did you mean"
    ),
    ("{\n\"run\": {\n\"strategies\": [\"texrank\"]}}", 64, "e.json:3: run.strategies"),
    (#"{"run": {"first": "10"}}"#, 64, "without quotes"), (#"{"rnu": {}}"#, 64, "did you mean ‘run’?"),
    (#"{"limit": "3s"}"#, 64, "‘limit’ is an option of run, score"), (#"{"run": {"first": 1,}"#, 2, "e.json"),
    (#"{"run": {}, "check": {"max-drop": "a"}}"#, 64, "check.max-drop"), ("[]", 2, "e.json:1: "),
    (#"{"run": {"first": 1, "first": 2}}"#, 2, "‘first’ is there twice"),
    (#"{"score": {}}"#, 64, "no section ‘run’"),
    (#"{"run": {"config": "e.json"}}"#, 64, "run has no option ‘config’"),
    (#"{"run": [1]}"#, 64, "e.json:1: run: expected an object"),
  ])
  func mistakeNamesFileLineAndKey(settings: String, status: Int32, message: String) throws {
    try withExperiment(settings) { folder in
      let result = try SumbenchCommand.run(["run", "--config", "e.json", "--output", "out"], in: folder)
      #expect(result.status == status)
      #expect(result.complaint.contains(message), "\(result.complaint)")
      #expect(try !entries(folder).contains("out"))
    }
  }

  @Test func nothingIsReadThatIsNotGiven() throws {
    try withExperiment(Self.whole) { folder in
      for name in ["experiment.json", "sumbench.json", ".sumbench.json"] {
        try Data(Self.whole.utf8).write(to: folder.appending(path: name))
      }
      let plan = try SumbenchCommand.run(["run", "news.jsonl", "--dry-run"], in: folder).output
      #expect(!plan.contains("mine"))
    }
  }

  @Test func dryRunTouchesNothingAndCountsWhatItWouldCost() throws {
    try withExperiment(Self.whole) { folder in
      let before = try entries(folder)
      let call = ["run", "--config", "e.json", "--metric", "judge=exec:touch asked", "--dry-run"]
      let first = try SumbenchCommand.run(call, in: folder)
      #expect(first.status == 0, "\(first.complaint)")
      #expect(first.output.contains("mine: 4 answers\n"))
      // lead-3, random, lead-1 and oracle are there.
      #expect(
        first.output.replacing(/\s+/, with: " ").contains(
          "judge: 16 answers, and up to 4 on summaries that are still to be made"))
      #expect(try entries(folder) == before)

      #expect(try SumbenchCommand.run(["run", "--config", "e.json", "-q"], in: folder).status == 0)
      let after = try entries(folder)
      let again = try SumbenchCommand.run(["run", "--config", "e.json", "--dry-run"], in: folder)
      #expect(again.output.contains("mine: 4 answers\n"))
      let reused = try SumbenchCommand.run(["run", "--config", "e.json", "--dry-run", "--reuse"], in: folder)
      #expect(reused.output.contains("mine: 0 answers, beside 4 that are kept"))
      #expect(reused.output.contains("out/news/main/, in place of the run there"))
      #expect(try entries(folder) == after)
    }
  }

  @Test func dryRunOfScoresCountsJudgements() throws {
    try withTemporaryFolder { folder in
      let lines = (1...3).map { #"{"id": "\#($0)", "candidate": "a cat sat", "reference": "a cat"}"# }
      try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "mine.jsonl"))
      let result = try SumbenchCommand.run(
        [
          "score", "mine.jsonl", "--metric", "judge=exec:touch asked", "--output", "out", "--per-item",
          "items",
          "--report", "page/r.html", "--dry-run",
        ], in: folder)
      #expect(result.status == 0, "\(result.complaint)")
      #expect(result.output.contains("mine.jsonl: 3 items") && result.output.contains("judge: 3 answers"))
      #expect(result.output.contains("page/r.html"))
      #expect(try entries(folder) == ["mine.jsonl"])
    }
  }

  @Test func dryRunTellsWhatCannotBeWritten() throws {
    try withExperiment(Self.whole) { folder in
      let result = try SumbenchCommand.run(
        ["run", "news.jsonl", "--output", "news.jsonl", "--dry-run"], in: folder)
      #expect(result.status == 2 && result.complaint.contains("is not a folder"))
    }
  }
}
