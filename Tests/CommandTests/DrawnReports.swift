import Foundation
import TestSupport
import Testing

/// Pages that are drawn once for all tests.
enum DrawnReports {
  /// The page of a run under rules that cut texts, drawn once.
  static let cut = Result {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      let rules = folder.appending(path: "cut.json")
      try Data(#"{"name": "cut", "rouge": {"truncation": "75 bytes"}}"#.utf8).write(to: rules)
      let result = try SumbenchCommand.run([
        "run", "--rules", rules.path, "--strategies", "tfidf", "--output", folder.path, "--report", page.path,
        "--quiet",
      ])
      try #require(result.status == 0, "\(result.complaint)")
      return try Data(contentsOf: page)
    }
  }

  /// The page of a run of a few strategies over the Goldens, drawn once, beside an older run of other summaries.
  static let compared = Result {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      for arguments in [
        [
          "run", "--limit", "2s", "--strategies", "tfidf,textrank", "--output",
          folder.appending(path: "old").path,
        ],
        ["run", "--strategies", "tfidf,textrank", "--output", folder.appending(path: "new").path],
        [
          "report", folder.appending(path: "new/articles/rouge-score").path, "--corpus", "Goldens/articles",
          "--against",
          folder.appending(path: "old/articles/rouge-score").path, "--output", page.path,
        ],
      ] {
        let result = try SumbenchCommand.run(arguments)
        try #require(result.status == 0, "\(result.complaint)")
      }
      return try Data(contentsOf: page)
    }
  }
}
