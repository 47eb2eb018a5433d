/// How long the same work took, each time it was done.
///
///     let timing = try Timing(repetitions: 5) { try work() }
///     timing.median      // in seconds
struct Timing {
  /// In seconds, the shortest first.
  private let seconds: [Double]

  /// Does the work so many times, at least once.
  init(repetitions: Int, _ work: () async throws -> Void) async rethrows {
    let clock = ContinuousClock()
    var seconds: [Double] = []
    for _ in 0..<max(1, repetitions) {
      seconds.append(try await clock.measure { try await work() } / .seconds(1))
    }
    self.seconds = seconds.sorted()
  }

  var least: Double { seconds[0] }
  var greatest: Double { seconds[seconds.count - 1] }

  /// The middle one, or the mean of the two in the middle.
  var median: Double { (seconds[(seconds.count - 1) / 2] + seconds[seconds.count / 2]) / 2 }
}
