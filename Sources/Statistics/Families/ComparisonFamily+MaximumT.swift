import SumbenchSupport
import Synchronization

extension ComparisonFamily {
  /// Receives how many patterns of signs a joint test has looked at, and of how many: a test of many items takes seconds,
  /// and tables make it deep inside.
  private static let watcher = Mutex<(@Sendable (_ done: Int, _ total: Int) -> Void)?>(nil)

  /// Does work that may draw sign patterns, and reports from time to time on how many are done.
  ///
  /// There is one watcher for the process: of two at once the later is told of both.
  package static func watched<Value>(
    by progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void, _ work: () throws -> Value
  ) rethrows -> Value {
    watcher.withLock { $0 = progress }
    defer { watcher.withLock { $0 = nil } }
    return try work()
  }

  /// Tests all hypotheses together by step-down max-T (Westfall & Young 1993, algorithm 4.1; Romano & Wolf 2005) with
  /// joint sign flips: one sign for each item, for all columns at once (Winkler et al. 2014).
  ///
  /// The statistic of a hypothesis is |sum of d| / √(sum of d²), one-sided the sum with its sign exchanged. Items
  /// without a difference are kept, since signs belong to items. Where patterns are drawn, p is
  /// (count + 1) / (patterns + 1) (Phipson & Smyth 2010). The result does not depend on `jobs`.
  ///
  /// - Parameters:
  ///   - level: The level of the critical value.
  ///   - jobs: How many threads share the work.
  ///   - sampled: How many patterns are drawn where there are too many to look at all; by the number of items if `nil`.
  package func test(
    _ scores: ScoreMatrix, _ alternative: Alternative = .different, level: Double = 0.95, jobs: Int,
    sampled: Int? = nil
  ) -> FamilyTest {
    let patterns = SignPatterns(items: scores.count, isTwoSided: alternative == .different, sampled: sampled)
    let statistics = FlipStatistics(self, scores, alternative)
    let chunks = (patterns.count + Self.chunk - 1) / Self.chunk
    let progress = Self.watcher.withLock { $0 }
    let done = Mutex(0)
    let found = inParallel(chunks, workers: jobs) { share in
      share.map { chunk in
        let start = chunk * Self.chunk
        let range = start..<min(start + Self.chunk, patterns.count)
        let maxima = statistics.maxima(of: FlippedSums(of: scores, patterns, range))
        if let progress {
          progress(
            done.withLock {
              $0 += range.count
              return $0
            }, patterns.count)
        }
        return maxima
      }
    }
    return FamilyTest(statistics, patterns, found, items: scores.count, level: level)
  }

  /// Patterns that are summed together: as many sums of four columns as stay in a core's cache.
  private static let chunk = 2560
}
