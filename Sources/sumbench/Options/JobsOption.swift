import CommandLine
import Foundation

/// The option that says how many threads work.
struct JobsOption: OptionGroup {
  @Option(
    "--jobs", .wholeNumber(in: 1...1024), short: "j",
    help: "threads that summarize and score; no number depends on it", default: "all processors")
  var given: Int?

  var count: Int { given ?? ProcessInfo.processInfo.activeProcessorCount }
}
