package import SumbenchPrograms
package import SumbenchSupport

/// What is known of a score of a program beside its number.
package struct MetricDetails: Hashable, Sendable {
  /// From asking to the answer.
  package let seconds: Double?
  /// By column key the repeated judgements that a score is the mean of.
  package let samples: [String: [Double]]
  /// Whatever else it added: cost, latency, tokens, model.
  package let extras: [String: AnswerValue]
}
