import SumbenchPrograms
import SumbenchSummarizers

/// How many answers of a program a run needs, found without asking.
package struct ProgramCost: Hashable, Sendable {
  /// The name of the row or of the metric.
  package let program: String
  /// Answers that are kept.
  package let kept: Int
  /// Requests that would be sent.
  package let asked: Int
  /// Answers that may come on top, about summaries that do not exist yet.
  package var possible = 0

  init(_ program: String, _ report: ProgramReport?) {
    self.program = program
    kept = report?.reused ?? 0
    asked = report?.unasked ?? 0
  }
}

extension System {
  /// What a program costs after a run in which nothing was asked; `nil` for a row of another kind.
  package var cost: ProgramCost? { external.map { ProgramCost(name, $0.report) } }
}

extension [any Metric] {
  /// What programs cost that judge these summaries of each set of rules, of which further ones may come. The metrics ask
  /// nothing. Throws `JournalError`.
  package func costs(of summaries: [[JudgedSummary]], missing: Int) async throws -> [ProgramCost] {
    var costs: [ProgramCost] = []
    for case let metric as ProgramMetric in self {
      for list in summaries { _ = try await metric.scores(of: list) { _ in } }
      await metric.finish()
      var cost = ProgramCost(metric.name, metric.report)
      cost.possible = missing
      costs.append(cost)
    }
    return costs
  }
}
