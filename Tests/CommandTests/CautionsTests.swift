import Foundation
import TestSupport
import Testing

/// What a call would leave out, take otherwise than it was meant, or show without a reason is said or refused.
struct CautionsTests {
  @Test func emptyShardLeavesARunThatMergeTakes() throws {
    try withTemporaryFolder { folder in
      let script = """
        item='{"id":"1","candidate":"a cat","reference":"a cat"}'
        : > empty.jsonl; echo "$item" > full.jsonl
        for shard in empty full; do
          sumbench score sys=$shard.jsonl --shard --rules rouge-score --name $shard --output out --quiet || exit 9
        done
        sumbench merge out/sys/empty out/sys/full --format csv
        sumbench report out/sys/empty --output page.html; echo $?
        sumbench merge out/sys/empty; echo $?
        sumbench score sys=empty.jsonl --shard --rules rouge-score --name empty --output out; echo $?
        """
      let result = try SumbenchCommand.runShell(script, in: folder)
      #expect(result.output.contains("sys") && result.output.hasSuffix("2\n2\n0\n"), "\(result)")
      #expect(result.complaint.contains("the run ‘sys’ is that of an empty shard"))
      for name in ["run.json", "summaries.jsonl"] {
        #expect(FileManager.default.fileExists(atPath: folder.path + "/out/sys/empty/\(name)"))
      }
    }
  }

  /// What a table leaves out, what was counted without a list, and what was not tried is said.
  @Test func whatLacksAWordListIsSaid() throws {
    let file = "Goldens/examples/textrank.jsonl"
    let compared = try SumbenchCommand.run(["score", file, "--compare-rules"])
    #expect(compared.status == 0)
    #expect(compared.output.contains("not in the table, for want of a stop list: sumeval"))
    let data = ["--exceptions", "Goldens/expected/rouge-1.5.5/data"]
    let whole = try SumbenchCommand.run(["score", file, "--compare-rules"] + data)
    #expect(!whole.output.contains("not in the table"))
    let rules = ["score", file, "--rules", "samsum-py-rouge", "--no-intervals"]
    let lists = ["--exceptions", "Goldens/expected/programs/py-rouge-lists"]
    #expect(try SumbenchCommand.run(rules).complaint.contains("there are none (see --exceptions)"))
    #expect(try SumbenchCommand.run(rules + data).complaint.contains("py-rouge's own list of stems"))
    #expect(try SumbenchCommand.run(rules + data + lists).complaint.isEmpty)
    let found = try SumbenchCommand.run(["identify", file, "--reported", "R-1=12.3"])
    #expect(found.output.contains("not tried: without the stop list"), "\(found.output)")
  }

  @Test(arguments: [
    (
      "identify Goldens/examples/textrank.jsonl --reported R-1=40.0 --exceptions Goldens/examples",
      "Goldens/examples: no word lists: neither smart_common_words.txt nor *.exc"
    ),
    (
      "score Goldens/examples/textrank.jsonl --rules sumeval",
      "the rules ‘sumeval’ remove stop words, and there is no list of them: --exceptions DIR names a folder with "
        + "smart_common_words.txt"
    ),
    (
      "score Goldens/examples/textrank.jsonl --rules sumeval --exceptions Goldens/expected/programs/py-rouge-lists",
      "the rules ‘sumeval’ remove stop words, and there is no list of them"
    ),
  ])
  func listsThatAreNotThereAreNamed(call: String, complaint: String) throws {
    let result = try SumbenchCommand.run(call.split(separator: " ").map(String.init))
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.complaint.hasPrefix("sumbench: \(complaint)"), "\(result.complaint)")
    #expect(result.complaint.count { $0 == "\n" } == 1)
  }

  @Test func rulesOfOneNameThatCountOtherwiseAreRefused() throws {
    try withTemporaryFolder { folder in
      let script = """
        echo '{"name": "mine", "rouge": {"stemming": "none"}}' > a.json
        echo '{"name": "mine", "rouge": {"stemming": "porter-nltk"}}' > b.json
        echo '{"id":"1","candidate":"a cat","references":["a cat", ""]}' > items.jsonl
        sumbench score items.jsonl --rules ./a.json,./b.json; echo $?
        sumbench score items.jsonl --rules ./a.json,./a.json --format csv; echo $?
        echo '{"name": "elements", "variants": ["rougeBE-HM"]}' > be.json
        sumbench score items.jsonl --rules ./be.json; echo $?
        """
      let result = try SumbenchCommand.runShell(script, in: folder)
      #expect(result.output.hasPrefix("2\n") && result.output.hasSuffix("0\n2\n"), "\(result)")
      #expect(result.complaint.contains("two sets of rules are called ‘mine’ and count otherwise"))
      #expect(result.complaint.contains("items.jsonl:1: ‘1’: line 1 of the candidate is no Basic Element"))
      // The empty reference, which a program that averages would count.
      #expect(result.complaint.contains("1 record") && result.complaint.contains("prints other numbers"))
    }
  }

  @Test func leastMeanThatLooksLikeAShareIsCautionedAgainst() throws {
    let run = "Results/articles/rouge-score"
    let doubtful = try SumbenchCommand.run(["check", run, "--min", "R-1=0.3", "--strategies", "tfidf"])
    #expect(doubtful.status == 0)
    #expect(
      doubtful.output.contains("warning: --min R-1=0.3 is 0.3 of 100: for a share of 0.3 it is --min R-1=30"))
    let plain = try SumbenchCommand.run(["check", run, "--min", "R-1=1", "--strategies", "tfidf"])
    #expect(!plain.output.contains("of 100:"))
  }

  @Test(arguments: [
    ("show Results/articles/rouge-score bridge-closure --worst 3", "ID and --worst"),
    ("show Results/articles/rouge-score bridge-closure --row lead-3", "ID and --row"),
    ("correlate x --test pearson --interval fisher", "--interval and --test"),
    ("correlate x --agreement --interval fisher", "--interval and --agreement"),
    ("correlate x --agreement --test pearson", "--test and --agreement"),
    ("correlate x --agreement --measure recall", "--measure and --agreement"),
  ])
  func optionsThatWouldBeIgnoredAreRefused(call: String, words: String) throws {
    let result = try SumbenchCommand.run(call.split(separator: " ").map(String.init))
    #expect(result.status == 64)
    #expect(result.complaint == "sumbench: \(words) exclude each other\n")
  }

  @Test func partThatIsTheWholeIsNoPart() throws {
    try withTemporaryFolder { folder in
      let run = try SumbenchCommand.run([
        "run", "Goldens/articles", "--strategies", "textrank", "--first", "50", "--output", folder.path,
      ])
      #expect(run.status == 0 && !run.output.contains("a part"), "\(run.output)")
      #expect(FileManager.default.fileExists(atPath: folder.path + "/articles/rouge-score/run.json"))
      let items = folder.appending(path: "i.jsonl")
      try Data(#"{"id":"1","candidate":"a cat","reference":"a cat"}"#.utf8).write(to: items)
      let score = try SumbenchCommand.run(["score", items.path, "--sample", "3"])
      #expect(score.status == 0 && !score.output.contains("a part"), "\(score.output)")
    }
  }

  @Test(arguments: [
    "rouge1", "rouge1_f1", "R-1", "R-L", "rougeLsum", "bleu", "chrf++_x_f1", "human", "human_x", "words",
  ])
  func programHasNoNameOfAnotherMetric(name: String) throws {
    let call = ["score", "x.jsonl", "--metric", "\(name)=exec:true", "--output", "/nowhere"]
    let result = try SumbenchCommand.run(call)
    let isFree = name == "chrf++_x_f1"
    #expect(result.status == (isFree ? 2 : 64))
    #expect(result.complaint.contains("‘\(name)’ is no name for a program") != isFree)
  }

  @Test func programHasNoNameOfAGivenColumnOrOfAnothersAspect() throws {
    try withTemporaryFolder { folder in
      let line = #"{"id":"1","candidate":"a cat","reference":"a cat","scores":{"judge":3}}"#
      try Data(line.utf8).write(to: folder.appending(path: "i.jsonl"))
      let given = try SumbenchCommand.run(
        ["score", "i.jsonl", "--metric", "judge=exec:touch asked", "--output", "out"], in: folder)
      #expect(given.status == 64 && given.complaint.contains("there is a column ‘judge’ already"), "\(given)")
      let aspect = try SumbenchCommand.run(
        [
          "score", "i.jsonl", "--metric", "a=exec:touch asked", "--metric", "a_b=exec:true", "--output",
          "out",
        ],
        in: folder)
      #expect(aspect.status == 64 && aspect.complaint.contains("‘a_b’ could be a column of ‘a’"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/asked"))
    }
  }

  @Test func missingCoefficientsHaveAReason() throws {
    func correlate(_ rows: [(system: String, item: Int, score: Int, human: Int)], _ more: [String] = [])
      throws -> String
    {
      let lines = rows.map {
        #"{"id":"\#($0.item)","system":"\#($0.system)","scores":{"m":\#($0.score)},"human":\#($0.human)}"#
      }
      let input = Data(lines.joined(separator: "\n").utf8)
      return try SumbenchCommand.run(["correlate", "-", "--samples", "10"] + more, input: input).output
    }
    let constant = try correlate((1...5).map { ("s", $0, $0, 3) })
    #expect(
      constant.contains("no coefficient where nothing varies: m with human, global: all ratings are equal"))
    let scores = try correlate((1...5).map { ("s", $0, 3, $0) })
    #expect(scores.contains("m with human, global: all scores are equal"))
    let two = try correlate([("s", 1, 1, 2), ("s", 2, 2, 5)])
    #expect(two.contains("two always give 1 or -1: m with human, global (2)"))
    let pairs = try correlate((1...4).flatMap { [("s", $0, $0, $0), ("t", $0, $0 + 1, $0 + 2)] })
    #expect(pairs.contains("two always give 1 or -1: m with human, summary (2)"))
    let many = try correlate((1...9).map { ("s", $0, $0, $0 * $0 % 5) })
    #expect(!many.contains("warning"))
  }

  @Test func warningsCountItemsAndNotTheirTexts() throws {
    try withTemporaryFolder { folder in
      let lines = ["a", "b", "c"].flatMap { system in
        (1...4).map { item in
          let candidate = item == 1 || item == 2 && system == "b" ? "" : "a cat"
          return #"{"id":"\#(item)","system":"\#(system)","candidate":"\#(candidate)","reference":"a cat"}"#
        }
      }
      let file = folder.appending(path: "i.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let result = try SumbenchCommand.run(["score", file.path, "--explain"])
      #expect(result.output.contains("2 items with an empty candidate, scored 0: 1, 2"), "\(result.output)")
    }
  }

  @Test func itemsOfOneRunAloneCountAsTheWorstOnRequest() throws {
    try withTemporaryFolder { folder in
      func write(_ name: String, _ items: [(id: Int, score: Double)]) throws {
        let lines = items.map { #"{"id":"\#($0.id)","system":"s","scores":{"m":\#($0.score)}}"# }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: name))
      }
      try write("one.jsonl", (1...8).map { ($0, 4) })
      try write("two.jsonl", (3...10).map { ($0, 4) })
      let skipped = try SumbenchCommand.run(["compare", "one.jsonl", "two.jsonl"], in: folder)
      #expect(skipped.output.contains("6 items") && skipped.output.contains("only in the first run: 1, 2"))
      let zero = try SumbenchCommand.run(
        ["compare", "one.jsonl", "two.jsonl", "--missing", "zero", "--format", "csv"], in: folder)
      #expect(
        zero.status == 0 && zero.output.contains("3.2,3.2") || zero.output.contains(",3.2,"), "\(zero.output)"
      )
      #expect(zero.complaint.contains("missing items count as the worst score: s (2)"), "\(zero.complaint)")
      #expect(!zero.complaint.contains("only in the first run"))
    }
  }
}
