import Foundation
import TextProcessing

/// Any program as a summarizer: one JSON line for each article to it, one JSON line for each back.
///
///     {"id": "storm", "sentences": ["A storm hit.", "It passed."], "limit": "3s"}      to standard input
///     {"id": "storm", "sentences": [0]}                                                from standard output
///     {"id": "storm", "summary": "A storm hit and passed."}                            or so
///
/// The program is started once, by the shell, and gets articles as they come; it may answer in any order. It has
/// `timeoutInSeconds` for each article, counted from its latest answer.
///
/// When it dies it is started again; the article it has owed longest fails if that was its second try. When it
/// hangs, or says what is no answer (garbage, an unknown id, a second answer, an endless line), it is ended, that
/// article fails at once, and it is started again for the others. After three starts without an answer in
/// between it is given up.
final class ExternalSummarizer: Summarizer, @unchecked Sendable {
  let name: String
  private let command: String
  private let timeoutInSeconds: Double

  private static let mostFruitlessStarts = 3

  // Everything below is touched on the queue alone.
  private let queue = DispatchQueue(label: "sumbench.external")
  private var process: ExternalProcess?
  /// What the program owes an answer for, the oldest first.
  private var owed: [Request] = []
  private var fruitlessStarts = 0
  /// Why nothing is sent any more.
  private var givenUp: ExternalError?
  /// Counts answers and starts; a watch that finds the number unchanged has seen nothing happen.
  private var progress = 0

  private struct Request {
    let document: Document
    let limit: LengthLimit
    let continuation: CheckedContinuation<Summary, any Error>
    /// Whether the program has died over it once.
    var isSecondTry = false

    func fail(_ error: ExternalError) { continuation.resume(throwing: error) }
  }

  /// A shell command.
  init(name: String, command: String, timeoutInSeconds: Double) {
    self.name = name
    self.command = command
    self.timeoutInSeconds = timeoutInSeconds
  }

  /// The summarizer of a name such as `exec:python3 my.py` or `mine=exec:python3 my.py`, `nil` of any other.
  convenience init?(named name: String, timeoutInSeconds: Double) {
    guard let parts = name.wholeMatch(of: /(?:([^=:]+)=)?exec:(.*\S.*)/)?.output else { return nil }
    self.init(
      name: parts.1.map(String.init) ?? name, command: String(parts.2), timeoutInSeconds: timeoutInSeconds)
  }

  func summary(of document: Document, within limit: LengthLimit) async throws -> Summary {
    if document.sentences.isEmpty { return Summary(sentences: [], of: document) }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { self.send(Request(document: document, limit: limit, continuation: continuation)) }
    }
  }

  func finish() async {
    await withCheckedContinuation { continuation in
      queue.async {
        self.process?.closeInput()
        self.process?.waitOrKill(seconds: 1)
        self.process = nil
        continuation.resume()
      }
    }
  }

  private func send(_ request: Request) {
    if let givenUp { return request.fail(givenUp) }
    owed.append(request)
    if process == nil { return start() }
    if owed.count == 1 { watch() }
    process?.write(ExternalMessage.question(request.document, request.limit))
  }

  private func start() {
    do {
      process = try ExternalProcess(command: command, queue: queue) { [weak self] process, event in
        self?.receive(event, from: process)
      }
    } catch {
      return giveUp(.notStarted(reason: error.localizedDescription))
    }
    for request in owed { process?.write(ExternalMessage.question(request.document, request.limit)) }
    watch()
  }

  private func watch() {
    progress += 1
    let seen = progress
    queue.asyncAfter(deadline: .now() + timeoutInSeconds) { [weak self] in
      guard let self, self.progress == seen, !self.owed.isEmpty else { return }
      self.restart(after: .noAnswer(seconds: self.timeoutInSeconds))
    }
  }

  private func receive(_ event: ExternalProcess.Event, from sender: ExternalProcess) {
    // What a program that was ended had still to say concerns nobody.
    guard sender === process else { return }
    switch event {
    case .line(let line): accept(line)
    case .overlongLine: restart(after: .overlongAnswer(bytes: ExternalProcess.longestLine))
    case .ended(let complaint):
      process = nil
      if owed.isEmpty { return }
      let isSecondTry = owed[0].isSecondTry
      owed[0].isSecondTry = true
      restart(after: .died(complaint: complaint), failingOldest: isSecondTry)
    }
  }

  private func accept(_ line: Data) {
    do throws(ExternalError) {
      let answer = try ExternalMessage.answer(line)
      guard let position = owed.firstIndex(where: { $0.document.id == answer.id }) else {
        throw ExternalError.unexpectedID(answer.id)
      }
      let request = owed.remove(at: position)
      fruitlessStarts = 0
      watch()
      request.continuation.resume(
        with: Result { try answer.summary(of: request.document, within: request.limit) })
    } catch {
      restart(after: error)
    }
  }

  /// Ends the program and starts it anew for what it owes, but for the article owed longest if that has failed.
  private func restart(after error: ExternalError, failingOldest: Bool = true) {
    process?.kill()
    process = nil
    if failingOldest, !owed.isEmpty { owed.removeFirst().fail(error) }
    fruitlessStarts += 1
    if fruitlessStarts >= Self.mostFruitlessStarts {
      giveUp(error)
    } else if !owed.isEmpty {
      start()
    }
  }

  private func giveUp(_ error: ExternalError) {
    givenUp = error
    for request in owed { request.fail(error) }
    owed = []
  }
}
