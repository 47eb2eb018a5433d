import SumbenchStatistics
import SumbenchSupport

/// Trials in which whatever is found is a false alarm, and draws from populations whose means are known.
///
/// In each trial four systems score some articles in two columns, one skewed, one skewed and often zero, as ROUGE-1 and
/// ROUGE-2 are. The labels of the systems are shuffled article by article.
struct FalseAlarmTrials: Sendable {
  let trials: Int
  let jobs: Int
  private static let draws = 4000

  /// The single test is that of the first two systems, the family all pairs in both columns.
  func tests(articles: Int) -> [(single: Bool, family: Bool)] {
    let family = ComparisonFamily.allPairs(of: 4, measures: 2)
    return inParallel(trials, workers: jobs) { share in
      share.map { trial in
        var generator = SeededGenerator(seed: 0, stream: UInt64(trial))
        var scores = ScoreMatrix(width: 8)
        for _ in 0..<articles { scores.append(generator.article()) }
        let columns = scores.columns
        let p = PairedRandomizationTest.pValue(of: zip(columns[0], columns[2]).map { $0 - $1 })
        let test = family.test(scores, jobs: 1, sampled: 1000)
        return (p.value <= 0.05, test.adjustedP.contains { $0 <= 0.05 })
      }
    }
  }

  /// The mean drops by exactly the limit, so that each failure is a false alarm.
  func gates(articles: Int) -> [Bool] {
    let limit = 0.005
    return inParallel(max(1, trials / 4), workers: jobs) { share in
      share.map { trial in
        var generator = SeededGenerator(seed: 1, stream: UInt64(trial))
        var differences = ScoreMatrix(width: 1)
        for _ in 0..<articles {
          let scores = generator.article()
          differences.append([scores[0] - scores[2] - limit])
        }
        let verdict = DropTest(limit: limit).verdicts(of: differences, jobs: 1, sampled: 1000)[0]
        return verdict.outcome == .regression
      }
    }
  }

  /// Whether the intervals of a draw hold the mean of the population.
  func coverage(articles: Int, column: Int) -> [(student: Bool, percentile: Bool)] {
    var generator = SeededGenerator(seed: 2)
    let population = (0..<20_000).map { _ in generator.article()[column] }
    let mean = population.compensatedSum() / Double(population.count)
    return inParallel(Self.draws, workers: jobs) { share in
      share.map { draw in
        var generator = SeededGenerator(seed: 3, stream: UInt64(draw))
        let values = (0..<articles).map { _ in population[generator.index(below: population.count)] }
        let student = StudentInterval(values).estimate(level: 0.95)
        let means = (0..<1000).map { _ in
          (0..<articles).reduce(0) { sum, _ in sum + values[generator.index(below: articles)] }
            / Double(articles)
        }.sorted()
        let percentile = means.quantile(0.025)...means.quantile(0.975)
        return ((student.low...student.high).contains(mean), percentile.contains(mean))
      }
    }
  }
}

extension SeededGenerator {
  /// Two numbers for each of four systems, the labels of the systems shuffled: system by system. The second has a
  /// skewness of 1.1 and is zero for 9 articles of 100; ROUGE-2 of the recorded news has 0.5 to 1.6, and 7 of 100.
  fileprivate mutating func article() -> [Double] {
    let difficulty = unit() / 4
    let systems = (0..<4).map { _ in
      let luck = unit()
      let first = 0.15 + difficulty + 0.3 * luck * luck
      return [first, max(0, first - 0.22) * (0.2 + 0.8 * unit())]
    }
    return permutation(of: 4).flatMap { systems[$0] }
  }
}
