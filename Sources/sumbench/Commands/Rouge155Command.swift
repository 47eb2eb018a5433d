import CommandLine
import Foundation
import SumbenchRouge

/// `sumbench rouge155`: reads the options of the official script by its own rules, not by ours.
struct Rouge155Command: Subcommand {
  static let name = "rouge155"
  static let summary = "Takes the place of ROUGE-1.5.5.pl: its options, its inputs, its output to the byte."
  static let discussion = "The options are those of the official script; sumbench rouge155 -H explains them."

  @UnparsedWords("FILE [SYSTEM]") var words

  func run() throws {
    do {
      let job = try Rouge155Job(arguments: words, environment: ProcessInfo.processInfo.environment)
      try job.run(
        writingTo: { try Console.write($0) }, warn: { Console.complain(message: "sumbench rouge155: \($0)") })
    } catch Rouge155JobError.usage(let isDetailed) {
      Console.complain(Rouge155Usage.text(detailed: isDetailed))
      throw UsageWasShown()
    }
  }

  private struct UsageWasShown: ExitError {
    /// As the official script.
    let exitCode = ExitCode(rawValue: 255)
    let message: String? = nil
  }
}
