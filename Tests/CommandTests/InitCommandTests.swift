import Foundation
import TestSupport
import Testing

struct InitCommandTests {
  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try body(folder)
    }
  }

  private static let article =
    #"{"id": "a", "article": "The bridge is shut. A crack was found.", "reference": "A crack."}"#
  private static let scored = #"{"id": "a", "candidate": "The bridge is shut.", "reference": "A crack."}"#
  private static let summary = #"{"id": "a", "summary": "The bridge is shut."}"#

  @Test(arguments: [
    (["news.jsonl": article], ["run", "check"], "news.jsonl"),
    (["data/news.jsonl": article, "mine.jsonl": summary], ["run", "check"], "mine=mine.jsonl"),
    (
      ["x/a/article.txt": "The bridge is shut. A crack.", "x/a/reference.1.txt": "A crack."],
      ["run", "check"], #"["x"]"#
    ),
    (["a.jsonl": scored, "b.jsonl": scored], ["score", "check"], #"["a.jsonl", "b.jsonl"]"#),
    (
      ["gold.txt": "A crack.\n", "mine.txt": "The bridge.\n"], ["score", "check"],
      #""references": ["gold.txt"]"#
    ),
    (["p.csv": "id,prediction,target\n1,a cat,a cat sat\n"], ["score", "check"], "p.csv"),
    (["news.jsonl": article, "b.jsonl": scored], ["run", "score", "check"], "news.jsonl"),
  ])
  func whatItWritesRunsAsItIs(files: [String: String], sections: [String], text: String) throws {
    try withFiles(files) { folder in
      let result = try SumbenchCommand.run(["init"], in: folder)
      #expect(result.status == 0, "\(result.complaint)")
      let written = try String(contentsOf: folder.appending(path: "experiment.json"), encoding: .utf8)
      #expect(written.contains(text), "\(written)")
      let object = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
      #expect(Set(object?.keys ?? [:].keys) == Set(sections + ["about"]))
      for section in sections {
        #expect(result.output.contains("sumbench \(section) --config experiment.json"))
        let call = try SumbenchCommand.run([section, "--config", "experiment.json"], in: folder)
        #expect(call.status == 0, "\(section): \(call.complaint)\(call.output)")
      }
    }
  }

  @Test func fileThatIsThereIsLeftAsItIs() throws {
    try withFiles(["news.jsonl": Self.article, "experiment.json": "mine"]) { folder in
      let result = try SumbenchCommand.run(["init"], in: folder)
      #expect(result.status == 2 && result.complaint.contains("experiment.json is there already"))
      let kept = try String(contentsOf: folder.appending(path: "experiment.json"), encoding: .utf8)
      #expect(kept == "mine")
      #expect(try SumbenchCommand.run(["init", "-o", "other.json"], in: folder).status == 0)
    }
  }

  @Test func emptyFolderIsTold() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run(["init"], in: folder)
      #expect(result.status == 2 && result.complaint.contains("this folder has nothing to evaluate"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func pathsBeginAtTheFolderOfTheFile() throws {
    try withFiles(["inner/news.jsonl": Self.article]) { folder in
      let result = try SumbenchCommand.run(["init", "--output", "inner/e.json"], in: folder)
      #expect(result.output.contains("sumbench run --config inner/e.json"))
      let plan = try SumbenchCommand.run(["run", "--config", "inner/e.json", "--dry-run"], in: folder)
      #expect(plan.output.contains("inner/news.jsonl: 1 article"))
    }
  }
}
