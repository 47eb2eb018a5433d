import Dispatch

extension ProgramEngine {
  /// Takes a request in: one that was answered before is settled, any other waits to be sent.
  func admit(_ item: ProgramItem) {
    let request = item.request
    guard open.insert(request.key).inserted else {
      report.failed += 1
      return item.completion(.failure(ProgramFailure.ambiguousKey))
    }
    if let answer = given[request.digest] { return settle(item, .success(answer)) }
    guard let answer = keptAnswer(to: request) else {
      if !isDry { return fresh.append(item) }
      unasked.insert(request.digest)
      report.unasked = unasked.count
      return settle(item, .failure(ProgramFailure.notAsked))
    }
    report.reused += 1
    report.seconds[request.key] = answer.seconds
    given[request.digest] = answer
    settle(item, .success(answer))
  }

  /// The latest usable answer of an earlier run. One from elsewhere is added to the journal, which has every answer of a run.
  private func keptAnswer(to request: ProgramRequest) -> ProgramAnswer? {
    let isUsable = { request.failure(of: $0) == nil }
    let own = journal?.earlier.answers(command: commandDigest, request: request.digest)
    if let answer = own?.first(where: isUsable) { return answer }
    let others =
      earlier.answers(command: commandDigest, request: request.digest)
      + plainAnswers[request.key, default: []].reversed()
    guard let answer = others.first(where: isUsable) else { return nil }
    keep(answer, of: request)
    return answer
  }

  /// Adds an answer to the journal; one that cannot be kept stops the run.
  func keep(_ answer: ProgramAnswer, of request: ProgramRequest) {
    do throws(JournalError) {
      try journal?.append(
        JournalEntry(key: JournalKey(command: commandDigest, request: request.digest), answer: answer))
    } catch {
      stopAsking(error)
    }
  }

  /// Sends what can be sent, starts the program where there is something to send, and sets the alarm.
  func proceed() {
    if life == nil, let error = stop ?? givenUp { failAll(error) }
    let now = SuspendingClock.now
    wakeDelayed(now)
    if program.kind == .batch, life != nil { endIdleBatch() }
    if life?.isEnding != true, !(suspects.isEmpty && fresh.isEmpty) {
      if let pausedUntil, pausedUntil <= now { self.pausedUntil = nil }
      if life == nil, pausedUntil == nil, program.kind == .exec || delayed.isEmpty { start() }
      if let probedUntil = life?.probedUntil, probedUntil <= now { life?.probedUntil = nil }
      if program.kind == .exec, life != nil, life?.probedUntil == nil { sendSome() }
    }
    keepBusyTime(now)
    setAlarm()
  }

  private func wakeDelayed(_ now: SuspendingClock.Instant) {
    if delayed.isEmpty { return }
    // Repetitions of a batch are one batch.
    if program.kind == .batch, delayed.contains(where: { $0.due > now }) { return }
    for item in delayed where item.due <= now {
      if item.isSuspect { suspects.append(item) } else { fresh.append(item) }
    }
    delayed.removeAll { $0.due <= now }
  }

  private func start() {
    do throws(SystemError) {
      let process = try ProgramProcess(
        command: program.command, in: folder, mayCloseInput: program.kind == .batch
      ) {
        [weak self] process, event in
        // Waiting for the queue slows a program that floods down to what is read.
        self?.queue.sync { self?.receive(event, from: process) }
      }
      life = ProgramLife(process: process)
      report.starts += 1
      if program.kind == .batch { sendAll() }
      if probesNextStart { life?.probedUntil = SuspendingClock.now + probeDuration }
    } catch {
      let failure = ProgramFailure.notStarted(reason: "\(error)")
      givenUp = failure
      failAll(failure)
    }
  }

  private func sendAll() {
    // What was sent before comes first: a program that ends after a number of requests fails on none of them.
    let items = suspects + fresh.removeAll()
    suspects = []
    let repeated = items.filter { $0.sent != nil }.sorted { $0.number < $1.number }
    for item in repeated + items.filter({ $0.sent == nil }) { send(item) }
    life?.process.closeInput()
  }

  /// Ends a batch that has answered everything and goes on running while there is more to ask.
  private func endIdleBatch() {
    guard inFlight.isEmpty, !(suspects.isEmpty && fresh.isEmpty && delayed.isEmpty), life?.isIdle == false
    else { return }
    life?.isIdle = true
    let process = life?.process
    queue.asyncAfter(deadline: DispatchTime.now() + 1) { process?.kill() }
  }

  private func sendSome() {
    if let suspect = suspects.first {
      if inFlight.isEmpty {
        suspects.removeFirst()
        send(suspect)
      }
      return
    }
    if inFlight.count == 1, inFlight.values.contains(where: \.isSuspect) { return }
    while inFlight.count < settings.concurrency, let item = fresh.popFirst() { send(item) }
  }

  private func send(_ item: ProgramItem) {
    if item.sent == nil { report.asked += 1 }
    sentCount += 1
    item.number = sentCount
    item.sent = SuspendingClock.now
    inFlight[item.request.key] = item
    life?.process.send(item.request.line)
  }

  private func keepBusyTime(_ now: SuspendingClock.Instant) {
    if inFlight.isEmpty, let since = busySince {
      report.busySeconds += (now - since).inSeconds
      busySince = nil
    } else if !inFlight.isEmpty, busySince == nil {
      busySince = now
    }
  }

  /// Has `proceed` called when the next pause or time-out is over.
  private func setAlarm() {
    let moments = delayed.map(\.due) + [life?.probedUntil, pausedUntil, timeLimit?.instant].compactMap { $0 }
    guard let next = moments.min() else { return }
    if let alarm, alarm <= next { return }
    alarm = next
    let wait = max(0.001, (next - SuspendingClock.now).inSeconds)
    queue.asyncAfter(deadline: DispatchTime.now() + wait) { [weak self] in
      guard let self else { return }
      if alarm == next { alarm = nil }
      checkTimeLimit()
      proceed()
    }
  }
}
