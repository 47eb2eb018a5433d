import Foundation
import TestSupport
import Testing

/// Metrics that are not ROUGE, from the call to the table and to everything that reads a run.
struct MetricCommandTests {
  private typealias Corpus = ProgramCorpus

  /// A judge with a scale and repeats that fails on one summary: in the table, in compare, check and report.
  @Test func judgeIsAColumnEverywhere() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let failure =
        #"[ $id$system = a3lead-3 ] && score='"error":"refused"'; [ $system = random ] && score='"score":2';"#
      let result = try corpus.run([
        "--metric", "judge:1..5=exec:" + Corpus.judge(failure), "--retries", "0", "--per-item", "items.jsonl",
      ])
      #expect(result.status == 0, "\(result.complaint)")
      #expect(result.output.contains("warning: lead-3: judge: the program says: refused: 1 article: a3"))
      #expect(
        result.output.contains(
          "warning: judge: over the 5 of 6 articles that have it in every row with numbers in it; lacking: lead-3 (1: a3)"
        ))
      #expect(result.output.hasPrefix("c: 6 articles,") && result.output.contains("judge (5 of 6)"))
      #expect(result.output.contains("judge as given"))
      #expect(result.output.contains("4.00 [4.00, 4.00]") && result.output.contains("2.00 [2.00, 2.00]"))
      let run = "out/c/rouge-score-judge"
      let items = corpus.lines("items.jsonl")
      #expect(items.contains { $0.contains(#""judge":4"#) && $0.contains(#""rouge1":{"#) })
      #expect(items.count == 24)

      let compared = try SumbenchCommand.run(
        ["compare", run, "--strategies", "random,lead-1", "--columns", "R-1,judge"], in: folder)
      #expect(compared.status == 0 && compared.output.contains("lead-1  judge "), "\(compared.output)")
      #expect(compared.output.contains("judge: articles without it are left out of every row and column"))
      let usual = try SumbenchCommand.run(["compare", run, "--strategies", "random,lead-1"], in: folder)
      #expect(usual.output.contains("judge: not compared, since it lacks articles that others have"))
      let passing = ["check", run, "--min", "judge=3.5", "--strategies", "lead-1"]
      #expect(try SumbenchCommand.run(passing, in: folder).status == 0)
      let failing = ["check", run, "--min", "judge=4.5", "--strategies", "lead-1"]
      #expect(try SumbenchCommand.run(failing, in: folder).status == 1)
      let report = try SumbenchCommand.run(["report", run, "--output", "page.html"], in: folder)
      #expect(report.status == 0)
      #expect(try String(contentsOf: folder.appending(path: "page.html"), encoding: .utf8).contains("judge"))
      let details = try SumbenchCommand.run(["diagnose", run, "--details"], in: folder)
      #expect(details.output.contains("judge") && details.output.contains("seconds, sum"))
      #expect(corpus.lines("\(run)/details.jsonl").contains { $0.contains(#""samples":{"judge":[[3,5]"#) })
      let verified = try SumbenchCommand.run(["verify", run, "--corpus", "c.jsonl"], in: folder)
      #expect(verified.status == 2)
      #expect(
        verified.complaint.contains("the metric ‘judge’ was computed by a program, which is not asked again"))
    }
  }

  /// A judge that cannot be asked costs its column, and not the table.
  @Test func judgeThatFailsIsNotShown() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let result = try corpus.run(["--metric", "judge=exec:no-such-judge"])
      #expect(result.status == 1)
      #expect(
        result.output.contains(
          "warning: judge: not shown, 24 of 24 summaries lack it: ended without an answer"))
      #expect(result.output.contains("lead-1"))
      #expect(!result.output.contains("judge as given"))
    }
  }

  @Test func overlapMetricsAreComputedAndVerified() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let result = try corpus.run([
        "--metric", "bleu", "--metric", "chrf", "--metric", "chrf++", "--signature",
      ])
      #expect(result.status == 0)
      for words in [
        "sentence-BLEU", "sentence-chrF2++", "corpus BLEU, over all summaries of a system at once",
        "|metric:bleu;",
      ] {
        #expect(result.output.contains(words))
      }
      let verified = try SumbenchCommand.run(
        ["verify", "out/c/rouge-score-bleu-chrf-chrf++", "--corpus", "c.jsonl"], in: folder)
      #expect(verified.status == 0, "\(verified.output)\(verified.complaint)")
    }
  }

  /// sacreBLEU 2.5.1: sentence_bleu("the cat sat on the mat", ["the cat is on the mat"], use_effective_order=True) and
  /// sentence_chrf of the same.
  @Test func scoreHasTheNumbersOfSacreBLEU() throws {
    try withTemporaryFolder { folder in
      let item = #"{"id":"1","candidate":"the cat sat on the mat","reference":"the cat is on the mat"}"#
      try Data(item.utf8).write(to: folder.appending(path: "s.jsonl"))
      let result = try SumbenchCommand.run(
        ["score", "s.jsonl", "--metric", "bleu", "--metric", "chrf", "--per-item", "-", "--quiet"], in: folder
      )
      #expect(result.status == 0)
      #expect(result.output.contains(#""bleu":37.99178428257963"#), "\(result.output)")
      #expect(result.output.contains(#""chrf":64.5779420625287"#))
    }
  }

  @Test func scoreAsksAProgram() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let items = (1...3).map {
        #"{"id":"\#($0)","candidate":"a cat","reference":"a dog","scores":{"given":\#($0)}}"#
      }
      try Data(items.joined(separator: "\n").utf8).write(to: folder.appending(path: "s.jsonl"))
      let call = [
        "score", "s.jsonl", "--metric", "judge:1..5=exec:" + Corpus.judge(), "--metric", "given:0..3",
      ]
      let refused = try SumbenchCommand.run(call, in: folder)
      #expect(refused.status == 64)
      #expect(
        refused.complaint.contains("--output is needed with a program, whose answers are kept with the run"))
      #expect(!corpus.exists("judged"))
      let result = try SumbenchCommand.run(call + ["--output", "out"], in: folder)
      #expect(result.status == 0, "\(result.complaint)")
      #expect(result.output.contains("judge, given") || result.output.contains("given, judge"))
      let again = try SumbenchCommand.run(
        call + ["--output", "out", "--reuse", "--rules", "rouge-score,hf-evaluate"], in: folder)
      #expect(again.status == 0, "\(again.complaint)")
      #expect(corpus.lines("judged").count == 3)
      let unknown = try SumbenchCommand.run(["score", "s.jsonl", "--metric", "judgement:1..5"], in: folder)
      #expect(unknown.status == 2)
      #expect(unknown.complaint.contains("there is no score ‘judgement’ among given"))
    }
  }

  /// Several rules give the runs that each of them gives alone, oracles included.
  @Test func severalRulesAreAsManyRuns() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let both = try corpus.run(["--rules", "rouge-score,rouge-1.5.5"])
      #expect(both.status == 0)
      #expect(both.output.contains("against rouge-score") && both.output.contains("rank"))
      for rules in ["rouge-score", "rouge-1.5.5"] {
        let together = try corpus.results("out/c/\(rules)")
        #expect(try corpus.run(["--rules", rules]).status == 0)
        #expect(try corpus.results("out/c/\(rules)") == together)
      }
      #expect(try corpus.run(["--rules", "rouge-score,unicode", "--name", "x"]).status == 64)
    }
  }

  @Test(arguments: [
    (["--metric", "judge:1..5"], Int32(2), "there is no score ‘judge’ to describe"),
    (["--metric", "meteor"], 64, "‘meteor’"),
    (["--metric", "bleu", "--metric", "bleu"], 64, "there is another metric ‘bleu’"),
  ])
  func metricsThatThereAreNotAreRefused(options: [String], status: Int32, complaint: String) throws {
    try withTemporaryFolder { folder in
      let result = try Corpus(in: folder).run(options)
      #expect(result.status == status)
      #expect(result.complaint.contains(complaint), "\(result.complaint)")
    }
  }

  /// A strategy that is named alone comes on top of the usual ones.
  @Test func strategyAddsToTheUsualOnes() throws {
    try withTemporaryFolder { folder in
      _ = try Corpus(in: folder)
      let result = try SumbenchCommand.run(
        ["run", "--corpus", "c.jsonl", "--strategy", "lead-2", "--output", "out"], in: folder)
      #expect(result.output.contains("\nlead-2 ") && result.output.contains("\ntextrank "))
    }
  }
}
