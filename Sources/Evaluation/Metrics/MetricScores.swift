package import SumbenchPrograms
package import SumbenchSupport

/// What a metric says of some summaries.
///
///     MetricScores(of: [judged], ScoreColumn("sentences")) { Double($0.lines.count) }.values       // [[1]]
///
/// A number that is not finite counts as missing.
public struct MetricScores: Sendable {
  /// What the numbers are.
  public let columns: [ScoreColumn]
  /// For each summary a number or `nil` for each column.
  public internal(set) var values: [[Double?]]
  /// Why summaries have no number at all, in their order.
  public internal(set) var failures: [Failure] = []
  /// What else a program said of its answers, in the order of the summaries; empty for other metrics.
  var details: [MetricDetails?] = []
  /// What a user has to know.
  package internal(set) var notes: [Note] = []

  /// Scores that are known.
  ///
  /// - Parameters:
  ///   - columns: What the numbers are, each key once.
  ///   - values: For each summary, in their order, a number or `nil` for each column.
  ///   - failures: Why summaries have no number at all.
  public init(columns: [ScoreColumn], values: [[Double?]], failures: [Failure] = []) {
    self.init(columns: columns, values: values, failures: failures, notes: [])
  }

  /// The scores of a metric that gives each summary one number.
  ///
  /// - Parameters:
  ///   - summaries: The summaries.
  ///   - column: What the number is.
  ///   - score: The number of a summary, `nil` where it has none. What it throws is why this summary has none.
  public init(
    of summaries: [JudgedSummary], _ column: ScoreColumn, score: (JudgedSummary) throws -> Double?
  ) {
    var values: [[Double?]] = []
    var failures: [Failure] = []
    for summary in summaries {
      do {
        values.append([try score(summary)])
      } catch {
        values.append([nil])
        failures.append(Failure(of: summary, message: "\(error)"))
      }
    }
    self.init(columns: [column], values: values, failures: failures)
  }

  init(columns: [ScoreColumn], values: [[Double?]], failures: [Failure] = [], notes: [Note]) {
    precondition(values.allSatisfy { $0.count == columns.count }, "every summary has a place in every column")
    self.columns = columns
    self.values = values.map { $0.map { $0.flatMap { $0.isFinite ? $0 : nil } } }
    self.failures = failures
    self.notes = notes
  }

  /// A summary that could not be scored.
  public struct Failure: Hashable, Sendable {
    /// The item.
    public let id: String
    /// The system that wrote the summary.
    public let system: String
    /// Why it has no number, in a few words.
    public let message: String

    /// A summary that could not be scored.
    ///
    /// - Parameters:
    ///   - summary: The summary.
    ///   - message: Why it has no number, in a few words.
    public init(of summary: JudgedSummary, message: String) {
      self.init(id: summary.id, system: summary.system, message: message)
    }

    init(id: String, system: String, message: String) {
      self.id = id
      self.system = system
      self.message = message
    }
  }
}
