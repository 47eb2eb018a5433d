/// How summaries are judged: what ROUGE under a set of rules does, or sentence BLEU, or a metric of your own.
///
///     struct Brevity: Metric {
///       let name = "brevity"
///       let signature = "brevity|unit:words"
///       func scores(of summaries: [JudgedSummary], progress: @escaping @Sendable (Int) -> Void) -> MetricScores {
///         MetricScores(of: summaries, ScoreColumn("words", direction: .lower)) { summary in
///           Double(summary.text.split(whereSeparator: \.isWhitespace).count)
///         }
///       }
///     }
///
/// A metric gets all summaries at once, so that one that asks a program has many requests under way. It gives each
/// summary a number in each of its columns, or none: a number that is missing is missing, and never zero.
public protocol Metric: Sendable {
  /// The name on the command line: `bleu`, `judge`.
  var name: String { get }

  /// How its numbers are computed, in a line without a line break and without anything secret.
  ///
  /// It becomes part of the signature of a run: numbers under different signatures are not compared.
  var signature: String { get }

  /// The scores of these summaries.
  ///
  /// - Parameters:
  ///   - summaries: The summaries of all systems of a run.
  ///   - progress: May be called with the number of summaries that are done, from any thread.
  /// - Returns: A number or none for each summary and column, in the order of the summaries.
  /// - Throws: What ends the whole run: an interruption, a journal that cannot be written. What fails with one summary
  ///   is in ``MetricScores/failures``.
  func scores(
    of summaries: [JudgedSummary], progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> MetricScores

  /// Releases what the metric holds; called once when there is nothing more to score.
  func finish() async
}

extension Metric {
  /// Does nothing: most metrics hold nothing that has to be released.
  public func finish() async {}

  /// The scores of these summaries.
  ///
  /// - Parameter summaries: Summaries of any systems.
  /// - Returns: A number or none for each summary and column, in the order of the summaries.
  /// - Throws: What ``scores(of:progress:)`` throws.
  public func scores(of summaries: [JudgedSummary]) async throws -> MetricScores {
    try await scores(of: summaries) { _ in }
  }
}
