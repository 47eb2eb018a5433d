import Foundation
import Reports
import TextProcessing

/// An option of a benchmark, with the value it has where it is not given.
enum Option: String, CaseIterable {
  case pairs = "--pairs"
  case corpus = "--corpus"
  case rules = "--rules"
  case strategies = "--strategies"
  case limit = "--limit"
  case words = "--words"
  case longest = "--longest"
  case cap = "--cap"
  case count = "--count"
  case trials = "--trials"
  case repetitions = "--repetitions"
  case jobs = "--jobs"
  case seed = "--seed"
  case format = "--format"

  /// The name of its value, and what it means.
  var help: (value: String, text: String) {
    switch self {
    case .pairs: ("FILE", "JSON Lines with candidate and reference (default: 12,000 made-up pairs)")
    case .corpus: ("PATH", "a corpus as ‘sumbench run’ reads it (default: 200 made-up articles)")
    case .rules: ("NAME", "scoring rules (default: rouge-score)")
    case .strategies: ("A,B", "strategies (default: random, lead-3 and all others)")
    case .limit: ("L", "length of a summary, such as 3s or 20% (default: 3s)")
    case .words: ("N", "length of each text in words (default: 1000)")
    case .longest: ("N", "words of the longest text (default: 1000000)")
    case .cap: ("SECONDS", "where a curve ends (default: 5)")
    case .count: ("N", "how many (default: 1000)")
    case .trials: ("N", "how many trials (default: 1000)")
    case .repetitions: ("N", "how often each work is done; the median counts (default: 5)")
    case .jobs: ("N", "threads (default: 1)")
    case .seed: ("N", "seed of the made-up texts (default: 1)")
    case .format: ("F", "form of the tables, see ‘sumbench list formats’ (default: terminal)")
    }
  }
}

/// A call that cannot be understood; the program exits with 64.
enum UsageError: Error, Equatable {
  case unknownBenchmark(String)
  case unknownOption(String, of: Benchmark)
  case missingValue(Option)
  case repeatedOption(Option)
  case unusableValue(String, of: Option)

  var message: String {
    switch self {
    case .unknownBenchmark(let name): "there is no benchmark ‘\(name)’"
    case .unknownOption(let name, let benchmark): "\(benchmark.rawValue) has no option ‘\(name)’"
    case .missingValue(let option): "\(option.rawValue) needs a value"
    case .repeatedOption(let option): "\(option.rawValue) is given twice"
    case .unusableValue(let value, let option):
      "\(option.rawValue) ‘\(value)’: expected \(option.help.value), \(option.help.text)"
    }
  }
}

/// The options a benchmark was called with.
struct Options {
  private var values: [Option: String] = [:]

  /// Reads `--name value` and `--name=value`. Throws `UsageError`.
  init(_ words: some Sequence<String>, of benchmark: Benchmark) throws {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = Option(rawValue: halves[0]), benchmark.options.contains(option) else {
        throw UsageError.unknownOption(word, of: benchmark)
      }
      guard values[option] == nil else { throw UsageError.repeatedOption(option) }
      guard let value = halves.dropFirst().first ?? rest.popFirst() else {
        throw UsageError.missingValue(option)
      }
      values[option] = value
    }
  }

  subscript(option: Option) -> String? { values[option] }

  /// A whole number from 1.
  func number(_ option: Option, default fallback: Int) throws -> Int {
    try value(option, default: fallback) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
  }

  /// The value read by `read`, or the default where there is none. Throws `UsageError.unusableValue`.
  func value<Value>(_ option: Option, default fallback: Value, _ read: (String) -> Value?) throws -> Value {
    guard let text = values[option] else { return fallback }
    guard let value = read(text) else { throw UsageError.unusableValue(text, of: option) }
    return value
  }

  var repetitions: Int { get throws { try number(.repetitions, default: 5) } }
  var seed: UInt64 { get throws { try value(.seed, default: 1) { UInt64($0) } } }
  var limit: LengthLimit { get throws { try value(.limit, default: .sentences(3), LengthLimit.init) } }
  var format: ReportFormat {
    get throws { try value(.format, default: .terminal, ReportFormat.init(rawValue:)) }
  }
}
