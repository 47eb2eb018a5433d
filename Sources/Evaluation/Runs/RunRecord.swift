public import Rouge
public import TextProcessing

/// A run as it is kept: everything its tables are computed from, and no text.
///
/// Written as JSON with sorted keys and numbers in full precision, it reads back without loss, and the same run
/// gives the same bytes. Lists stand in the order of the corpus and of the strategies.
public struct RunRecord: Codable, Hashable, Sendable {
  /// The version of this layout; a reader refuses another one.
  public static let currentFormat = "sumbench-run-1"

  /// `currentFormat`.
  public let format: String
  /// The version of sumbench that made the run.
  public let version: String
  /// What was summarized.
  public let corpus: CorpusRecord
  /// What every strategy was held to.
  public let settings: RunSettings
  /// How the scores came about, in a line (see `ScoringRules.signature`).
  public let signature: String
  /// One for each row of the table.
  public let strategies: [StrategyRecord]
}

/// A corpus by its name, its digest and the facts of its articles.
public struct CorpusRecord: Codable, Hashable, Sendable {
  /// The name under which results are kept.
  public let name: String
  /// See `Corpus.digest`.
  public let digest: String
  /// The articles in their order.
  public let articles: [ArticleRecord]
}

/// The facts of one article.
public struct ArticleRecord: Codable, Hashable, Sendable {
  /// The id.
  public let id: String
  /// The language it was read in, and why in that.
  public let language: LanguageChoice
  /// Sentences that could be chosen.
  public let sentences: Int
  /// Runs of non-white-space in those sentences, and Han and kana characters.
  public let words: Int
  /// Reference summaries.
  public let references: Int
  /// Runs of non-white-space in a reference, the mean where there are several.
  public let referenceWords: Double
  /// What the references take from the article, the means where there are several.
  public let referenceExtractiveness: Extractiveness
  /// Lines, and beginnings of lines, that the cleaner found to be no part of the article, by reason.
  public let furniture: [String: Int]
  /// What makes its scores mean less than they seem to.
  public let concerns: [Concern]
}

/// What can be set for a run and changes its numbers.
public struct RunSettings: Codable, Hashable, Sendable {
  /// What was done with headings, captions and web-page furniture.
  public var cleaning: Cleaning
  /// The language of every article, or `nil` where each was told by its text.
  public var language: Language?
  /// How long a summary may be.
  public var limit: LengthLimit
  /// How summaries were scored.
  public var rules: ScoringRules
  /// The seed of the random strategy and of the resampling.
  public var seed: UInt64

  /// Settings for a run.
  public init(
    cleaning: Cleaning, language: Language? = nil, limit: LengthLimit, rules: ScoringRules, seed: UInt64
  ) {
    self.cleaning = cleaning
    self.language = language
    self.limit = limit
    self.rules = rules
    self.seed = seed
  }
}

/// One strategy's summaries and scores, article by article.
public struct StrategyRecord: Codable, Hashable, Sendable {
  /// The name on the command line.
  public let name: String
  /// The part it plays in the table.
  public let role: Role
  /// One for each article, `nil` where the strategy failed.
  public let summaries: [SummaryRecord?]
  /// Scores, a variant at a time in the order of the rules; empty where the strategy failed on an article.
  public let scores: [VariantScores]
  /// What went wrong, by article id.
  public let failures: [Failure]
  /// Ids of summaries made elsewhere that no article of the corpus has.
  public let unmatched: [String]

  /// The part a row plays.
  public enum Role: String, Codable, CaseIterable, Hashable, Sendable {
    /// What every strategy has to beat.
    case floor
    /// What is being compared.
    case strategy
    /// What no selection of sentences is expected to beat.
    case ceiling
  }

  /// One article a strategy failed on.
  public struct Failure: Codable, Hashable, Sendable {
    /// The article.
    public let id: String
    /// What the strategy said.
    public let message: String
  }
}

/// The facts of one summary.
public struct SummaryRecord: Codable, Hashable, Sendable {
  /// Positions of the chosen sentences.
  public let sentences: [Int]
  /// Runs of non-white-space.
  public let words: Int
  /// See `Summary.isCut`.
  public let isCut: Bool
  /// See `Summary.isFallback`.
  public let isFallback: Bool
  /// What it takes from the article.
  public let extractiveness: Extractiveness
}

/// Precision, recall and F of one variant, each a list with one number for every article.
public struct VariantScores: Codable, Hashable, Sendable {
  /// What was counted.
  public let variant: RougeVariant
  /// Share of the candidate that the reference has too, 0 to 1.
  public let precision: [Double]
  /// Share of the reference that the candidate has too, 0 to 1.
  public let recall: [Double]
  /// Their weighted harmonic mean, 0 to 1.
  public let f1: [Double]
  /// One of the three lists.
  public subscript(measure: Measure) -> [Double] {
    switch measure {
    case .precision: precision
    case .recall: recall
    case .f1: f1
    }
  }
}
