package import SumbenchPrograms
import Synchronization
package import SumbenchText

/// Any program as a summarizer: one JSON line for each article to it, one JSON line for each back.
///
///     {"id":"storm","sentences":["A storm hit.","It passed."],...}      to standard input, see `SummaryRequest`
///     {"id":"storm","sentences":[0]}                                    from standard output
///     {"id":"storm","summary":"A storm hit and passed."}                or so
///     {"id":"storm","error":"refused"}                                  or so
///
/// One bad answer costs one article. How the program is started, fed, repeated and ended is the engine's affair.
package final class ExternalSummarizer: BulkSummarizer {
  package let name: String
  private let engine: ProgramEngine

  private struct State {
    var report: ProgramReport?
    var extras: [String: [String: AnswerValue]] = [:]
  }
  private let state = Mutex(State())

  /// A summarizer that asks a program.
  package init(_ program: Program, context: ProgramContext = ProgramContext()) {
    name = program.name
    engine = ProgramEngine(program, context: context)
  }

  /// What the program did; `nil` before `finish`.
  package var report: ProgramReport? { state.withLock(\.report) }

  /// What the program added to its answers (cost, latency, tokens, model), by the article's id.
  package var extras: [String: [String: AnswerValue]] { state.withLock(\.extras) }

  package func summary(of document: Document, within limit: LengthLimit) async throws -> Summary {
    if document.sentences.isEmpty { return Summary(sentences: [], of: document) }
    return try read(try await engine.answer(to: request(document, limit)), document, limit)
  }

  package func summaries(
    of documents: [Document], within limit: LengthLimit,
    progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> [Result<Summary, any Error>] {
    let asked = documents.filter { !$0.sentences.isEmpty }
    let requests = try asked.map { try request($0, limit) }
    var results = try await engine.answers(to: requests, progress: progress).makeIterator()
    return documents.map { document in
      if document.sentences.isEmpty { return .success(Summary(sentences: [], of: document)) }
      return Result { try read(results.next()!.get(), document, limit) }
    }
  }

  package func finish() async {
    let report = await engine.finish()
    state.withLock { $0.report = report }
  }

  private func request(_ document: Document, _ limit: LengthLimit) throws -> ProgramRequest {
    try ProgramRequest(key: [document.id], fields: SummaryRequest(document, limit)) { answer in
      _ = try SummaryAnswer(answer).summary(of: document, within: limit)
    }
  }

  private func read(_ answer: ProgramAnswer, _ document: Document, _ limit: LengthLimit) throws -> Summary {
    let extras = answer.extras(beyond: SummaryAnswer.members)
    if !extras.isEmpty { state.withLock { $0.extras[document.id] = extras } }
    return try SummaryAnswer(answer).summary(of: document, within: limit)
  }
}
