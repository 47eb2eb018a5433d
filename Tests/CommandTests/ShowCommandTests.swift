import Foundation
import TestSupport
import Testing

struct ShowCommandTests {
  @Test func itemOfARunIsShownWithItsTextsAndScores() throws {
    try withTemporaryFolder { folder in
      let run = try SumbenchCommand.run([
        "run", "Goldens/articles", "--strategies", "textrank", "--first", "3", "--output", folder.path,
      ])
      #expect(run.output.contains("only a part of the articles: the first 3 of 12"))
      let results = folder.appending(path: "articles/rouge-score-first-3").path
      let result = try SumbenchCommand.run([
        "show", results, "bridge-closure", "--corpus", "Goldens/articles",
      ])
      #expect(result.status == 0)
      #expect(result.output.hasPrefix("== article\n  Crack in swing bridge cuts Port Arden in two\n"))
      for words in ["== reference 3 of 3\n", "== lead-3\n  The only road", "== oracle\n", "textrank  "] {
        #expect(result.output.contains(words), "\(words)")
      }
      let alone = try SumbenchCommand.run(["show", results, "bridge-closure"])
      #expect(alone.output.hasPrefix("== lead-3\n"))
      #expect(alone.complaint.contains("--corpus shows the article"))
      let json = try SumbenchCommand.run(["show", results, "bridge-closure", "--format", "jsonl"])
      #expect(json.output.split(separator: "\n").count == 4)
      #expect(json.output.contains(#""summary":"The only road"#))
      let other = try SumbenchCommand.run([
        "show", results, "bridge-closure", "--corpus", "Goldens/articles-news",
      ])
      #expect(other.status == 2)
      let unknown = try SumbenchCommand.run(["show", results, "bridge"])
      #expect(unknown.status == 2)
      #expect(unknown.complaint.contains("no item has the id bridge"))
      let changed = folder.appending(path: "c.jsonl")
      try Data(#"{"id":"bridge-closure","article":"Another text.","reference":"Text."}"#.utf8).write(
        to: changed)
      let wrong = try SumbenchCommand.run(["show", results, "bridge-closure", "--corpus", changed.path])
      #expect(wrong.status == 2)
      #expect(wrong.complaint.contains("has another text than in the run"))
    }
  }

  @Test func worstItemsOfAScoredFileComeFirst() throws {
    let lines = (1...30).map { number in
      let words = (0..<number).map { "w\($0)" }.joined(separator: " ")
      return #"{"id":"i\#(number)","candidate":"\#(words)","reference":"\#(words) and so on"}"#
    }
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "bart.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let out = folder.appending(path: "out").path
      #expect(try SumbenchCommand.run(["score", file.path, "--output", out]).status == 0)
      let worst = try SumbenchCommand.run(["show", out, "--format", "csv"])
      let ids = worst.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
      #expect(ids == (1...20).map { "i\($0)" })
      let two = try SumbenchCommand.run(["show", out, "--worst", "2", "--columns", "rouge2_recall"])
      #expect(two.output.hasPrefix("bart: the 2 worst of 30 items for bart, by R-2\n"))
      let item = try SumbenchCommand.run(["show", out, "i2", "--corpus", file.path])
      #expect(item.output.hasPrefix("== reference\n  w0 w1 and so on\n\n== bart\n  w0 w1\n"))
    }
  }
}
