import TestSupport
import Testing

struct HelpTests {
  @Test(arguments: [
    "", "run", "summarize", "score", "compare", "check", "report", "verify", "diagnose", "correlate", "list",
    "help",
  ])
  func helpIsWhatIsRecorded(command: String) throws {
    let result = try SumbenchCommand.run(command.isEmpty ? ["--help"] : [command, "--help"])
    #expect(result.status == 0)
    #expect(result.complaint.isEmpty)
    try expectRecorded(result.output, as: "command/help\(command.isEmpty ? "" : "-" + command).txt")
  }

  @Test(arguments: ["strategies", "rules", "languages", "formats"])
  func listIsWhatIsRecorded(topic: String) throws {
    try expectRecorded(try SumbenchCommand.run(["list", topic]).output, as: "command/list-\(topic).txt")
  }

  @Test func helpAnswersInEveryForm() throws {
    let run = try SumbenchCommand.run(["run", "--help"]).output
    #expect(try SumbenchCommand.run(["help", "run"]).output == run)
    #expect(try SumbenchCommand.run(["--help"]).output == SumbenchCommand.run(["help"]).output)
    #expect(try SumbenchCommand.run(["--version"]).output == "sumbench 0.1.0\n")
  }
}
