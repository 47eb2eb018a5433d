package import SumbenchStatistics

/// One system's summaries and scores, item by item in the order of the record.
package struct SystemRecord: Sendable {
  /// The name in tables and on the command line.
  package let name: String
  /// The part it plays in the table.
  package let role: System.Role
  /// Where its summaries came from.
  package let source: Source
  /// A row for each item with a number for each column of the record; not a number where there is none.
  package var values: ScoreMatrix
  /// Runs of non-white-space in each summary, -1 where there is no summary; empty where nothing is known of them.
  package var words: [Int32]
  /// What is known of each summary beside its length; empty for summaries without an article.
  package var choices: [SummaryRecord?]
  /// What went wrong, by item.
  package var failures: [Failure]
  /// Ids of summaries made elsewhere that no item of the corpus has.
  package let unmatched: [String]

  /// Where summaries come from.
  package enum Source: String, Codable, CaseIterable, Hashable, Sendable {
    /// A strategy or an oracle of the catalog, which can be made again from its name.
    case strategy
    /// A program that was run for them.
    case program
    /// Lines of a file.
    case file
    /// A file of scores: the summaries are not known.
    case scores
  }

  /// An item that a system failed on.
  package struct Failure: Codable, Hashable, Sendable {
    /// The item.
    package let id: String
    /// What went wrong.
    package let message: String

    package init(id: String, message: String) {
      self.id = id
      self.message = message
    }
  }

  package init(
    name: String, role: System.Role, source: Source, values: ScoreMatrix, words: [Int32] = [],
    choices: [SummaryRecord?] = [], failures: [Failure] = [], unmatched: [String] = []
  ) {
    self.name = name
    self.role = role
    self.source = source
    self.values = values
    self.words = words
    self.choices = choices
    self.failures = failures
    self.unmatched = unmatched
  }
}

extension SystemRecord {
  /// The number of an item in a column, or `nil` where there is none.
  package func value(_ item: Int, _ column: Int) -> Double? {
    let value = values[item, column]
    return value.isNaN ? nil : value
  }

  /// Whether an item has a number in each of these columns.
  package func has(_ item: Int, _ columns: [Int]) -> Bool { columns.allSatisfy { !values[item, $0].isNaN } }

  /// The mean words of a summary over some items; `nil` where no lengths are known.
  package func meanWords(of items: [Int]) -> Double? {
    guard !words.isEmpty else { return nil }
    return items.lazy.map { words[$0] }.filter { $0 >= 0 }.map(Double.init).mean()
  }
}
