/// A request on its way through the engine.
final class ProgramItem {
  let request: ProgramRequest
  let completion: @Sendable (Result<ProgramAnswer, any Error>) -> Void
  /// Failures that count against this request.
  var failures = 0
  /// Whether the program ended or fell silent when it had this request among others; such requests are sent alone.
  var isSuspect = false
  /// Whether a program has answered later requests and not this one.
  var wasLeftOut = false
  /// Whether it was among the last requests of a program that had left out others and fell silent.
  var wasLast = false
  /// When it may be sent again.
  var due = SuspendingClock.now
  var sent: SuspendingClock.Instant?
  /// The order of sending.
  var number = 0

  init(_ request: ProgramRequest, completion: @escaping @Sendable (Result<ProgramAnswer, any Error>) -> Void)
  {
    self.request = request
    self.completion = completion
  }
}
