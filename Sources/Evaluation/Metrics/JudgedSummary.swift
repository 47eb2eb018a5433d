/// A summary with all that a metric may look at.
///
///     let judged = JudgedSummary(id: "storm", system: "mine", lines: ["A storm hit."], references: ["A storm came."])
///     try await Brevity().scores(of: [judged]).values       // [[3]]
public struct JudgedSummary: Hashable, Sendable {
  /// The item.
  public let id: String
  /// The system that wrote it.
  public let system: String
  /// The summary, a sentence a line.
  public let lines: [String]
  /// The references of the item, each a text whose lines are sentences; none where there are none.
  public let references: [String]
  /// The article as it came, where there is one.
  public let article: String?

  /// A summary given part by part.
  ///
  /// - Parameters:
  ///   - id: The item.
  ///   - system: The system that wrote it.
  ///   - lines: The summary, a sentence a line.
  ///   - references: The references of the item, each a text whose lines are sentences.
  ///   - article: The article as it came, where there is one.
  public init(id: String, system: String, lines: [String], references: [String], article: String? = nil) {
    self.id = id
    self.system = system
    self.lines = lines
    self.references = references
    self.article = article
  }

  /// The summary as a text whose lines are sentences.
  public var text: String { lines.joined(separator: "\n") }
}
