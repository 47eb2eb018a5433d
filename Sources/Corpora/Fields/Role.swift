/// What a field of a record is to sumbench.
package enum Role: String, CaseIterable, Hashable, Sendable {
  case id, system
  /// One text to be summarized.
  case article
  /// Several texts to be summarized together.
  case documents
  /// One human summary.
  case reference
  /// Alternative human summaries of the same text.
  case references
  /// What a system wrote.
  case candidate
  /// Ratings by people.
  case human
  /// Scores that were computed elsewhere.
  case scores

  /// What a list under such a field holds.
  var isPlural: Bool { self == .documents || self == .references }
}
