import Foundation
import TestSupport
import Testing

@testable import SumbenchCorpora

struct FolderSurveyTests {
  private static let article =
    #"{"id": "a", "article": "The bridge is shut. It cracked.", "reference": "A crack."}"#
  private static let scored = #"{"id": "a", "candidate": "The bridge.", "reference": "A crack."}"#
  private static let summary = #"{"id": "a", "summary": "The bridge."}"#

  private func survey(_ files: [String: String]) throws -> FolderSurvey {
    try withTemporaryFolder { folder in
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      return try FolderSurvey(of: folder.path)
    }
  }

  @Test func kindsOfFilesAreToldApart() throws {
    let survey = try survey([
      "news.jsonl": Self.article, "lead.jsonl": Self.scored, "mine.jsonl": Self.summary,
      "data/b.jsonl": Self.article,
      "broken.json": "{", "run.json": #"{"version": "0.2.0"}"#, "notes.txt": "Text.", "empty.csv": "",
      ".hidden.jsonl": Self.article, "out/x.jsonl": Self.article, "Results/y.jsonl": Self.article,
      "a/b/c/deep.jsonl": Self.article,
    ])
    #expect(survey.corpora.map(\.path) == ["news.jsonl", "data/b.jsonl"])
    #expect(survey.scored.map(\.path) == ["lead.jsonl"])
    #expect(survey.summaries.map(\.path) == ["mine.jsonl"])
    #expect(survey.corpora[0].ids == ["a"])
    #expect(survey.lines == nil && !survey.isEmpty)
  }

  @Test func foldersOfArticlesAreOneCorpus() throws {
    let survey = try survey([
      "news/a/article.txt": "The bridge is shut. It cracked.", "news/a/reference.1.txt": "A crack.",
      "texts/b.txt": "No reference beside it.",
    ])
    #expect(survey.corpora.map(\.path) == ["news"])
  }

  @Test func linesNeedReferencesOfTheirNumber() throws {
    let survey = try survey(["gold.txt": "One.\nTwo.\n", "a.txt": "1.\n2.\n", "short.txt": "1.\n"])
    #expect(survey.lines?.references == "gold.txt" && survey.lines?.systems == ["a.txt"])
    #expect(try self.survey(["a.txt": "1.\n"]).isEmpty)
  }

  @Test func summariesAloneAreNothingToEvaluate() throws {
    #expect(try survey(["mine.jsonl": Self.summary]).isEmpty)
  }
}
