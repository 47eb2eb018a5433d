/// What is known of a program since its latest start.
struct ProgramLife {
  let process: ProgramProcess
  let started = SuspendingClock.now
  var answers = 0
  var latestAnswer: SuspendingClock.Instant?
  /// The number of the latest request that was answered.
  var latestAnswered = 0
  var heard = UnusedOutput()
  /// Until when nothing is sent, because a program that ends without having been asked anything cannot be started.
  var probedUntil: SuspendingClock.Instant?
  /// Why it is being ended.
  var reason: ProgramFailure?
  var isEnding = false
  /// Whether it has answered a whole batch and is expected to end by itself.
  var isIdle = false
}
