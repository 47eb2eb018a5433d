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
      // Where a corpus lies says more of a machine than of a run.
      #expect(text.contains("--corpus PATH/articles") && !text.contains("Goldens/articles"))
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

  @Test func pageIsTheSameOnEveryNumberOfThreads() throws {
    try withTemporaryFolder { folder in
      let pages = try ["1", "3"].map { jobs in
        let page = folder.appending(path: "\(jobs).html")
        let result = try SumbenchCommand.run([
          "report", recorded, "--corpus", "Goldens/articles", "--jobs", jobs, "--output", page.path,
        ])
        #expect(result.status == 0)
        return try Data(contentsOf: page)
      }
      #expect(pages[0] == pages[1])
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

  /// The words of the call under "Make it again".
  private func call(on page: String) throws -> [String] {
    let listing = try #require(
      page.firstMatch(of: /Make it again<\/h3>\n<pre><code>sumbench (?<call>[^<]*)<\/code>/))
    return listing.call.replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Further ceilings, settings and a part of the items are in the call; it gives the same bytes.
  @Test func theCallMakesTheRunAgain() throws {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      let settings = [
        "--strategies", "tfidf,oracle-rouge2,textrank:damping=0.9", "--sentences", "split", "--sample", "5",
        "--limit", "40w", "--missing", "zero", "--seed", "7",
      ]
      let first = try SumbenchCommand.run(
        ["run", "--corpus", "Goldens/articles"] + settings
          + ["--output", folder.appending(path: "first").path, "--report", page.path, "--quiet"])
      try #require(first.status == 0, "\(first.complaint)")
      // The page does not say where the texts were.
      let call = try call(on: String(contentsOf: page, encoding: .utf8)).map {
        $0.replacing("PATH/", with: "Goldens/")
      }
      let again = try SumbenchCommand.run(
        call + ["--output", folder.appending(path: "again").path, "--quiet"])
      try #require(again.status == 0, "\(again.complaint)")
      let records = try ["first", "again"].map { name in
        let below = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path)
        let record = try #require(below.first { $0.hasSuffix("run.json") })
        return try Data(contentsOf: folder.appending(path: name).appending(path: record))
      }
      #expect(records[0] == records[1])
    }
  }

  @Test func whatTheRecordDoesNotKnowOfTheCallIsSaid() throws {
    try withTemporaryFolder { folder in
      let summaries = folder.appending(path: "mine.jsonl")
      try Data(#"{"id":"ice-storm","summary":"Ice fell."}"#.utf8).write(to: summaries)
      let rules = folder.appending(path: "own.json")
      try Data(#"{"name": "own", "rouge": {"stemming": "none"}}"#.utf8).write(to: rules)
      let page = folder.appending(path: "report.html")
      _ = try SumbenchCommand.run([
        "run", "--corpus", "Goldens/articles", "--ids", "ice-storm", "--strategies", "tfidf", "--summaries",
        "mine=\(summaries.path)", "--rules", rules.path, "--output", folder.path, "--report", page.path,
        "--quiet",
      ])
      let text = try String(contentsOf: page, encoding: .utf8)
      for word in [
        "--rules RULES.json", "--summaries mine=FILE", "--ids IDS", "<li>RULES.json: ",
        "<li>FILE of ‘mine’: ", "<li>IDS: ",
      ] {
        #expect(text.contains(word))
      }
      #expect(!text.contains("The same call gives the same bytes"))
    }
  }

  /// What the page of a run of summaries says of its texts can be done, and what cannot be done is not advised.
  @Test func reportOfSummariesSaysWhatShowsTheirTexts() throws {
    try withTemporaryFolder { folder in
      let item = #"{"id":"1","candidate":"a cat","reference":"a dog"}"#
      try Data(item.utf8).write(to: folder.appending(path: "s.jsonl"))
      let call = ["score", "s.jsonl", "--output", "out", "--report", "page.html"]
      #expect(try SumbenchCommand.run(call, in: folder).status == 0)
      let page = try String(contentsOf: folder.appending(path: "page.html"), encoding: .utf8)
      #expect(page.contains("‘sumbench show RUN ID --corpus FILE’ shows those of an item"))
      #expect(!page.contains("puts them in"))
      let shown = try SumbenchCommand.run(["show", "out", "1", "--corpus", "s.jsonl"], in: folder)
      #expect(shown.status == 0 && shown.output.contains("a dog"))
      for corpus in ["s.jsonl", "absent.jsonl"] {
        let refused = try SumbenchCommand.run(["report", "out", "--corpus", corpus], in: folder)
        #expect(refused.status == 2 && refused.complaint.contains("sumbench show RUN ID --corpus FILE"))
      }
      let lines = #"{"id":"1","scores":{"judge":4}}"# + "\n" + #"{"id":"2","scores":{"judge":5}}"#
      try Data(lines.utf8).write(to: folder.appending(path: "l.jsonl"))
      #expect(try SumbenchCommand.run(["report", "l.jsonl", "--output", "l.html"], in: folder).status == 0)
      #expect(
        try String(contentsOf: folder.appending(path: "l.html"), encoding: .utf8).contains(
          "There are no texts in this report: the run was made of scores."))
    }
  }

  @Test func scoresOfSentencesAreKeptOnRequest() throws {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      let result = try SumbenchCommand.run([
        "run", "--corpus", "Goldens/articles", "--first", "2", "--strategies", "tfidf", "--sentence-scores",
        "--output", folder.path, "--report", page.path, "--quiet",
      ])
      try #require(result.status == 0, "\(result.complaint)")
      let run = folder.appending(path: "articles/rouge-score-first-2/summaries.jsonl")
      let lines = try String(contentsOf: run, encoding: .utf8).split(separator: "\n")
      #expect(lines.count { $0.contains("\"scores\":[") && $0.contains("\"system\":\"tfidf\"") } == 2)
      #expect(try String(contentsOf: page, encoding: .utf8).contains("\"k\":["))
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
