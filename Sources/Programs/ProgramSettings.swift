/// How patient sumbench is with a program, and how many requests it has at a time.
package struct ProgramSettings: Hashable, Sendable {
  /// How long an answer may take, from the later of sending the request and the program's latest answer.
  package var timeout: Duration
  /// How long the first answer after a start may take, in which a model may have to be loaded.
  package var startTimeout: Duration
  /// How often a request that failed is sent again.
  package var retries: Int
  /// Requests that a program of the kind `exec` has at a time.
  package var concurrency: Int
  /// The pause before the first repetition of a request; each further one is three times as long, up to a minute.
  package var pause: Duration

  /// Settings, all of which have defaults.
  package init(
    timeout: Duration = .seconds(60), startTimeout: Duration = .seconds(120), retries: Int = 1,
    concurrency: Int = 16,
    pause: Duration = .milliseconds(500)
  ) {
    self.timeout = timeout
    self.startTimeout = startTimeout
    self.retries = retries
    self.concurrency = concurrency
    self.pause = pause
  }

  /// The pause after a number of failures, from 1.
  func pause(afterFailures count: Int) -> Duration {
    var pause = self.pause
    for _ in 1..<max(1, min(count, 20)) { pause = min(pause * 3, .seconds(60)) }
    return pause
  }
}
