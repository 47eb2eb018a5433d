import CommandLine
import Foundation
import SumbenchStatistics
import Synchronization

/// A line on standard error that tells how far a long job is: only on a terminal, and only after two seconds.
final class Progress: Sendable {
  /// How much there is to do; `nil` where nobody knows.
  private let total: Int?
  private let noun: String
  private let start = ContinuousClock.now
  private let isWatched: Bool
  /// When the line was last drawn; nil while it never was.
  private let lastDrawn = Mutex<ContinuousClock.Instant?>(nil)

  init(total: Int? = nil, noun: String, isQuiet: Bool) {
    self.total = total
    self.noun = noun
    isWatched = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  func report(_ done: Int) { report(done, of: total) }

  /// Reports on a job whose size is known only now, if at all.
  func report(_ done: Int, of total: Int?) {
    guard isWatched else { return }
    lastDrawn.withLock { last in
      let now = ContinuousClock.now
      guard now - start > .seconds(2), last.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
      last = now
      let seconds = (now - start) / .seconds(1)
      let rate = Double(done) / seconds
      let speed = "\(Int(rate.rounded())) a second"
      guard let total else { return Console.draw(progress: "\(done) \(noun), \(speed)") }
      let left = Double(total - done) / rate
      Console.draw(
        progress: "\(done) of \(total) \(noun), \(speed), \(Int(left.rounded(.up))) s left")
    }
  }

  /// Takes the line away.
  func finish() {
    if lastDrawn.withLock({ $0 }) != nil { Console.draw(progress: nil) }
  }

  /// Does work that may compare rows, with a line on how far the comparison is.
  static func whileComparing<Value>(isQuiet: Bool, _ work: () throws -> Value) rethrows -> Value {
    let progress = Progress(noun: "sign patterns of the comparison", isQuiet: isQuiet)
    defer { progress.finish() }
    return try ComparisonFamily.watched(by: { progress.report($0, of: $1) }, work)
  }
}
