package import SumbenchPrograms
package import SumbenchSupport

/// What a metric says of some summaries.
package struct MetricScores: Sendable {
  /// What the numbers are.
  package var columns: [ScoreColumn]
  /// For each summary a number or `nil` for each column.
  package var values: [[Double?]]
  /// Why summaries have no number at all, in their order.
  package var failures: [Failure] = []
  /// What else a program said of its answers, in the order of the summaries; empty for other metrics.
  package var details: [MetricDetails?] = []
  /// What a user has to know.
  package var notes: [Note] = []

  /// A summary that could not be scored.
  package struct Failure: Hashable, Sendable {
    package let id: String
    package let system: String
    package let message: String
  }
}

/// What is known of a score of a program beside its number.
package struct MetricDetails: Hashable, Sendable {
  /// From asking to the answer.
  package let seconds: Double?
  /// By column key the repeated judgements that a score is the mean of.
  package let samples: [String: [Double]]
  /// Whatever else it added: cost, latency, tokens, model.
  package let extras: [String: AnswerValue]
}
