import Foundation
import TestSupport
import Testing

struct LanguageTests {
  @Test func multilingualGoldensGiveTheRecordedResults() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run([
        "run", "--corpus", "Goldens/articles-multilingual", "--output", folder.path,
      ])
      #expect(result.status == 0)
      #expect(result.complaint.isEmpty)
      #expect(!result.output.contains("warning"))
      #expect(result.output.contains("rules: characters, chosen by the language of the articles"))
      for name in ["run.json", "scores.csv", "table.md"] {
        let path = "articles-multilingual/characters/\(name)"
        let recorded = try Data(contentsOf: Project.file("Results/\(path)"))
        #expect(try Data(contentsOf: folder.appending(path: path)) == recorded, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("de-", "unicode", "German"), ("ru-", "unicode", "Russian"), ("ja-", "characters", "Japanese"),
  ])
  func rulesFollowTheLanguageOfTheCorpus(prefix: String, rules: String, language: String) throws {
    try withTemporaryFolder { folder in
      let corpus = try corpus(prefix, in: folder)
      let told = try SumbenchCommand.run(["run", "--corpus", corpus], in: folder)
      #expect(told.output.contains("signature: \(rules), sumbench "))
      #expect(told.output.contains("language, detected: \(language)\n"))
      let given = try SumbenchCommand.run(["run", "--corpus", corpus, "--language", "en"], in: folder)
      #expect(given.output.contains("signature: rouge-score, sumbench "))
      #expect(given.output.contains("language, given: English\n"))
    }
  }

  @Test func lettersLostNameTheRulesThatKeepThem() throws {
    try withTemporaryFolder { folder in
      let corpus = try corpus("ar-", in: folder)
      let result = try SumbenchCommand.run(
        ["run", "--corpus", corpus, "--rules", "rouge-score"], in: folder)
      #expect(result.output.contains("warning: 2 articles"))
      #expect(result.output.contains("--rules unicode"))
    }
  }

  @Test func summarizeSplitsByTheLanguage() throws {
    let text = "今天下雨。“我不去。”她说。没人出门！"
    let result = try SumbenchCommand.run(["summarize", "--strategy", "lead-2"], input: Data(text.utf8))
    #expect(result.output == "今天下雨。\n“我不去。”她说。\n")
    let german = "Am 3. Oktober war Ruhe. Danach nicht."
    let given = ["summarize", "--strategy", "lead-1", "--language"]
    #expect(
      try SumbenchCommand.run(given + ["de"], input: Data(german.utf8)).output == "Am 3. Oktober war Ruhe.\n")
    #expect(try SumbenchCommand.run(given + ["en"], input: Data(german.utf8)).output == "Am 3.\n")
  }

  @Test func unknownLanguageIsAnErrorOfUsage() throws {
    let result = try SumbenchCommand.run(["summarize", "--language", "klingon"], input: Data("A b.".utf8))
    #expect(result.status == 64)
    #expect(result.complaint.contains("expected the code of a language, such as de, th or und"))
  }

  /// The articles of the multilingual Goldens whose id begins so, as a corpus of their own.
  private func corpus(_ prefix: String, in folder: URL) throws -> String {
    let source = Project.file("Goldens/articles-multilingual")
    let target = folder.appending(path: "corpus")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for id in try FileManager.default.contentsOfDirectory(atPath: source.path) where id.hasPrefix(prefix) {
      try FileManager.default.copyItem(at: source.appending(path: id), to: target.appending(path: id))
    }
    return target.path
  }
}
