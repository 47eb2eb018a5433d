/// A request on its way through the engine.
final class ProgramItem {
  let request: ProgramRequest
  let completion: @Sendable (Result<ProgramAnswer, any Error>) -> Void
  /// Failures that count against this request.
  var failures = 0
  /// Whether the program ended or fell silent when it had this request among others; such requests are sent alone.
  var isSuspect = false
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
