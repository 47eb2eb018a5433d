import Foundation
import TestSupport
import Testing

/// What was paid for is kept, and not asked for again.
struct ReuseTests {
  private typealias Corpus = ProgramCorpus

  /// The program falls silent at the fourth article, until it is interrupted; afterwards it does not.
  @Test(arguments: [SIGINT, SIGTERM])
  func interruptedRunGoesOn(signal: Int32) throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let program = Corpus.system("[ $id = a4 ] && [ ! -e go ] && sleep 1000;")
      try Data(program.utf8).write(to: folder.appending(path: "own.sh"))
      let call = ["--strategy", "own=exec:KEY=S3CRET sh own.sh", "--quiet"]
      let process = Process()
      process.executableURL = Bundle.main.executableURL!.deletingLastPathComponent().appending(
        path: "sumbench")
      process.arguments = ["run", "--corpus", "c.jsonl", "--strategies", "lead-1", "--output", "out"] + call
      process.currentDirectoryURL = folder
      let complaint = Pipe()
      process.standardError = complaint
      try process.run()
      for _ in 0..<3000 where corpus.lines("out/c/rouge-score.part/answers.jsonl").count < 3 {
        usleep(10_000)
      }
      kill(process.processIdentifier, signal)
      let words = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 128 + signal)
      #expect(words.contains("3 answers are kept in out/c/rouge-score.part; this goes on from there:"))
      #expect(words.contains("'own=exec:KEY=... sh own.sh'") && words.hasSuffix(" --reuse\n"))
      #expect(!words.contains("S3CRET"))
      #expect(!corpus.exists("out/c/rouge-score"))

      let refused = try corpus.run(call)
      #expect(refused.status == 2)
      #expect(
        refused.complaint.contains("has 3 answers of a run that did not end: --reuse goes on from there"))
      #expect(corpus.lines("asked") == ["a1", "a2", "a3", "a4"])

      try Data().write(to: folder.appending(path: "go"))
      // Another key is another way to pay, not another answer.
      let resumed = try corpus.run(["--reuse"] + call.map { $0.replacing("S3CRET", with: "other") })
      #expect(resumed.status == 0, "\(resumed.complaint)")
      #expect(corpus.lines("asked") == ["a1", "a2", "a3", "a4", "a4", "a5", "a6"])
      #expect(!corpus.exists("out/c/rouge-score.part"))
      let interrupted = try corpus.results("out/c/rouge-score")
      #expect(try corpus.run(call + ["--name", "whole"]).status == 0)
      #expect(try corpus.results("out/c/whole") == interrupted)
    }
  }

  @Test func finishedRunIsNotAskedForAgain() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let call = [
        "--strategy", "own=exec:" + Corpus.system(), "--metric", "judge:1..5=exec:" + Corpus.judge(),
      ]
      #expect(try corpus.run(call).status == 0)
      let results = try corpus.results("out/c/rouge-score-judge")
      let again = try corpus.run(call + ["--reuse"])
      #expect(again.output.contains("own: 6 answers of earlier runs taken, 0 asked for"))
      #expect(again.output.contains("judge: 30 answers of earlier runs taken, 0 asked for"))
      #expect(corpus.lines("asked").count == 6 && corpus.lines("judged").count == 30)
      #expect(try corpus.results("out/c/rouge-score-judge") == results)
      // Other rules ask nothing new; what came from elsewhere is kept here, too.
      let other = try corpus.run(
        call + ["--reuse-from", "out/c/rouge-score-judge", "--rules", "hf-evaluate"])
      #expect(other.status == 0 && corpus.lines("asked").count == 6)
      #expect(corpus.lines("out/c/hf-evaluate-judge/answers.jsonl").count >= 36)
      // Answers are asked for again where nobody says otherwise, and the old ones stay.
      #expect(try corpus.run(call).status == 0)
      #expect(corpus.lines("asked").count == 12)
      #expect(corpus.lines("out/c/rouge-score-judge/answers.jsonl").count == 72)
    }
  }

  @Test func answersComeFromAFile() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let lines =
        #"{"id":"a1","summary":"Rain."}"# + "\n" + #"{"id":"a2","system":"other","summary":"Rain."}"# + "\n"
      try Data(lines.utf8).write(to: folder.appending(path: "kept.jsonl"))
      let result = try corpus.run(["--strategy", "own=exec:" + Corpus.system(), "--reuse-from", "kept.jsonl"])
      #expect(result.output.contains("own: 1 answers of earlier runs taken, 5 asked for"))
      #expect(corpus.lines("asked") == ["a2", "a3", "a4", "a5", "a6"])
      let missing = try corpus.run(["--strategy", "own=exec:true", "--reuse-from", "nowhere.jsonl"])
      #expect(missing.status == 2 && missing.complaint.contains("nowhere.jsonl: no such file or folder"))
    }
  }

  /// What failed is asked again, within a run and in the next.
  @Test func whatFailedIsAskedAgain() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let refusal =
        #"if [ $id = a2 ] && [ ! -e go ]; then echo "{\"id\":\"$id\",\"error\":\"429\"}"; continue; fi;"#
      let call = ["--strategy", "own=exec:" + Corpus.system(refusal)]
      let first = try corpus.run(call + ["--retries", "2"])
      #expect(first.status == 0)
      #expect(first.output.contains("warning: own: the program says: 429: 1 article: a2"))
      #expect(corpus.lines("asked").count { $0 == "a2" } == 3)
      try Data().write(to: folder.appending(path: "go"))
      let second = try corpus.run(call + ["--reuse"])
      #expect(!second.output.contains("429"))
      #expect(corpus.lines("asked").count == 9)
    }
  }

  @Test(arguments: [
    (["--reuse"], Int32(64), "a program is needed with --reuse"),
    (["--reuse-from", "c.jsonl"], 64, "a program is needed with --reuse-from"),
    (["--strategy", "own=exec:echo >> asked", "--output", "c.jsonl"], 2, "cannot be written"),
    (
      ["--strategy", "own=exec:echo >> asked", "--per-item", "nowhere/items.jsonl"], 2,
      "nowhere/items.jsonl: cannot be written"
    ),
  ])
  func callsThatCannotEndWellEndAtOnce(options: [String], status: Int32, complaint: String) throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let result = try SumbenchCommand.run(
        ["run", "--corpus", "c.jsonl", "--strategies", "lead-1"]
          + (options.contains("--output") ? [] : ["--output", "out"]) + options, in: folder)
      #expect(result.status == status)
      #expect(result.complaint.contains(complaint), "\(result.complaint)")
      #expect(!corpus.exists("asked"))
    }
  }
}
