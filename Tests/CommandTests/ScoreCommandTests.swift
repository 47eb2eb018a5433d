import Foundation
import TestSupport
import Testing

struct ScoreCommandTests {
  static let items = """
    {"id":"a","system":"s","candidate":"the cat sat","reference":"the cat sat down"}
    {"id":"b","system":"s","prediction":"","references":["x y","z"]}

    {"id":"a","system":"t","summary":["the cat","sat down"],"highlights":"the cat sat down"}
    {"id":"b","system":"t","candidate":"x","references":["x y","z"]}
    """

  @Test func everySystemHasARow() throws {
    let result = try SumbenchCommand.run(["score", "-", "--format", "csv"], input: Data(Self.items.utf8))
    let rows = result.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.map { $0[0] } == ["system", "t", "s"])
    // Half of 0.8571428571428571, see below.
    #expect(rows[2][2] == "0.42857142857142855")
  }

  /// The part is chosen by the ids, for which what came through the pipe is kept.
  @Test(arguments: [["--first", "1"], ["--ids", "a"]])
  func partOfStandardInputIsScored(part: [String]) throws {
    let result = try SumbenchCommand.run(
      ["score", "-", "--format", "csv"] + part, input: Data(Self.items.utf8))
    #expect(result.status == 0, "\(result.complaint)")
    let rows = result.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    // The first item alone: four words of four, and three of them.
    #expect(rows.map { $0[0] } == ["system", "t", "s"])
    #expect(rows.dropFirst().map { $0[2] } == ["1", "0.8571428571428571"])
  }

  /// Floors and the ceiling are judged by the other metrics, as rows that were given.
  @Test func floorsHaveOtherMetrics() throws {
    let article = "The cat sat down. A dog ran off. Birds sang. It rained all day. Night came."
    let lines = (1...3).map {
      #"{"id":"\#($0)","article":"\#(article)","candidate":"The cat sat down.","reference":"A dog ran off."}"#
    }
    let result = try SumbenchCommand.run(
      ["score", "-", "--limit", "1s", "--metric", "chrf", "--format", "csv", "--rules", "rouge-score"],
      input: Data(lines.joined(separator: "\n").utf8))
    #expect(result.status == 0, "\(result.complaint)")
    let rows = result.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = try #require(rows[0].firstIndex(of: "chrf"))
    #expect(Set(rows.dropFirst().map { String($0[0]) }).isSuperset(of: ["lead-3", "random", "oracle"]))
    // The ceiling is the reference itself.
    #expect(rows.first { $0[0] == "oracle" }?[column] == "100")
    #expect(rows.dropFirst().allSatisfy { !$0[column].isEmpty })
  }

  @Test func emptyCandidateIsScoredZeroAndNamed() throws {
    let result = try SumbenchCommand.run(["score", "-"], input: Data(Self.items.utf8))
    #expect(result.output.contains("warning: 1 item with an empty candidate, scored 0: b\n"))
  }

  @Test(arguments: [
    (["a", "b", "c", "d", "e", "f"], "Groups: ", "rows that share a letter"),
    (["a", "b", "c"], "cannot tell rows apart", "3 items"), (["c", "x"], "lack some", "t (2)"),
  ])
  func systemsArePairedByID(ids: [String], first: String, second: String) throws {
    let items = [("s", ids.count > 3 ? ids : ["a", "b", "c"]), ("t", ids)]
    let lines = items.flatMap { system, ids in
      ids.map {
        #"{"id":"\#($0)","system":"\#(system)","candidate":"the cat sat","reference":"the cat sat down"}"#
      }
    }
    let result = try SumbenchCommand.run(
      ["score", "-"], input: Data(lines.joined(separator: "\n").utf8))
    let note = try #require(result.output.split(separator: "\n").first { $0.contains(first) })
    #expect(note.contains(second))
  }

  /// The first texts call for other rules than all of them.
  @Test(arguments: [(200, "rouge-score, "), (600, "unicode, ")])
  func rulesAreThoseOfAllTexts(russian: Int, rules: String) throws {
    try withTemporaryFolder { folder in
      let english = #"{"candidate":"The cat sat on the mat.","reference":"The cat sat."}"#
      let other = #"{"candidate":"Кошка сидела.","reference":"Кошка сидела на ковре."}"#
      let lines = [String](repeating: english, count: 5000) + [String](repeating: other, count: russian)
      let file = folder.appending(path: "items.jsonl")
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let result = try SumbenchCommand.run(["score", file.path])
      #expect(result.output.contains("signature: \(rules)"))
    }
  }

  @Test(arguments: [
    (["--columns", "rouge1_recall"], 0, "R-1"),
    (["--rules", "rouge-score,hf-evaluate"], 0, "hf-evaluate: 95% bootstrap interval"),
    (["--rules", "rouge-score,hf-evaluate", "--baseline", "s"], 64, "more than one set of rules"),
    (["--baseline", "s", "--baseline", "t"], 64, "--baseline"),
  ])
  func viewsOfOneTable(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(["score", "-"] + arguments, input: Data(Self.items.utf8))
    #expect(result.status == status)
    #expect((result.output + result.complaint).contains(words))
  }

  @Test func rulesThatCountAlikeAreComparedOnce() throws {
    let result = try SumbenchCommand.run(["score", "-", "--compare-rules"], input: Data(Self.items.utf8))
    #expect(result.status == 0)
    #expect(result.output.contains("\nas rouge-score: cnndm-rouge-score, helm-summ\n"))
    #expect(!result.output.contains("tac2008"))
    #expect(result.output.contains("\nwarning: 1 item with an empty candidate, scored 0: b\n"))
  }

  /// rouge-score 0.1.2: `RougeScorer([...], use_stemmer=True).score("the cat sat down", "the cat sat")`.
  @Test func itemsAreWrittenInFullPrecision() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "items.jsonl")
      let result = try SumbenchCommand.run(
        ["score", "-", "--per-item", file.path], input: Data(Self.items.utf8))
      #expect(result.status == 0)
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 4)
      #expect(
        lines[0] == """
          {"id":"a","scores":{"rouge1":{"f1":0.8571428571428571,"precision":1,"recall":0.75},\
          "rouge2":{"f1":0.8,"precision":1,"recall":0.6666666666666666},\
          "rougeL":{"f1":0.8571428571428571,"precision":1,"recall":0.75},\
          "rougeLsum":{"f1":0.8571428571428571,"precision":1,"recall":0.75}},\
          "signature":"8b94aa4922d7","system":"s"}
          """)
    }
  }

  @Test func itemsOfABrokenFileAreNotWritten() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "items.jsonl")
      let result = try SumbenchCommand.run(
        ["score", "-", "--per-item", file.path], input: Data((Self.items + "\n{").utf8))
      #expect(result.status == 2)
      #expect(result.complaint.hasPrefix("sumbench: standard input:6: not a JSON object"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func filesOfLinesAreScoredLineByLine() throws {
    try withTemporaryFolder { folder in
      let (predictions, targets) = (folder.appending(path: "p.txt"), folder.appending(path: "t.txt"))
      try Data("the cat sat\r\n\nb c".utf8).write(to: predictions)
      try Data("the cat sat down\nx\nb c\n".utf8).write(to: targets)
      let items = folder.appending(path: "items.jsonl")
      let result = try SumbenchCommand.run([
        "score", "--prediction-file", predictions.path, "--target-file", targets.path, "--per-item",
        items.path,
      ])
      #expect(result.status == 0)
      let f1 = try String(contentsOf: items, encoding: .utf8).matches(of: /"rouge1":{"f1":([0-9.]+)/).map(
        \.output.1)
      #expect(f1 == ["0.8571428571428571", "0", "1"])
    }
  }
}
