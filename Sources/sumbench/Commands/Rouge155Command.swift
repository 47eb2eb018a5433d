import Foundation
import Rouge

/// `sumbench rouge155`: reads the options of the official script by its own rules, not by ours.
struct Rouge155Command {
  static let syntax = CommandSyntax(
    name: "rouge155",
    summary: "Takes the place of ROUGE-1.5.5.pl: its options, its inputs, its output to the byte.",
    operand: "FILE [SYSTEM]",
    discussion: "The options are those of the official script; sumbench rouge155 -H explains them.")

  static func run(_ words: [String]) throws {
    do {
      let job = try OfficialJob(arguments: words, environment: ProcessInfo.processInfo.environment)
      try job.run(
        writingTo: { try FileHandle.standardOutput.write(contentsOf: $0) },
        warn: { Console.complain("sumbench rouge155: \($0)\n") })
    } catch OfficialJobError.usage(let isDetailed) {
      Console.complain(OfficialUsage.text(detailed: isDetailed))
      exit(255)  // as the official script
    }
  }
}
