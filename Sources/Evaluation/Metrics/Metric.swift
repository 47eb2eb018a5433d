/// How summaries are judged: the second open protocol beside `Summarizer`.
///
/// ROUGE under a set of rules is a metric, sentence BLEU is one, a program is one. A metric gets all summaries at once, so
/// that one that asks a program has many requests under way. It gives each summary a number in each of its columns, or
/// none: a number that is missing is missing, and never zero.
///
///     let scores = try await metric.scores(of: summaries)
///     scores.values[0]        // for the first summary a number or nil for each of scores.columns
package protocol Metric: Sendable {
  /// The name on the command line: `bleu`, `judge`.
  var name: String { get }

  /// How its numbers are computed, in a line without a line break and without anything secret.
  var signature: String { get }

  /// The scores of these summaries, in their order; `progress` hears how many are done.
  ///
  /// Throws what ends the whole run: an interruption, a journal that cannot be written. What fails with one summary is in
  /// the failures.
  func scores(
    of summaries: [JudgedSummary], progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> MetricScores

  /// Called once when there is nothing more to score.
  func finish() async
}

extension Metric {
  /// Most metrics hold nothing that has to be released.
  package func finish() async {}

  /// The scores of these summaries, in their order.
  package func scores(of summaries: [JudgedSummary]) async throws -> MetricScores {
    try await scores(of: summaries) { _ in }
  }
}

/// A summary with all that a metric may look at.
package struct JudgedSummary: Hashable, Sendable {
  /// The item.
  package let id: String
  /// The system that wrote it.
  package let system: String
  /// The summary, a sentence a line.
  package let lines: [String]
  /// The references of the item, each a text whose lines are sentences.
  package let references: [String]
  /// The article as it came, where there is one.
  package let article: String?

  /// A summary given part by part.
  package init(id: String, system: String, lines: [String], references: [String], article: String? = nil) {
    self.id = id
    self.system = system
    self.lines = lines
    self.references = references
    self.article = article
  }

  /// The summary as a text whose lines are sentences.
  package var text: String { lines.joined(separator: "\n") }
}
