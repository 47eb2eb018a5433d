import SumbenchSupport
import SumbenchRouge

/// What became of one article: its facts, and under each set of rules the scores of each system's summary.
struct ArticleRun: Sendable {
  let id: String
  let digest: Digest
  let references: Int
  let referenceWords: Double
  let facts: ArticleRecord
  /// For each set of rules.
  let scorings: [Scoring]
  /// How it was read, where that is kept.
  let reading: ArticleReading?

  /// An article under one set of rules.
  struct Scoring: Sendable {
    let concerns: [ItemNote]
    /// For each measure of each variant the mean over draws of random sentences; empty where it was not requested.
    let chance: [Double]
    /// In the order of the systems.
    let outcomes: [Outcome]
  }

  enum Outcome: Sendable {
    case scored(Written, [RougeScore])
    case failed(message: String)
  }

  /// A summary and where it is kept.
  struct Written: Sendable {
    let facts: SummaryRecord
    let words: Int
    let place: Spool.Place
    /// How long the summarizer took; `nil` where a program was asked, which keeps the time itself.
    let seconds: Double?
  }
}

extension ArticleRun.Outcome {
  /// The summary, if there is one.
  var written: ArticleRun.Written? {
    if case .scored(let written, _) = self { written } else { nil }
  }
}
