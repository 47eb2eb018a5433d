package import SumbenchPrograms
import SumbenchSupport
import Synchronization

/// A program as a metric: one JSON line for each summary to it, one JSON line for each back.
///
///     {"id":"storm","system":"lead-3","candidate":"A storm hit.","references":["..."],"article":"..."}      to it
///     {"id":"storm","system":"lead-3","score":0.83}                                                         from it
///     {"id":"storm","system":"lead-3","scores":{"faithfulness":4,"coverage":3}}                             or so
///     {"id":"storm","system":"lead-3","samples":[4,5,4]}                                                    or so
///     {"id":"storm","system":"lead-3","error":"refused"}                                                    or so
///
/// Journal, reuse, retries and concurrency are the engine's. An answer outside the scale is no answer.
package final class ProgramMetric: Metric {
  private let program: Program
  private let scales: [GivenMetric]
  private let engine: ProgramEngine
  private let state = Mutex<ProgramReport?>(nil)

  /// A metric that asks a program.
  ///
  /// - Parameter scales: What the user says about the scores by name: that of the metric, or of one of its columns.
  package init(_ program: Program, scales: [GivenMetric] = [], context: ProgramContext = ProgramContext()) {
    self.program = program
    self.scales = scales
    engine = ProgramEngine(program, keyFields: ["id", "system"], context: context)
  }

  package var name: String { program.name }

  /// The command by its digest: its text may hold passwords.
  package var signature: String { "\(name)|program:\(program.digest.prefix(12))" }

  /// What the program did; `nil` before `finish`.
  package var report: ProgramReport? { state.withLock(\.self) }

  package func scores(
    of summaries: [JudgedSummary], progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> MetricScores {
    let requests = try summaries.map(request)
    let results = try await engine.answers(to: requests, progress: progress).map { result in
      result.flatMap { answer in
        // Checked when it came.
        Result { () throws(ScoreAnswer.Problem) in try ScoreAnswer(answer, of: name, scales) }.mapError {
          .unusable(reason: $0.description)
        }
      }
    }
    let keys = columnKeys(results.compactMap { try? $0.get() })
    var scores = MetricScores(columns: keys.map { scales.column($0, of: name) }, values: [])
    for (summary, result) in zip(summaries, results) {
      switch result {
      case .success(let answer):
        scores.values.append(keys.map { answer.values[$0] })
        scores.details.append(answer.details)
      case .failure(let failure):
        scores.values.append(keys.map { _ in nil })
        scores.details.append(nil)
        scores.failures.append(.init(id: summary.id, system: summary.system, message: "\(failure)"))
      }
    }
    return scores
  }

  package func finish() async {
    let report = await engine.finish()
    state.withLock { $0 = report }
  }

  /// The metric's own column first, then those of its aspects; where nothing was answered, its own.
  private func columnKeys(_ answers: [ScoreAnswer]) -> [String] {
    let keys = Set(answers.flatMap(\.values.keys))
    if keys.isEmpty { return [name] }
    return (keys.contains(name) ? [name] : []) + keys.subtracting([name]).inByteOrder()
  }

  private func request(_ summary: JudgedSummary) throws -> ProgramRequest {
    let (name, scales) = (name, scales)
    return try ProgramRequest(key: [summary.id, summary.system], fields: ScoreRequest(summary)) { answer in
      _ = try ScoreAnswer(answer, of: name, scales)
    }
  }
}

/// What a program is told of a summary.
struct ScoreRequest: Encodable {
  let id: String
  let system: String
  let candidate: String
  let references: [String]
  let article: String?

  init(_ summary: JudgedSummary) {
    id = summary.id
    system = summary.system
    candidate = summary.text
    references = summary.references
    article = summary.article
  }
}
