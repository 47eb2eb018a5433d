package import SumbenchCorpora
package import SumbenchStatistics
package import SumbenchText

/// What can be set for a run and changes its numbers.
package struct RunSettings: Codable, Hashable, Sendable {
  /// What was done with headings, captions and boilerplate; `nil` where no article was summarized.
  package var cleaning: CleaningMode?
  /// The language of every article, or `nil` where each was told by its text.
  package var language: Language?
  /// How long a summary may be; `nil` where none was made.
  package var limit: LengthLimit?
  /// How summaries were scored; `nil` where the scores came with the items.
  package var rules: ScoringRules?
  /// The intervals of given scores; the rules have their own.
  package var givenInterval: IntervalRule?
  /// What a missing summary or score counts as.
  package var missing: MissingRule
  /// What parted the sentences of texts that were read, as `SentenceSeparator` is written; `nil` for `auto`.
  package var separator: String?
  /// What was done with lines broken within sentences; `nil` for `auto`.
  package var lines: LineJoining?
  /// The own key of items whose values are averaged before anything is computed from them; `nil` for single items.
  package var cluster: String?
  /// The ids of records that could not be used and were left out, in the order of their bytes; `nil` for none.
  package var leftOut: [String]?
  /// The part of the items that was read; `nil` for all.
  package var subset: Subset?
  /// The seed of the random strategy and of the resampling.
  package var seed: UInt64
  /// What else than ROUGE was computed, in its order; `nil` for nothing.
  package var metrics: [MetricRecord]?

  /// A part of the items.
  package struct Subset: Codable, Hashable, Sendable {
    /// The name in that of the folder: `first-50`.
    package let name: String
    /// How it was chosen of how many: `the first 50 of 300`.
    package let words: String

    /// A part of a number of items; `nil` where it is all of them.
    package init?(_ subset: ItemSubset, of total: Int) {
      if subset.count(of: total) == total { return nil }
      name = subset.name
      words = subset.words(of: total)
    }
  }

  /// Settings for a run.
  package init(
    cleaning: CleaningMode? = nil, language: Language? = nil, limit: LengthLimit? = nil, rules: ScoringRules?,
    givenInterval: IntervalRule? = nil, missing: MissingRule = .skip, seed: UInt64
  ) {
    self.cleaning = cleaning
    self.language = language
    self.limit = limit
    self.rules = rules
    self.givenInterval = givenInterval
    self.missing = missing
    self.seed = seed
  }

  /// What parted the sentences of texts that were read.
  package var sentenceSeparator: SentenceSeparator { separator.flatMap(SentenceSeparator.init) ?? .auto }

  /// How the interval of a mean is found.
  package var interval: IntervalRule {
    rules?.interval ?? givenInterval ?? IntervalRule()
  }
}

extension RunSettings {
  /// What made the scores under the rules, in a line; `nil` where the scores came with the items.
  package var signature: String? {
    rules.map { rules in
      ([rules.signature(separator: sentenceSeparator)] + (metrics ?? []).map(\.field)).joined(separator: "|")
    }
  }
}
