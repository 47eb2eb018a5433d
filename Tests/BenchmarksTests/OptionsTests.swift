import Testing
import TextProcessing

@testable import benchmarks

struct OptionsTests {
  @Test func optionsAreReadInBothForms() throws {
    let options = try Options(["--seed=7", "--limit", "20%"], of: .summarize)
    #expect(try options.seed == 7)
    #expect(try options.limit == .percent(20))
    #expect(try options.repetitions == 5)
    #expect(options[.corpus] == nil)
  }

  static let wrong: [(words: [String], benchmark: Benchmark, error: UsageError)] = [
    (["--sed", "7"], .score, .unknownOption("--sed", of: .score)),
    (["pairs.jsonl"], .score, .unknownOption("pairs.jsonl", of: .score)),
    (["--cap", "1"], .score, .unknownOption("--cap", of: .score)),
    (["--seed"], .score, .missingValue(.seed)),
    (["--seed", "1", "--seed=2"], .score, .repeatedOption(.seed)),
  ]

  @Test(arguments: wrong)
  func whatNoBenchmarkKnowsIsRefused(words: [String], benchmark: Benchmark, error: UsageError) {
    #expect(throws: error) { try Options(words, of: benchmark) }
  }

  static let unusable: [(option: Option, value: String, benchmark: Benchmark)] = [
    (.jobs, "0", .score), (.repetitions, "x", .score), (.limit, "0s", .summarize), (.cap, "-1", .growth),
    (.strategies, "textrnk", .summarize), (.format, "pdf", .kernels), (.seed, "-1", .kernels),
  ]

  @Test(arguments: unusable)
  func unusableValuesAreRefused(option: Option, value: String, benchmark: Benchmark) throws {
    let options = try Options([option.rawValue, value], of: benchmark)
    #expect(throws: UsageError.unusableValue(value, of: option)) {
      switch benchmark {
      case .score: _ = try ScoreBenchmark(options)
      case .summarize: _ = try SummarizeBenchmark(options)
      case .growth: _ = try GrowthBenchmark(options)
      default:
        _ = try KernelBenchmark(options)
        _ = try options.format
      }
    }
  }

  @Test(arguments: Benchmark.shortForm)
  func callsOfTheShortFormCanBeUnderstood(words: [String]) throws {
    let benchmark = try #require(Benchmark(rawValue: words[0]))
    #expect(throws: Never.self) { try Options(words.dropFirst(), of: benchmark) }
  }
}
