import Foundation
import TestSupport
import Testing

struct ReportCommandTests {
  private let recorded = "Results/articles/rouge-score"

  @Test func reportHoldsTheTableAndTheTexts() throws {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "pages/report.html")
      let result = try SumbenchCommand.run([
        "report", recorded, "--corpus", "Goldens/articles", "--output", page.path,
      ])
      #expect(result.status == 0)
      #expect(result.complaint.isEmpty)
      let text = try String(contentsOf: page, encoding: .utf8)
      #expect(text.hasPrefix("<!DOCTYPE html>"))
      #expect(text.contains("Freezing rain that fell for 31 hours"))
      #expect(text.contains("--corpus Goldens/articles"))
    }
  }

  @Test func withoutTheCorpusThereAreNoTexts() throws {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      #expect(try SumbenchCommand.run(["report", recorded, "--output", page.path]).status == 0)
      let text = try String(contentsOf: page, encoding: .utf8)
      #expect(text.contains("made without the corpus"))
      #expect(!text.contains("Freezing rain"))
    }
  }

  @Test func anotherCorpusIsRefused() throws {
    let result = try SumbenchCommand.run([
      "report", recorded, "--corpus", "Goldens/articles-multilingual", "--output", "/dev/null/report.html",
    ])
    #expect(result.status == 2)
    #expect(result.complaint.contains("not the corpus of the run"))
  }

  @Test func runDrawsTheSamePageAsReport() throws {
    try withTemporaryFolder { folder in
      let pages = ["run", "report"].map { folder.appending(path: "\($0).html") }
      let corpus = Project.file("Goldens/articles").path
      let run = try SumbenchCommand.run([
        "run", "--corpus", corpus, "--limit", "60c", "--output", folder.path, "--report", pages[0].path,
        "--quiet",
      ])
      #expect(run.status == 0)
      let report = try SumbenchCommand.run([
        "report", folder.appending(path: "articles/rouge-score-60c").path, "--corpus", corpus, "--output",
        pages[1].path,
      ])
      #expect(report.status == 0)
      #expect(try Data(contentsOf: pages[0]) == Data(contentsOf: pages[1]))
    }
  }

  @Test func writtenSummariesAreShownFromTheFileBesideTheRun() throws {
    try withTemporaryFolder { folder in
      let corpus = folder.appending(path: "two.jsonl")
      try Data(
        """
        {"id":"1","article":["A storm hit the port.","It passed."],"reference":"Storm hits port"}
        {"id":"2","article":["A ferry sank.","All were saved."],"reference":"Ferry sinks"}
        """.utf8
      ).write(to: corpus)
      let summaries = folder.appending(path: "mine.jsonl")
      try Data(
        """
        {"id":"1","summary":"Tempest strikes harbour"}
        {"id":"2","summary":"Vessel lost"}
        """.utf8
      ).write(to: summaries)
      let pages = ["run", "report"].map { folder.appending(path: "\($0).html") }
      let run = try SumbenchCommand.run([
        "run", "--corpus", corpus.path, "--summaries", "mine=\(summaries.path)", "--output", folder.path,
        "--report",
        pages[0].path, "--quiet",
      ])
      #expect(run.status == 0)
      let report = try SumbenchCommand.run([
        "report", folder.appending(path: "two/rouge-score").path, "--corpus", corpus.path, "--output",
        pages[1].path,
      ])
      #expect(report.status == 0)
      let texts = try pages.map { try String(contentsOf: $0, encoding: .utf8).contains("Tempest strikes") }
      #expect(texts == [true, true])
    }
  }

  @Test func whatChangedSinceAnOlderRunIsShown() throws {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      _ = try SumbenchCommand.run(["run", "--limit", "2s", "--output", folder.path, "--quiet"])
      let result = try SumbenchCommand.run([
        "report", folder.appending(path: "articles/rouge-score-2s").path, "--against", recorded, "--output",
        page.path,
      ])
      #expect(result.status == 0)
      let text = try String(contentsOf: page, encoding: .utf8)
      #expect(text.contains("Articles that lost, the greatest loss first"))
      #expect(text.contains("the runs differ in limit: 3s and 2s"))
    }
  }

  @Test(arguments: [
    (["report"], 64, "report needs RUN"), (["report", "a", "b"], 64, "‘b’"),
    (["report", "nowhere.json"], 2, "nowhere.json: no such file"),
    (["report", "Results/articles/rouge-score", "--article", "a.txt"], 64, "--references"),
  ])
  func badCallsAreExplained(arguments: [String], status: Int32, words: String) throws {
    let result = try SumbenchCommand.run(arguments)
    #expect(result.status == status)
    #expect(result.complaint.contains(words))
  }
}
