import CommandLine
import Foundation

/// How often what is not there is found, and how often intervals hold what they should.
struct FalseAlarms: Subcommand {
  static let name = "falsealarms"
  static let summary = "Counts how often tests and gates find what is not there, and what intervals hold."

  @Option("--trials", .wholeNumber(in: 1 ... .max), help: "how many trials") var trials = 20_000

  /// Prints the shares. Throws `FailedExpectation` where they are not as they should be.
  func run() throws {
    try Console.print("false alarms at 0.05, and coverage of 95% intervals; wanted in brackets\n")
    let measured = FalseAlarmTrials(trials: trials, jobs: ProcessInfo.processInfo.activeProcessorCount)
    var isFine = true
    func report(_ title: String, _ hits: [Bool], _ wanted: ClosedRange<Double>) throws {
      let share = Double(hits.count { $0 }) / Double(max(1, hits.count))
      // Two standard errors of the trials are no failure.
      let error = 2 * (wanted.upperBound * (1 - wanted.upperBound) / Double(max(1, hits.count))).squareRoot()
      let isWanted = share >= wanted.lowerBound - error && share <= wanted.upperBound + error
      isFine = isFine && isWanted
      try Console.print(
        title.padding(toLength: 58, withPad: " ", startingAt: 0)
          + String(
            format: "%.4f  [%.3f, %.3f] in %d trials%@\n", share, wanted.lowerBound, wanted.upperBound,
            hits.count, isWanted ? "" : "  NO"))
    }
    for articles in [12, 100] {
      let found = measured.tests(articles: articles)
      try report("single test, \(articles) articles", found.map(\.single), 0.045...0.055)
      try report("family of 12 by max-T, \(articles) articles", found.map(\.family), 0.04...0.055)
    }
    for articles in [12, 100, 1000] {
      try report(
        "gate, a drop of the limit, \(articles) articles", measured.gates(articles: articles), 0.04...0.06)
    }
    for (column, name, least) in [(0, "skewed", 0.93), (1, "often zero", 0.92)] {
      for articles in [12, 30, 100] {
        let found = measured.coverage(articles: articles, column: column)
        // Skewness costs the small corpora a little, as STATISTICS.md gives it.
        try report("Student's t, \(name), \(articles) articles", found.map(\.student), least...0.96)
        try report(
          "percentile bootstrap, \(name), \(articles) articles", found.map(\.percentile), 0.85...0.96)
      }
    }
    if !isFine { throw FailedExpectation(message: "a share is not as it should be") }
  }
}
