extension ProgramEngine {
  /// Whether the next start is watched for a moment before anything is sent.
  var probesNextStart: Bool {
    program.kind == .exec && !hasEverAnswered && fruitlessEnds == 1 && silentStarts == 0
  }

  /// How long: longer than the program lived when it was sent something.
  var probeDuration: Duration { min(latestLifetime * 2 + .seconds(1), settings.startTimeout) }

  /// The program has ended: decides what that means for the requests that it had.
  func close(_ end: ProgramEnd) {
    guard let life else { return }
    let reason = reason(of: end, life)
    latestLifetime = SuspendingClock.now - life.started
    self.life = nil
    let items = inFlight.values.sorted { $0.number < $1.number }
    inFlight = [:]
    defer { finishIfEnded() }
    if stop != nil {
      if let interruption = stop as? Interrupted { stop = interrupted(by: interruption.signal) }
      suspects = items + suspects
      return
    }
    if life.probedUntil != nil, givenUp == nil, finishers.isEmpty {
      givenUp = reason
      return
    }
    if items.isEmpty { return }
    let isOrderlyBatch =
      program.kind == .batch && end.cause == .exited(status: 0) && (life.answers > 0 || hasEverAnswered)
    if isOrderlyBatch {
      for item in items { fail(item, .leftOut(heard: life.heard)) }
      return
    }
    report.breakdowns += 1
    report.latestBreakdown = reason
    if givenUp == nil, !hasEverAnswered { countFruitlessEnd(reason, end) }
    if givenUp != nil {
      suspects = items + suspects
      return
    }
    if program.kind == .batch { return blameBatch(items, reason, life) }
    if case .noAnswer = reason { return blame(failingLeftOut(of: items, life), reason, end, life) }
    blame(items, reason, end, life)
  }

  /// Counts a failure against the requests that a silent program has left out: it has answered later ones, now or when it
  /// had them before. They are sent again together and not one at a time.
  ///
  /// Returns those of which any may be the one that the program works on in vain. Where others were left out, they are sent
  /// together once more before they are: they may be left out too.
  private func failingLeftOut(of items: [ProgramItem], _ life: ProgramLife) -> [ProgramItem] {
    for item in items where item.number < life.latestAnswered { item.wasLeftOut = true }
    let leftOut = items.filter { $0.wasLeftOut && !$0.isSuspect }
    if leftOut.isEmpty { return items }
    for item in leftOut { fail(item, .leftOut(heard: life.heard)) }
    let others = items.filter { !$0.wasLeftOut || $0.isSuspect }
    let repeated = others.filter { !$0.wasLast && !$0.isSuspect }
    for item in repeated {
      item.wasLast = true
      fresh.append(item)
    }
    return others.filter { item in !repeated.contains { $0 === item } }
  }

  private func reason(of end: ProgramEnd, _ life: ProgramLife) -> ProgramFailure {
    if end.hadOverlongLine { return .overlongLine(bytes: OutputLines.longestLine) }
    if end.wasEnded {
      if let closed = end.closed { return .closed(closed) }
      if let reason = life.reason { return reason }
    }
    return .died(end.cause, complaint: end.complaint)
  }

  private func countFruitlessEnd(_ reason: ProgramFailure, _ end: ProgramEnd) {
    fruitlessEnds += 1
    if case .noAnswer(let limit, let heard) = reason {
      silentStarts += 1
      if silentStarts >= Self.mostSilentStarts {
        givenUp = .neverAnswered(within: limit, starts: silentStarts, heard: heard)
      }
    } else if fruitlessEnds >= Self.mostFruitlessEnds || end.cause.saysNoSuchCommand {
      givenUp = reason
    }
  }

  /// A request that the program had alone is blamed. Of several, any may be the one, so each is sent alone.
  private func blame(_ items: [ProgramItem], _ reason: ProgramFailure, _ end: ProgramEnd, _ life: ProgramLife)
  {
    if items.isEmpty { return }
    for item in items { item.isSuspect = true }
    if items.count > 1 {
      // The oldest is the likeliest to be the one that a silent program works on: the others go first.
      suspects = (end.wasEnded ? Array(items.dropFirst()) + [items[0]] : items) + suspects
    } else if end.cause == .exited(status: 0), life.answers > 0, life.reason == nil {
      // A program that ends in good order after each answer had not read this request.
      suspects = items + suspects
    } else {
      fail(items[0], reason)
      if hasEverAnswered, items[0].failures == 1 { putFirst(items[0]) }
    }
  }

  /// Has the first repetition of a request come first after the next start, for which the program waits: programs that
  /// end after a number of requests, whatever these are, fail on none of them.
  private func putFirst(_ item: ProgramItem) {
    guard delayed.contains(where: { $0 === item }) else { return }
    delayed.removeAll { $0 === item }
    suspects.insert(item, at: 0)
    pausedUntil = item.due
  }

  /// A batch that breaks down after some answers has met the first of the others. One that breaks down without an answer
  /// may have met any.
  private func blameBatch(_ items: [ProgramItem], _ reason: ProgramFailure, _ life: ProgramLife) {
    if life.answers > 0 {
      fail(items[0], reason)
      for item in items.dropFirst() { fresh.append(item) }
    } else {
      for item in items { fail(item, reason) }
    }
  }
}

extension ProgramEnd.Cause {
  /// Whether the shell says that it did not find the command or could not run it.
  fileprivate var saysNoSuchCommand: Bool { self == .exited(status: 127) || self == .exited(status: 126) }
}
