import CommandLine
import Evaluation
import Foundation
import TextProcessing

/// How often systems that do not differ are called different.
///
/// In each trial four systems score a number of articles, with a part that belongs to the article and a part of
/// chance, and the systems' labels are shuffled article by article: whatever is found is a false alarm. The single
/// test is that of the first two systems; the family is all six pairs, corrected by Holm.
struct FalseAlarms: Subcommand {
  static let name = "falsealarms"
  static let summary = "Counts how often the tests of ‘compare’ call equal systems different."

  @Option("--trials", .wholeNumber(in: 1 ... .max), help: "how many trials") var trials = 1000

  /// Prints the shares for a small and a large corpus. Throws `FailedExpectation` where they are not as they should be.
  func run() throws {
    try Console.print("false alarms at 0.05 in \(trials) trials without any difference\n")
    let outcomes = try [12, 100].map { articles in
      let counts = counts(articles: articles)
      let shares = counts.map { Double($0) / Double(trials) }
      try Console.print(
        String(
          format:
            "%4d articles: randomization test %.3f, bootstrap test %.3f, family of six after Holm %.3f\n",
          articles, shares[0], shares[1], shares[2]))
      return (0.03...0.07).contains(shares[0]) && shares[2] <= 0.06
    }
    let isFine = outcomes.allSatisfy { $0 }
    try Console.print(
      "randomization test between 0.03 and 0.07, family at most 0.06: \(isFine ? "yes" : "NO")\n")
    if !isFine { throw FailedExpectation(message: "the tests find too much or too little") }
  }

  /// Alarms of the single randomization test, of the single bootstrap test, of the family.
  private func counts(articles: Int) -> [Int] {
    (0..<trials).reduce(into: [0, 0, 0]) { counts, trial in
      let columns = shuffledScores(articles: articles, trial: UInt64(trial))
      let rules = ComparisonRules(interval: IntervalRule(), seed: UInt64(trial))
      let systems = Bootstrap(rules.interval, seed: rules.seed).resamples(of: columns)
      let pairs = systems.indices.flatMap { first in
        (first + 1..<systems.count).map { systems[$0] - systems[first] }
      }
      let results = PairedFamily(rules).results(of: pairs)
      if results[0].p < 0.05 { counts[0] += 1 }
      if results[0].bootstrapP < 0.05 { counts[1] += 1 }
      if results.contains(where: { $0.adjustedP < 0.05 }) { counts[2] += 1 }
    }
  }

  private func shuffledScores(articles: Int, trial: UInt64) -> [[Double]] {
    var generator = SeededGenerator(seed: 0, stream: trial)
    var columns = [[Double]](repeating: [], count: 4)
    for _ in 0..<articles {
      let difficulty = generator.noise() / 8
      let scores = columns.indices.map { _ in 0.4 + difficulty + generator.noise() / 16 }
      for (column, label) in generator.permutation(of: 4).enumerated() {
        columns[column].append(scores[label])
      }
    }
    return columns
  }
}

extension SeededGenerator {
  /// Nearly normal, of mean 0 and deviation 1: the sum of twelve uniform numbers less six.
  fileprivate mutating func noise() -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double(next() >> 11) * 0x1p-53 }
  }
}
