import Evaluation
import Foundation
import Support

/// The command: reads arguments, runs one of the commands, prints, exits.
///
/// Exit codes: 0 success, 1 a check that failed, 2 data that cannot be used, 64 a call that cannot be understood.
@main
@MainActor
struct Sumbench {
  static func main() async {
    DraftRegistry.removeDraftsOnSignals()
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as UsageError {
      stop(error.message, code: 64)
    } catch is FailedCheck {
      exit(1)
    } catch {
      stop(message(for: error), code: 2)
    }
  }

  private static func run(_ words: [String]) async throws {
    switch words.first {
    case "--version": Console.print("sumbench \(Version.current)\n")
    case "--help", "-h": Console.print(Help.overview)
    case let name? where !name.hasPrefix("-"):
      guard let command = Command(rawValue: name) else {
        throw UsageError.unknownCommand(name)
      }
      try await command.run(Array(words.dropFirst()))
    default: try await Command.run.run(words)
    }
  }

  private static func stop(_ message: String, code: Int32) -> Never {
    Console.complain("sumbench: \(message.showingControls)\n")
    exit(code)
  }
}
