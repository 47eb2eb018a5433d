import Foundation
import Rouge

/// `sumbench rouge155`: the official ROUGE-1.5.5 under its own options.
struct Rouge155Command {
  /// Runs a job and returns the exit status.
  static func run(arguments: [String]) -> Int32 {
    let standardError = FileHandle.standardError
    func say(_ line: String) { standardError.write(Data("sumbench rouge155: \(line)\n".utf8)) }
    do {
      let job = try OfficialJob(arguments: arguments, environment: ProcessInfo.processInfo.environment)
      try job.run(writingTo: { try FileHandle.standardOutput.write(contentsOf: $0) }, warn: say)
      return 0
    } catch OfficialJobError.usage(let isDetailed) {
      standardError.write(Data(OfficialUsage.text(detailed: isDetailed).utf8))
      return 255
    } catch {
      say("error: \(error)")
      return 1
    }
  }
}
