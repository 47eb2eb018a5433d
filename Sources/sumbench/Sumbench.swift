import CommandLine
import SumbenchEvaluation
import Foundation
import SumbenchSummarizers
import SumbenchSupport

@main
@MainActor
struct Sumbench {
  /// Files, pipes and folders that may be open at the same time; programs that are asked need more.
  private static let leastFiles = 16

  static func main() async {
    Console.prepare()
    guard Console.canOpenFiles(leastFiles) else {
      Console.complain(
        message:
          "sumbench: fewer than \(leastFiles) files can be opened beside those that are open (ulimit -n)")
      exit(ExitCode.data.rawValue)
    }
    FilesInUse.watch()
    DraftRegistry.removeDraftsOnSignals()
    await CommandLineTool.sumbench.main(Array(CommandLine.arguments.dropFirst()), message: message(for:))
  }
}

extension CommandLineTool {
  static let sumbench = CommandLineTool(
    name: "sumbench", version: Version.current,
    introduction: """
      sumbench runs extractive summarizers over articles, scores them against reference (gold) summaries with ROUGE, \
      and tabulates the results.
      """,
    commands: [
      RunCommand.self, SummarizeCommand.self, ScoreCommand.self, IdentifyCommand.self, Rouge155Command.self,
      CompareCommand.self, CheckCommand.self, PlanCommand.self, MergeCommand.self, ReportCommand.self,
      PlotCommand.self, VerifyCommand.self, DiagnoseCommand.self, CorrelateCommand.self, ShowCommand.self,
      ListCommand.self,
      InitCommand.self,
      CompletionsCommand.self,
      HelpCommand.self,
    ],
    defaultCommand: RunCommand.self, welcome: { Welcome.textWithoutArticles }, hint: { hint(for: $0) },
    configuration: ConfigurationSource(option: ConfigurationOption.name, read: ConfigurationFile.read))

  /// What to type instead of something that is no command, but a name or a path that a command takes.
  private static func hint(for word: String) -> String? {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    if unsafe files.fileExists(atPath: word, isDirectory: &isFolder) {
      if word.hasSuffix("run.json") || files.fileExists(atPath: "\(word)/run.json") {
        return "for a run: sumbench report \(word)"
      }
      if isFolder.boolValue { return "for a corpus: sumbench run --corpus \(word)" }
      return "for summaries: sumbench score \(word), for articles: sumbench run \(word)"
    }
    if let strategy = Catalog.hyphenated(word)
      ?? ((try? Catalog.summarizer(named: word, seed: 1)) == nil ? nil : word)
    {
      return "for a strategy: sumbench run --strategies \(strategy)"
    }
    if RulesCatalog.names.contains(word) { return "for scoring rules: sumbench run --rules \(word)" }
    if let topic = HelpTopic.allCases.map(\.rawValue).nearest(to: word) {
      return "for an article: sumbench help \(topic)"
    }
    return nil
  }
}
