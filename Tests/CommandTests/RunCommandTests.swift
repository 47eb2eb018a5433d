import Foundation
import TestSupport
import Testing

struct RunCommandTests {
  @Test(arguments: ["articles", "articles-news"])
  func goldensGiveTheRecordedResults(corpus: String) throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run(["--corpus", "Goldens/\(corpus)", "--output", folder.path])
      #expect(result.status == 0)
      #expect(result.complaint.isEmpty)
      let written = folder.appending(path: "\(corpus)/rouge-score")
      for name in ["run.json", "summaries.jsonl", "scores.csv", "table.md"] {
        let recorded = try Data(contentsOf: Project.file("Results/\(corpus)/rouge-score/\(name)"))
        #expect(try Data(contentsOf: written.appending(path: name)) == recorded, "\(name)")
      }
    }
  }

  @Test func bytesAreTheSameOnOneThreadAndOnTwo() throws {
    try withTemporaryFolder { folder in
      for jobs in ["1", "2"] {
        let result = try SumbenchCommand.run([
          "run", "--jobs", jobs, "--output", folder.appending(path: jobs).path, "--quiet", "--limit", "60w",
        ])
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
      }
      for name in ["run.json", "summaries.jsonl", "scores.csv", "table.md"] {
        let files = ["1", "2"].map { folder.appending(path: "\($0)/articles/rouge-score-60w/\(name)") }
        #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
      }
    }
  }

  @Test func publishedCorpusLinesRunAsTheyAre() throws {
    try withTemporaryFolder { folder in
      let lines = """
        {"id":"4ff1","article":"By . Ann Reed . PUBLISHED: . 06:30 EST, 20 February 2013 . The bridge at Marl was closed. A crack ran through it. It will open in May.","highlights":"Bridge at Marl closed over a crack .\\nIt opens again in May ."}
        {"id":"4ff2","article":"(CNN) -- Rain fell on Orvale for a week. The river rose. Nobody was hurt.","highlights":"Week of rain lifts the river at Orvale ."}
        """
      let file = folder.appending(path: "news.jsonl")
      try Data(lines.utf8).write(to: file)
      let result = try SumbenchCommand.run(["run", "--corpus", file.path], in: folder)
      #expect(result.status == 0)
      #expect(result.output.contains("news: 2 articles"))
      #expect(result.output.contains("boilerplate removed: 2 lines in 2 of 2 articles"))
      #expect(FileManager.default.fileExists(atPath: folder.path + "/Results/news/rouge-score/run.json"))
    }
  }

  @Test(.enabled(if: Project.shared("articles") != nil))
  func usersArticleGivesTheRecordedResults() throws {
    let article = Project.shared("articles/000_be67d9445b5e8b0f.txt")!.path
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run([
        "run", "--article", article, "--references", "Goldens/articles/foreign-minister-visit", "--output",
        folder.path,
      ])
      #expect(result.status == 0)
      for name in ["run.json", "scores.csv", "table.md"] {
        let recorded = try Data(contentsOf: Project.file("Results/user-article/rouge-score/\(name)"))
        #expect(try Data(contentsOf: folder.appending(path: "user-article/rouge-score/\(name)")) == recorded)
      }
    }
  }

  @Test func twoRowsOfOneNameAreAnErrorOfUsage() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "mine.jsonl")
      try Data(#"{"id":"ice-storm","summary":"x"}"#.utf8).write(to: file)
      let result = try SumbenchCommand.run([
        "run", "--summaries", "lead-3=\(file.path)", "--output", folder.path,
      ])
      #expect(result.status == 64)
      #expect(result.complaint.contains("there is another row ‘lead-3’"))
    }
  }

  /// The same command finds its run again; another text or a lost row stops before any work.
  @Test func runIsNotReplacedInSilence() throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "x.jsonl")
      let mine = folder.appending(path: "mine.jsonl")
      func write(_ article: String) throws {
        try Data(
          #"{"id":"1","article":"\#(article) It passed. All was well. So it ends.","reference":"A storm."}"#
            .utf8
        )
        .write(to: corpus)
      }
      try write("A storm hit the port.")
      try Data(#"{"id":"1","summary":"A storm."}"#.utf8).write(to: mine)
      let run = [
        "run", "--corpus", corpus.path, "--strategies", "lead-3", "--output", folder.path + "/out", "--quiet",
      ]
      #expect(try SumbenchCommand.run(run + ["--summaries", "mine=\(mine.path)"]).status == 0)
      let lost = try SumbenchCommand.run(run)
      #expect(lost.status == 2)
      #expect(
        lost.complaint.contains("rows that this one lacks (mine)") && lost.complaint.contains("--replace"))
      #expect(try SumbenchCommand.run(run + ["--replace"]).status == 0)
      #expect(try SumbenchCommand.run(run).status == 0)
      try write("A flood hit the port.")
      let other = try SumbenchCommand.run(run)
      #expect(other.status == 2)
      #expect(other.complaint.contains("over other texts"))
      #expect(try SumbenchCommand.run(run + ["--name", "flood"]).status == 0)
      #expect(try SumbenchCommand.run(run + ["--limit", "2s"]).status == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/x").sorted()
          == ["flood", "rouge-score", "rouge-score-2s"])
    }
  }

  @Test func reportOfTheCleanerNamesEveryLineAndItsReason() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run([
        "run", "--article", "Goldens/articles/ice-storm/article.txt", "--references",
        "Goldens/articles/ice-storm",
        "--clean", "report", "--output", folder.path,
      ])
      #expect(result.status == 0)
      #expect(result.complaint.contains("article:31: commentForm: Leave a Reply\n"))
      #expect(result.output.contains("boilerplate found and left in: "))
    }
  }
}
