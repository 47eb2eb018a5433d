extension ProgramEngine {
  /// Counts a failure against a request, which is sent again after a pause or has failed for good.
  func fail(_ item: ProgramItem, _ failure: ProgramFailure) {
    item.failures += 1
    if item.failures > settings.retries {
      report.failed += 1
      return settle(item, .failure(failure))
    }
    item.due = SuspendingClock.now + settings.pause(afterFailures: item.failures)
    delayed.append(item)
  }

  /// Fails every request that is not settled; no program is running.
  func failAll(_ error: any Error) {
    let items = suspects + fresh.removeAll() + delayed
    (suspects, delayed) = ([], [])
    for item in items {
      if error is ProgramFailure { report.failed += 1 }
      settle(item, .failure(error))
    }
  }

  /// Ends the program for a reason that is not its own.
  func end(_ reason: ProgramFailure?) {
    guard life != nil, life?.isEnding != true else { return }
    life?.isEnding = true
    life?.reason = reason
    life?.process.kill()
  }

  /// Stops the run: nothing further is sent, the program is ended, and what it has written by then is kept.
  func stopAsking(_ error: any Error) {
    if stop == nil { stop = error }
    end(nil)
  }

  func interrupt(signal: Int32) {
    stopAsking(interrupted(by: signal))
    proceed()
  }

  func interrupted(by signal: Int32) -> Interrupted {
    Interrupted(
      signal: signal, program: program.name, answered: report.answered + report.reused, open: open.count)
  }

  /// When the program has been silent for too long, and how long that is.
  var timeLimit: (instant: SuspendingClock.Instant, limit: Duration)? {
    guard let life, !life.isEnding, let oldest = oldestInFlight else { return nil }
    if let latest = life.latestAnswer { return (max(oldest, latest) + settings.timeout, settings.timeout) }
    // A batch may be answered in one piece after all of it has been worked on.
    let limit =
      program.kind == .batch
      ? settings.startTimeout + settings.timeout * inFlight.count : settings.startTimeout
    return (oldest + limit, limit)
  }

  private var oldestInFlight: SuspendingClock.Instant? {
    // All of a batch are sent at once.
    program.kind == .batch ? inFlight.first?.value.sent : inFlight.values.compactMap(\.sent).min()
  }

  func checkTimeLimit() {
    guard let (instant, limit) = timeLimit, instant <= SuspendingClock.now, let life else { return }
    end(.noAnswer(within: limit, heard: life.heard))
  }
}
