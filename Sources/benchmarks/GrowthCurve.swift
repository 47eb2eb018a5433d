import Foundation

/// What some work costs at growing sizes.
///
///     GrowthCurve(name: "squares", points: [(10, 1), (100, 100)]).exponent      // 2
struct GrowthCurve {
  let name: String
  /// Sizes with the seconds they took, in ascending order.
  var points: [(size: Int, seconds: Double)] = []

  /// The slope of the straight line that fits the logarithms best by least squares, or `nil` for fewer than two
  /// points: cost grows as the size to this power.
  var exponent: Double? {
    guard points.count > 1 else { return nil }
    let logs = points.map { (x: log(Double($0.size)), y: log($0.seconds)) }
    let meanX = logs.reduce(0) { $0 + $1.x } / Double(logs.count)
    let meanY = logs.reduce(0) { $0 + $1.y } / Double(logs.count)
    let together = logs.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    return together / logs.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
  }

  /// What the next size would take if cost went on as between the last two points, or in proportion after one.
  func expectation(at size: Int) -> Double {
    guard let last = points.last else { return 0 }
    var slope = 1.0
    if points.count > 1 {
      let before = points[points.count - 2]
      slope = log(last.seconds / before.seconds) / log(Double(last.size) / Double(before.size))
    }
    return last.seconds * pow(Double(size) / Double(last.size), max(slope, 1))
  }

  /// The time at a size, where it was measured.
  func seconds(at size: Int) -> Double? { points.first { $0.size == size }?.seconds }

  /// Measures at each of the sizes, until one would take longer than the cap.
  ///
  /// What takes less than a twentieth of a second is done five times, and the median counts.
  static func measured(
    _ name: String, at sizes: [Int], capInSeconds: Double, _ work: (Int) async throws -> Void
  ) async rethrows -> GrowthCurve {
    var curve = GrowthCurve(name: name)
    for size in sizes {
      guard curve.expectation(at: size) <= capInSeconds else { break }
      var timing = try await Timing(repetitions: 1) { try await work(size) }
      if timing.median < 0.05 { timing = try await Timing(repetitions: 5) { try await work(size) } }
      curve.points.append((size, timing.median))
    }
    return curve
  }
}
