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
      #expect(result.output.contains("2 lines of boilerplate taken out of 2 of 2 articles"))
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

  @Test func reportOfTheCleanerNamesEveryLineAndItsReason() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run([
        "run", "--article", "Goldens/articles/ice-storm/article.txt", "--references",
        "Goldens/articles/ice-storm",
        "--clean", "report", "--output", folder.path,
      ])
      #expect(result.status == 0)
      #expect(result.complaint.contains("article:31: commentForm: Leave a Reply\n"))
      #expect(result.output.contains("cleaning report: "))
    }
  }
}
