/// The benchmarks, in the order in which the help lists them.
enum Benchmark: String, CaseIterable {
  case score
  case summarize
  case kernels
  case growth
  case texts
  case falsealarms

  var summary: String {
    switch self {
    case .score: "pairs a second, from strings in memory to scores"
    case .summarize: "documents a second, strategy by strategy"
    case .kernels: "what each variant of ROUGE costs on texts that are already read"
    case .growth: "how cost grows with the length of texts and with their number"
    case .texts: "prints made-up articles with candidates and references as JSON Lines"
    case .falsealarms: "how often the tests of ‘compare’ call equal systems different"
    }
  }

  var options: [Option] {
    switch self {
    case .score: [.pairs, .rules, .jobs, .repetitions, .seed, .format]
    case .summarize: [.corpus, .strategies, .limit, .repetitions, .seed, .format]
    case .kernels: [.words, .repetitions, .seed, .format]
    case .growth: [.longest, .cap, .strategies, .limit, .seed, .format]
    case .texts: [.count, .seed]
    case .falsealarms: [.trials]
    }
  }

  /// The calls that a call without words stands for.
  static let shortForm = [
    ["score", "--repetitions", "3"], ["summarize", "--repetitions", "1"], ["kernels"],
    ["growth", "--longest", "100000", "--cap", "0.3"],
  ]

  static var overview: String {
    """
    Measurements of sumbench, on made-up news of a given seed or on files of yours.

    usage: benchmarks [NAME [OPTION ...]]

    Without a name: score, summarize, kernels and growth, in a short form.

    \(allCases.map { "  \($0.rawValue.padded(to: 14))\($0.summary)" }.joined(separator: "\n"))

    benchmarks NAME --help tells more.
    Exit codes: 0 success, 1 a result that depends on the number of threads or too
    many false alarms, 2 data that cannot be used, 64 a call that cannot be
    understood.

    """
  }

  var help: String {
    let lines = options.map { option in
      "  \("\(option.rawValue) \(option.help.value)".padded(to: 20))\(option.help.text)"
    }
    return """
      usage: benchmarks \(rawValue) [OPTION ...]

      \(rawValue): \(summary)

      options
      \(lines.joined(separator: "\n"))

      """
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
