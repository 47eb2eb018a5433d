import Foundation

extension ProgramEngine {
  func receive(_ event: ProgramProcess.Event, from process: ProgramProcess) {
    guard life?.process === process else { return }
    switch event {
    case .output(let batch):
      passOver(batch.passedOver, first: batch.firstPassedOver)
      for line in batch.candidates { accept(line) }
    case .ended(let end): close(end)
    }
    proceed()
  }

  private func accept(_ line: [UInt8]) {
    guard let answer = ProgramAnswer(line: Data(line)) else { return acceptBroken(line) }
    // A log written as JSON has no id.
    guard let key = answer.key(keyFields) else { return passOver(1, first: Quotation.of(line)) }
    guard let (item, isLate) = asked(key) else { return acceptUnasked(key) }
    let now = SuspendingClock.now
    heardAnswer(to: isLate ? nil : item, at: now)
    var timed = answer
    timed.seconds = item.sent.map { (now - $0).inSeconds }
    keep(timed, of: item.request)
    let failure = item.request.failure(of: timed)
    // A second answer that is no use either is not a second try.
    if isLate, failure != nil { return repeated() }
    remove(item)
    item.isSuspect = false
    if let failure { return fail(item, failure) }
    report.answered += 1
    report.seconds[key] = timed.seconds
    given[item.request.digest] = timed
    settle(item, .success(timed))
  }

  /// A line that begins like an object and is none: where it tells its id, that request has failed.
  private func acceptBroken(_ line: [UInt8]) {
    let text = String(decoding: line.prefix(10_000), as: UTF8.self)
    let pairs = keyFields.compactMap { field -> String? in
      guard
        let member = try? Regex(
          #""\#(field)"\s*:\s*(?:"([^"\\]*)"|(-?\d+))"#, as: (Substring, Substring?, Substring?).self),
        let match = text.firstMatch(of: member)
      else { return nil }
      return (match.output.1 ?? match.output.2).map(String.init)
    }
    guard pairs.count == keyFields.count, let item = inFlight.removeValue(forKey: pairs) else {
      return passOver(1, first: Quotation.of(line))
    }
    heardAnswer(to: item, at: SuspendingClock.now)
    fail(item, .notJSON(line: Quotation.of(line)))
  }

  private func acceptUnasked(_ key: [String]) {
    if settled.contains(key) { return repeated() }
    life?.heard.addUnknown(key)
    report.unused.addUnknown(key)
  }

  private func repeated() {
    life?.heard.repeatedAnswers += 1
    report.unused.repeatedAnswers += 1
  }

  private func passOver(_ count: Int, first: String?) {
    life?.heard.addLines(count, first: first)
    report.unused.addLines(count, first: first)
  }

  /// An answer of a request of this life, or a late one to a request of an earlier life.
  private func heardAnswer(to item: ProgramItem?, at now: SuspendingClock.Instant) {
    life?.answers += 1
    if let item, let life { self.life?.latestAnswered = max(life.latestAnswered, item.number) }
    life?.latestAnswer = now
    hasEverAnswered = true
  }

  /// The unsettled request of this key. One that waits to be sent once more may be answered late.
  private func asked(_ key: [String]) -> (item: ProgramItem, isLate: Bool)? {
    if let item = inFlight[key] { return (item, false) }
    guard open.contains(key) else { return nil }
    let waiting = suspects + delayed + fresh.all
    return waiting.first { $0.request.key == key && $0.sent != nil }.map { ($0, true) }
  }

  private func remove(_ item: ProgramItem) {
    if inFlight.removeValue(forKey: item.request.key) != nil { return }
    suspects.removeAll { $0 === item }
    delayed.removeAll { $0 === item }
    fresh.remove(item)
  }

  func settle(_ item: ProgramItem, _ result: Result<ProgramAnswer, any Error>) {
    open.remove(item.request.key)
    settled.insert(item.request.key)
    item.completion(result)
  }
}

extension ProgramRequest {
  /// Why an answer cannot be used, `nil` where it can.
  func failure(of answer: ProgramAnswer) -> ProgramFailure? {
    if let key = answer.repeatedKey { return .unusable(reason: "‘\(Quotation.of(key))’ is there twice") }
    if let refusal = answer.refusal { return .refused(reason: Quotation.of(refusal)) }
    do {
      try check(answer)
      return nil
    } catch {
      return .unusable(reason: Quotation.of("\(error)"))
    }
  }
}
