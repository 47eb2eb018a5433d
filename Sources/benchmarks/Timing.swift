import Foundation

/// How long the same work took, each time it was done.
///
///     let timing = try await Timing(repetitions: 5) { try work() }
///     timing.median      // in seconds
struct Timing {
  /// In seconds, the shortest first.
  private let seconds: [Double]
  /// The seconds that the processors worked for it, on all threads, the shortest first: on a busy machine these
  /// say more than those that went by.
  private let processorSeconds: [Double]

  /// Does the work `count` times, at least once.
  init(repetitions: Int, _ work: () async throws -> Void) async rethrows {
    let clock = ContinuousClock()
    var seconds: [Double] = []
    var processorSeconds: [Double] = []
    for _ in 0..<max(1, repetitions) {
      let start = Self.processorTime
      seconds.append(try await clock.measure { try await work() } / .seconds(1))
      processorSeconds.append(Self.processorTime - start)
    }
    self.seconds = seconds.sorted()
    self.processorSeconds = processorSeconds.sorted()
  }

  var least: Double { seconds[0] }
  var greatest: Double { seconds[seconds.count - 1] }
  var median: Double { Self.middle(of: seconds) }
  var medianOfProcessors: Double { Self.middle(of: processorSeconds) }

  /// The middle one, or the mean of the two in the middle.
  private static func middle(of sorted: [Double]) -> Double {
    (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  private static var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
