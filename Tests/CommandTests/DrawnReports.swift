import Foundation
import TestSupport
import Testing

/// Pages that are drawn once for all tests.
enum DrawnReports {
  /// The pages of runs under rules that cut texts.
  static let cut = page(cutTo: "75 bytes")
  static let cutToReference = page(cutTo: "reference words")

  private static func page(cutTo truncation: String) -> Result<Data, any Error> {
    Result { try drawn(cutTo: truncation) }
  }

  private static func drawn(cutTo truncation: String) throws -> Data {
    try withTemporaryFolder { folder in
      let page = folder.appending(path: "report.html")
      let rules = folder.appending(path: "cut.json")
      try Data(#"{"name": "cut", "rouge": {"truncation": "\#(truncation)"}}"#.utf8).write(to: rules)
      let result = try SumbenchCommand.run([
        "run", "--rules", rules.path, "--strategies", "tfidf", "--output", folder.path, "--report", page.path,
        "--quiet",
      ])
      try #require(result.status == 0, "\(result.complaint)")
      return try Data(contentsOf: page)
    }
  }

  /// The page of a run of a few strategies over the Goldens, beside an older run of other summaries.
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
          folder.appending(path: "old/articles/rouge-score-2s").path, "--output", page.path,
        ],
      ] {
        let result = try SumbenchCommand.run(arguments)
        try #require(result.status == 0, "\(result.complaint)")
      }
      return try Data(contentsOf: page)
    }
  }
}
