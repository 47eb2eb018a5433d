import Foundation
import Reports

/// Measurements that are no tests: they take long, or show a number that the README quotes.
///
///     swift run -c release benchmarks
///     swift run -c release benchmarks score --pairs FILE.jsonl
@main
struct Benchmarks {
  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as UsageError {
      stop("\(error.message); see benchmarks --help", code: 64)
    } catch let error as FailedExpectation {
      stop(error.message, code: 1)
    } catch {
      stop("\(error)", code: 2)
    }
  }

  private static func run(_ words: [String]) async throws {
    guard let name = words.first else {
      for call in Benchmark.shortForm { try await run(call) }
      return
    }
    if name == "--help" || name == "-h" { return print(Benchmark.overview, terminator: "") }
    guard let benchmark = Benchmark(rawValue: name) else { throw UsageError.unknownBenchmark(name) }
    if words.contains("--help") || words.contains("-h") { return print(benchmark.help, terminator: "") }
    let options = try Options(words.dropFirst(), of: benchmark)
    switch benchmark {
    case .score: show(try await ScoreBenchmark(options).table(), try options.format)
    case .summarize: show(try await SummarizeBenchmark(options).table(), try options.format)
    case .kernels: show(try await KernelBenchmark(options).table(), try options.format)
    case .growth: try await GrowthBenchmark(options).forEachTable { show($0, try options.format) }
    case .texts: try TextsCommand(options).run()
    case .falsealarms: try FalseAlarms(trials: options.number(.trials, default: 1000)).run()
    }
  }

  private static func show(_ table: Grid, _ format: ReportFormat) {
    print(format.text(of: table))
  }

  private static func stop(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("benchmarks: \(message)\n".utf8))
    exit(code)
  }
}

/// A result that is not as it should be; the program exits with 1.
struct FailedExpectation: Error {
  let message: String
}
