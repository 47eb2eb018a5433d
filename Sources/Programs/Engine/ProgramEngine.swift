import Dispatch

/// Asks an external program: the one way to it, for systems and metrics alike.
///
///     let engine = ProgramEngine(Program(name: "mine", command: "python3 mine.py"))
///     let results = try await engine.answers(to: requests)      // in the order of the requests
///     let report = await engine.finish()
///
/// Requests and answers are JSON objects, one a line, that have the key fields in common; answers come in any order. A
/// request that was answered before, in this run or an earlier one, is not sent. Every answer is added to the journal as it
/// arrives, and so is every one that is taken from elsewhere.
///
/// One bad request costs one request. An answer that cannot be used, or that says what went wrong under `error`, is a
/// failure of its request, which is sent again after a pause. When the program ends or falls silent, it is started again,
/// and the requests that it had are sent one at a time, so that only a request that it had alone is blamed. Requests that a
/// silent program has left out, since it has answered later ones, are blamed together. A program that ends without having
/// been sent anything, or never answers whatever it is sent, is given up.
package final class ProgramEngine: @unchecked Sendable {
  package let program: Program
  let settings: ProgramSettings
  let keyFields: [String]
  let journal: Journal?
  let earlier: EarlierAnswers
  let plainAnswers: [[String]: [ProgramAnswer]]
  let commandDigest: String
  let folder: String?
  let isDry: Bool
  let queue = DispatchQueue(label: "sumbench.program")

  // Everything below is touched on the queue alone.
  var fresh = ProgramQueue()
  /// Sent alone, before fresh ones.
  var suspects: [ProgramItem] = []
  /// Waiting for the end of their pause.
  var delayed: [ProgramItem] = []
  var inFlight: [[String]: ProgramItem] = [:]
  /// The usable answers of this run by the digests of their requests.
  var given: [String: ProgramAnswer] = [:]
  /// The digests of requests that would have been sent.
  var unasked: Set<String> = []
  /// Keys of all requests that are not settled.
  var open: Set<[String]> = []
  var settled: Set<[String]> = []
  var life: ProgramLife?
  var report = ProgramReport()
  var hasEverAnswered = false
  var fruitlessEnds = 0
  var silentStarts = 0
  var sentCount = 0
  var latestLifetime = Duration.zero
  /// Why nothing is sent any more, though the run goes on.
  var givenUp: ProgramFailure?
  /// Why the run does not go on.
  var stop: (any Error)?
  var finishers: [CheckedContinuation<ProgramReport, Never>] = []
  /// Until when the program is not started.
  var pausedUntil: SuspendingClock.Instant?
  var alarm: SuspendingClock.Instant?
  var busySince: SuspendingClock.Instant?

  /// Starts without any answer at all after which a program is given up.
  static let mostFruitlessEnds = 6
  static let mostSilentStarts = 2

  /// An engine for a program, which is started with the first request that needs it.
  ///
  /// - Parameters:
  ///   - keyFields: The members of a request that its answer repeats.
  ///   - context: How patient to be, where answers are kept, and who may interrupt.
  package init(_ program: Program, keyFields: [String] = ["id"], context: ProgramContext = ProgramContext()) {
    self.program = program
    self.keyFields = keyFields
    settings = context.settings
    journal = context.journal
    earlier = context.earlier
    plainAnswers = earlier.plainAnswers(by: keyFields, of: program.name)
    commandDigest = program.digest
    folder = context.folders[program.command]
    isDry = context.isDry
    context.interruption?.whenRequested { [weak self] signal in
      guard let self else { return }
      queue.async { self.interrupt(signal: signal) }
    }
  }

  deinit { life?.process.kill() }

  /// Asks many requests, and returns their answers in the same order.
  ///
  /// A program of the kind `batch` gets them all at once.
  ///
  /// - Throws: `Interrupted` or `JournalError`; what failed with a single request is in its result.
  package func answers(
    to requests: [ProgramRequest], progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> [Result<ProgramAnswer, ProgramFailure>] {
    if requests.isEmpty { return [] }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async {
        let gathering = Gathering(count: requests.count, progress: progress) { continuation.resume(with: $0) }
        for (position, request) in requests.enumerated() {
          self.admit(ProgramItem(request) { gathering.put($0, at: position) })
        }
        self.proceed()
      }
    }
  }

  /// Asks one request. For a program of the kind `batch` it is a batch of its own.
  ///
  /// - Throws: `ProgramFailure`, `Interrupted` or `JournalError`.
  package func answer(to request: ProgramRequest) async throws -> ProgramAnswer {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        self.admit(ProgramItem(request) { continuation.resume(with: $0) })
        self.proceed()
      }
    }
  }

  /// Ends the program, which has a second for it, and returns what it did over the run.
  package func finish() async -> ProgramReport {
    await withCheckedContinuation { continuation in
      queue.async {
        self.finishers.append(continuation)
        self.life?.process.closeInput()
        self.finishIfEnded()
        let process = self.life?.process
        self.queue.asyncAfter(deadline: .now() + 1) { process?.kill() }
      }
    }
  }

  func finishIfEnded() {
    guard life == nil else { return }
    for finisher in finishers { finisher.resume(returning: report) }
    finishers = []
  }
}
