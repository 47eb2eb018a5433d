import Foundation
import TestSupport
import Testing

/// Judges that answer in part or no more: what they cost, and what stays.
struct MetricGapsTests {
  private typealias Corpus = ProgramCorpus

  /// ‘flu’ and ‘coh’ by turns: whatever a judge leaves out, ROUGE is that of a run without one.
  @Test func aspectsByTurnsLeaveRougeAsItIs() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let turns =
        "p=1; [ $system = lead-3 ] && p=0; if [ $(( (${id#a} + p) % 2 )) = 0 ]; "
        + #"then score='"scores":{"flu":3}'; else score='"scores":{"coh":2}'; fi;"#
      let judged = try corpus.run([
        "--metric", "judge:1..5=exec:" + Corpus.judge(turns), "--format", "csv", "--explain",
      ])
      #expect(judged.status == 1, "a metric without a number in the table")
      let plain = try corpus.run(["--format", "csv"])
      func rouge(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.split(separator: ",").prefix(14).joined(separator: ",") }
      }
      #expect(rouge(judged.output) == rouge(plain.output))
      let notes = judged.complaint
      for aspect in ["judge_coh", "judge_flu"] {
        #expect(
          notes.contains("\(aspect): not in the table, since no article has it in every row; lacking: "),
          "\(notes)")
      }
      #expect(!notes.contains("not scored") && !notes.contains("left out of every row"))
    }
  }

  /// An aspect that one item lacks: it is over the others, and says so where it is shown.
  @Test func aspectThatAnItemLacksIsOverTheOthers() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let partial =
        #"score='"scores":{"coh":2,"flu":3}'; [ $id$system = a2lead-1 ] && score='"scores":{"coh":2}';"#
      let judged = try corpus.run(["--metric", "judge:1..5=exec:" + Corpus.judge(partial)])
      #expect(judged.status == 0)
      #expect(judged.output.hasPrefix("c: 6 articles,"))
      #expect(judged.output.contains("judge_flu (5 of 6)") && !judged.output.contains("judge_coh ("))
      #expect(
        judged.output.contains("judge_flu: over the 5 of 6 articles")
          && judged.output.contains("lead-1 (1: a2)"))
      let strict = try corpus.run([
        "--metric", "judge:1..5=exec:" + Corpus.judge(partial), "--missing", "fail",
      ])
      #expect(strict.status == 1)
    }
  }

  /// Gates on a column that rows lack are over what is there, and a row without any number does not pass.
  @Test func gatesAreOverTheItemsOfTheColumn() throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let partial = #"[ $id$system = a2lead-1 ] && score='"error":"refused"';"#
      #expect(
        try corpus.run(["--metric", "judge:1..5=exec:" + Corpus.judge(partial), "--retries", "0"]).status == 0
      )
      let run = "out/c/rouge-score-judge"
      for options in [["--min", "judge=3"], ["--against", run, "--max-drop", "0.1"]] {
        let passed = try SumbenchCommand.run(["check", run, "--strategies", "lead-1"] + options, in: folder)
        #expect(passed.status == 0, "\(passed.output)\(passed.complaint)")
        #expect(
          passed.output.contains("judge") && passed.output.contains("lead-1 (1: a2)"), "\(passed.output)")
      }
    }
  }

  /// A judge that is down must not cost the scores that it gave when it was up.
  @Test(arguments: [false, true]) func judgeThatIsDownLeavesTheRunAsItWas(isOfSummaries: Bool) throws {
    try withTemporaryFolder { folder in
      let corpus = try Corpus(in: folder)
      let items = (1...4).map { #"{"id":"\#($0)","candidate":"a cat \#($0)","reference":"a dog \#($0)"}"# }
      try Data(items.joined(separator: "\n").utf8).write(to: folder.appending(path: "s.jsonl"))
      try Data(#"score='"scores":{"f":3,"c":4}'"#.utf8).write(to: folder.appending(path: "mood"))
      let metric = ["--metric", "judge:1..5=exec:" + Corpus.judge(". ./mood;"), "--retries", "0"]
      let call = {
        try isOfSummaries
          ? SumbenchCommand.run(["score", "s.jsonl", "--output", "out"] + metric, in: folder)
          : corpus.run(metric)
      }
      let run = isOfSummaries ? "out/s/rouge-score-judge" : "out/c/rouge-score-judge"
      #expect(try call().status == 0)
      let good = try corpus.results(run)
      for mood in [#"score='"error":"connection refused"'"#, #"score='"scores":{"f":3}'"#] {
        try Data(mood.utf8).write(to: folder.appending(path: "mood"))
        let bad = try call()
        #expect(bad.status == 1)
        #expect(
          bad.complaint.contains("the run in \(run), which has them, is left as it was"), "\(bad.complaint)")
        #expect(try corpus.results(run) == good)
        #expect(corpus.exists("\(run)-failed/run.json"))
      }
      let answers = corpus.lines("\(run)/answers.jsonl")
      #expect(answers.allSatisfy { $0.contains(#""f":3,"c":4"#) || $0.contains(#""c":4"#) })
    }
  }
}
