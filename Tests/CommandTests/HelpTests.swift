import Foundation
import TestSupport
import Testing

struct HelpTests {
  @Test(arguments: [
    "", "run", "summarize", "score", "compare", "check", "report", "verify", "diagnose", "correlate", "show",
    "plan", "merge", "identify", "plot",
    "list", "init",
    "completions", "help",
  ])
  func helpIsWhatIsRecorded(command: String) throws {
    let result = try SumbenchCommand.run(command.isEmpty ? ["--help"] : [command, "--help"])
    #expect(result.status == 0)
    #expect(result.complaint.isEmpty)
    try expectRecorded(result.output, as: "command/help\(command.isEmpty ? "" : "-" + command).txt")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func helpOfTheOfficialScriptsCommandIsWhatIsRecorded() throws {
    try expectRecorded(try SumbenchCommand.run(["help", "rouge155"]).output, as: "command/help-rouge155.txt")
  }

  @Test(arguments: ["strategies", "rules", "languages", "layouts", "formats"])
  func listIsWhatIsRecorded(topic: String) throws {
    try expectRecorded(try SumbenchCommand.run(["list", topic]).output, as: "command/list-\(topic).txt")
  }

  @Test func listedRulesCanBeReadAndScoredBy() throws {
    let text = try SumbenchCommand.run(["list", "rules", "tac2010"]).output
    #expect(text.hasPrefix("{\n  \"name\": \"tac2008-2011\","))
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "mine.json")
      try Data(text.utf8).write(to: file)
      let item = Data(#"{"candidate": "a cat sat", "reference": "a cat"}"#.utf8)
      let result = try SumbenchCommand.run(["score", "-", "--signature", "--rules", file.path], input: item)
      #expect(result.status == 0)
      #expect(result.output.contains("|truncation:100 words|"))
    }
    let unknown = try SumbenchCommand.run(["list", "rules", "tac2012"])
    #expect(unknown.status == 2)
    #expect(unknown.complaint.contains("‘tac2010’") || unknown.complaint.contains("‘tac2011’"))
  }

  @Test func helpAnswersInEveryForm() throws {
    let run = try SumbenchCommand.run(["run", "--help"]).output
    #expect(try SumbenchCommand.run(["help", "run"]).output == run)
    let all = try SumbenchCommand.run(["help"]).output
    #expect(all.hasPrefix(try SumbenchCommand.run(["--help"]).output))
    #expect(all.contains("\nTopics of sumbench help TOPIC\n  tasks "))
  }

  @Test(arguments: ["--version", "-V", "version"])
  func versionIsPrintedInEveryForm(word: String) throws {
    #expect(try SumbenchCommand.run([word]).output == "sumbench 0.2.0\n")
  }

  @Test func aloneInAFolderWithoutArticlesItSaysWhatItIsFor() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run([], in: folder)
      #expect(result.status == 64 && result.output.isEmpty)
      try expectRecorded(result.complaint, as: "command/alone.txt")
      #expect(
        result.complaint.split(separator: "\n", omittingEmptySubsequences: false).dropLast().count == 10)
      #expect(result.complaint.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: [60, 80])
  func helpFitsTheTerminal(width: Int) throws {
    for call in [["--help"], ["run", "--help"], ["help", "score"]] {
      let text = try SumbenchCommand.run(call, environment: ["COLUMNS": "\(width)"]).output
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width || !$0.drop { $0 == " " }.contains(" ") }, "\(call)")
    }
  }

  @Test func listsAreListedAndHaveAFormForPrograms() throws {
    let lists = try SumbenchCommand.run(["list"]).output
    for topic in ["strategies", "rules", "languages", "layouts", "formats"] {
      #expect(lists.contains("\n  \(topic) ") || lists.hasPrefix("  \(topic) "))
      let json = try SumbenchCommand.run(["list", topic, "--format", "json"]).output
      let entries = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
      #expect(entries.count > 5 && entries.allSatisfy { $0["name"] is String && $0["summary"] is String })
    }
  }

  @Test func strategyIsListedWithItsParametersAndTheirSyntax() throws {
    let result = try SumbenchCommand.run(["list", "strategies", "lexrank"])
    #expect(result.output.contains("damping=0.85"))
    let call = try #require(result.output.split(separator: "\n").last { $0.hasPrefix("sumbench run") })
    try withTemporaryFolder { folder in
      let run = try SumbenchCommand.runShell("\(call) --first 2 --quiet --output '\(folder.path)'")
      #expect(run.status == 0)
    }
    let unknown = try SumbenchCommand.run(["list", "strategies", "lexrnk"])
    #expect(unknown.status == 64 && unknown.complaint.contains("did you mean ‘lexrank’?"))
  }

  @Test(arguments: [
    (["eval"], "‘run’ or ‘score’"), (["diff"], "‘compare’"), (["lead3"], "--strategies lead-3"),
    (["run", "--limit", "3"], "did you mean ‘3s’?"),
  ])
  func missedCallsGetTheHintTheyNeed(call: [String], hint: String) throws {
    let result = try SumbenchCommand.run(call)
    #expect(result.status == 64 && result.complaint.contains(hint))
  }

  /// Every article of the catalog is embedded, and what it refers to is there.
  @Test func everyArticleIsATopic() throws {
    let catalog = Project.file("Sources/sumbench/sumbench.docc")
    let files = try FileManager.default.contentsOfDirectory(atPath: catalog.path)
      .filter { $0.hasSuffix(".md") && $0 != "sumbench.md" }
    let landing = try String(contentsOf: catalog.appending(path: "sumbench.md"), encoding: .utf8)
    #expect(files.count > 10)
    for file in files {
      let name = String(file.dropLast(3))
      let text = try String(contentsOf: catalog.appending(path: file), encoding: .utf8)
      #expect(landing.contains("<doc:\(name)>"))
      for reference in text.matches(of: /<doc:(\w+)>/) {
        #expect(files.contains("\(reference.1).md"), "\(file)")
      }
      let shown = try SumbenchCommand.run(["help", name]).output
      #expect(shown.hasPrefix(text.prefix { $0 != "\n" }) && !shown.contains("<doc:"))
      let wide = shown.split(separator: "\n").filter {
        $0.count > 80 && !$0.hasPrefix("|") && !$0.hasPrefix("    ")
      }
      #expect(wide.isEmpty, "\(file)")
    }
  }
}
