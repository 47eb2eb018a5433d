/// What records are read for, which decides what `summary` means and what a record must have.
package enum Purpose: Hashable, Sendable {
  /// Texts to be summarized: `summary` is the reference.
  case corpus
  /// Texts to be summarized, whatever references they have.
  case texts
  /// Summaries and their references in one record: `summary` is the candidate where no other field is.
  case scoring
  /// Summaries whose references or articles are elsewhere: `summary` as in `scoring`.
  case summaries
  /// References alone, for summaries that are elsewhere.
  case references
  /// Scores or ratings alone.
  case scores

  /// The field that a plain text, without any name, is read into.
  var textField: String {
    switch self {
    case .corpus, .texts: "article"
    case .scoring, .summaries, .scores: "candidate"
    case .references: "reference"
    }
  }

  /// Whether a record must have a text to be summarized.
  var needsArticle: Bool { self == .corpus || self == .texts }

  /// Whether `summary` may be what a system wrote.
  var takesSummaryAsCandidate: Bool { self == .scoring || self == .summaries }
}
