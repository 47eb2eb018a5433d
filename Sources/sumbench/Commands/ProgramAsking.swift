import CommandLine
import SumbenchEvaluation
import Foundation
import SumbenchPrograms

/// What the programs of one call have in common, from before the first is asked until the run is kept.
struct ProgramAsking {
  let part: PartFolder
  let context: ProgramContext
  private let interruption: Interruption

  init(_ settings: ProgramSettings, part: PartFolder, folders: [String: String]) {
    self.part = part
    interruption = Interruption()
    var context = ProgramContext(
      settings: settings, journal: part.journal, earlier: part.earlier, interruption: interruption)
    context.folders = folders
    self.context = context
  }

  /// Does the asking, during which SIGINT and SIGTERM are an interruption.
  ///
  /// Throws `UnfinishedRun`, which tells how to go on, where the run ends here.
  func whileWatching<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let watch = SignalWatch(interruption)
    defer { watch.stop() }
    let work = Task(operation: body)
    interruption.whenRequested { _ in work.cancel() }
    do {
      return try await work.value
    } catch {
      let answers = part.leave()
      if let signal = interruption.signal {
        throw UnfinishedRun(.signal(signal), folder: part.path, answers: answers)
      }
      if let error = error as? JournalError {
        throw UnfinishedRun(.journal(error), folder: part.path, answers: answers)
      }
      throw error
    }
  }
}

/// A run that ended before all programs had answered.
struct UnfinishedRun: ExitError {
  enum Reason {
    case signal(Int32)
    case journal(JournalError)
  }

  private let reason: Reason
  private let folder: String
  private let answers: Int

  init(_ reason: Reason, folder: String, answers: Int) {
    self.reason = reason
    self.folder = folder
    self.answers = answers
  }

  /// As a shell reports a program that the signal ended.
  var exitCode: ExitCode {
    if case .signal(let signal) = reason { ExitCode(rawValue: 128 + signal) } else { .data }
  }

  var message: String? {
    let what =
      switch reason {
      case .signal(let signal): "interrupted (\(signal == SIGINT ? "SIGINT" : "SIGTERM"))"
      case .journal(let error): "\(error)"
      }
    if answers == 0 { return "\(what): nothing had been answered" }
    return
      "\(what): \(answers) \(answers == 1 ? "answer is" : "answers are") kept in \(folder); this goes on from there:\n"
      + "  \(RepeatedCall(CommandLine.arguments).text)"
  }
}

/// A call with `--reuse`, as it is typed into a shell. Settings before the command of a program are left out: they may be
/// secrets.
struct RepeatedCall {
  let text: String

  init(_ words: [String]) {
    let shown = words.map { Self.withoutSettings($0).shellWord }
    text = (shown + (words.contains("--reuse") ? [] : ["--reuse"])).joined(separator: " ")
  }

  private static func withoutSettings(_ word: String) -> String {
    guard let program = word.firstMatch(of: /^(?:.*?=)?(?:exec|batch):/) else { return word }
    var (shown, rest) = (String(program.output), word[program.range.upperBound...])
    while let setting = rest.prefixMatch(of: /\s*([A-Za-z_][A-Za-z0-9_]*)=(?:'[^']*'|"[^"]*"|[^\s'"])*\s+/) {
      shown += "\(setting.output.1)=... "
      rest = rest[setting.range.upperBound...]
    }
    return shown + rest
  }
}
