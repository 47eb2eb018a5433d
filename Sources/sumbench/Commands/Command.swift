/// The commands, in the order in which the help lists them.
enum Command: String, CaseIterable {
  case run
  case summarize
  case score
  case rouge155
  case compare
  case check
  case report
  case verify
  case diagnose
  case correlate
  case list
  case help

  var syntax: CommandSyntax {
    switch self {
    case .run: RunCommand.syntax
    case .summarize: SummarizeCommand.syntax
    case .score: ScoreCommand.syntax
    case .rouge155: Rouge155Command.syntax
    case .compare: CompareCommand.syntax
    case .check: CheckCommand.syntax
    case .report: ReportCommand.syntax
    case .verify: VerifyCommand.syntax
    case .diagnose: DiagnoseCommand.syntax
    case .correlate: CorrelateCommand.syntax
    case .list: ListCommand.syntax
    case .help: HelpCommand.syntax
    }
  }

  /// What does not wait runs on the main thread, whose memory grows by larger pieces than that of others.
  @MainActor
  func run(_ words: [String]) async throws {
    if self == .rouge155 { return try Rouge155Command.run(words) }
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Console.print(self == .help ? Help.overview : Help.text(of: syntax))
      return
    }
    let arguments = try Arguments(words, of: syntax)
    switch self {
    case .run: try await RunCommand(arguments).run()
    case .summarize: try await SummarizeCommand(arguments).run()
    case .score: try ScoreCommand(arguments).run()
    case .compare: try CompareCommand(arguments).run()
    case .check: try CheckCommand(arguments).run()
    case .report: try ReportCommand(arguments).run()
    case .verify: try await VerifyCommand(arguments).run()
    case .diagnose: try DiagnoseCommand(arguments).run()
    case .correlate: try CorrelateCommand(arguments).run()
    case .list: try ListCommand(arguments).run()
    case .help: try HelpCommand(arguments).run()
    case .rouge155: break
    }
  }
}
