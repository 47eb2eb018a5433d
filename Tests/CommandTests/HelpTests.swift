import Foundation
import TestSupport
import Testing

struct HelpTests {
  @Test(arguments: [
    "", "run", "summarize", "score", "compare", "check", "report", "verify", "diagnose", "correlate", "show",
    "plan", "merge",
    "list",
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
    #expect(try SumbenchCommand.run(["--help"]).output == SumbenchCommand.run(["help"]).output)
  }

  @Test(arguments: ["--version", "-V", "version"])
  func versionIsPrintedInEveryForm(word: String) throws {
    #expect(try SumbenchCommand.run([word]).output == "sumbench 0.1.0\n")
  }

  @Test func aloneInAFolderWithoutArticlesItSaysWhatItIsFor() throws {
    try withTemporaryFolder { folder in
      let result = try SumbenchCommand.run([], in: folder)
      #expect(result.status == 64 && result.output.isEmpty)
      try expectRecorded(result.complaint, as: "command/alone.txt")
      #expect(
        result.complaint.split(separator: "\n", omittingEmptySubsequences: false).dropLast().count == 10)
      #expect(result.complaint.split(separator: "\n").allSatisfy { $0.count <= 88 })
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
}
