import CommandLine

/// Measurements that are no tests: they take long, or show a number that the README quotes.
///
///     swift run -c release benchmarks
///     swift run -c release benchmarks score --pairs FILE.jsonl
@main
@MainActor
struct Benchmarks {
  static func main() async {
    Console.prepare()
    await CommandLineTool.benchmarks.main(Array(CommandLine.arguments.dropFirst()), message: { "\($0)" })
  }
}

extension CommandLineTool {
  static let benchmarks = CommandLineTool(
    name: "benchmarks",
    introduction: """
      Measurements of sumbench, on made-up news of a given seed or on files of yours. Without a command: score, \
      summarize, kernels and growth, in a short form.
      """,
    commands: [
      ScoreBenchmark.self, SummarizeBenchmark.self, KernelBenchmark.self, GrowthBenchmark.self,
      TextsCommand.self,
      FalseAlarms.self,
    ],
    callsWithoutWords: [
      ["score", "--repetitions", "3"], ["summarize", "--repetitions", "1"], ["kernels"],
      ["growth", "--longest", "100000", "--cap", "0.3"],
    ])
}

/// A result that is not as it should be.
struct FailedExpectation: ExitError {
  let exitCode = ExitCode.failure
  let message: String?
}
