package import SumbenchRouge
package import SumbenchSummarizers
package import SumbenchText

/// A way of choosing sentences with the references in view: a ceiling of the table.
///
///     Oracle("oracle")                 // .preSumm
///     Oracle("oracle-rouge2")          // .greedy(.n(2))
///     Oracle("oracle-exact-rougeL")    // .exact(.l)
///
/// An exact search knows how to bound ROUGE-N, L and Lsum only, and Basic Elements are not made of sentences'
/// words: for what cannot be had there is no name.
package enum Oracle: Hashable, Sendable {
  /// The ceiling of every table, see `PreSummOracle`.
  case preSumm
  /// See `GreedyOracle`.
  case greedy(RougeVariant)
  /// See `ExactOracle`.
  case exact(RougeVariant)
}

extension Oracle: LosslessStringConvertible {
  /// The oracle of this name, or `nil` where there is none.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0] == "oracle" else { return nil }
    guard parts.count == 2 else {
      self = .preSumm
      return
    }
    let isExact = parts[1].hasPrefix("exact-")
    guard let variant = RougeVariant(String(isExact ? parts[1].dropFirst(6) : parts[1])) else { return nil }
    switch (isExact, variant) {
    case (_, .be), (true, .w), (true, .s), (true, .su): return nil
    case (true, _): self = .exact(variant)
    case (false, _): self = .greedy(variant)
    }
  }

  /// The name of its row.
  package var description: String {
    switch self {
    case .preSumm: "oracle"
    case .greedy(let variant): "oracle-\(variant)"
    case .exact(let variant): "oracle-exact-\(variant)"
    }
  }
}

extension Oracle {
  /// The search, under the rules by which the summaries are scored.
  package func search(rules: ScoringRules, wordLists: RougeResources) -> any OracleSearch {
    switch self {
    case .preSumm: PreSummOracle()
    case .greedy(let variant): GreedyOracle(variant: variant, rules: rules, wordLists: wordLists)
    case .exact(let variant): ExactOracle(variant: variant, rules: rules, wordLists: wordLists)
    }
  }
}

extension Oracle {
  /// Its names, what each does and where it comes from, for a list.
  package static let entries = [
    ("oracle", "greedy choice with the references in view, always shown\nLiu & Lapata 2019"),
    (
      "oracle-VARIANT",
      "greedy choice for one variant, scored as the table is: oracle-rouge2, oracle-rougeL\nNallapati et al. 2017"
    ),
    (
      "oracle-exact-VARIANT",
      "the best choice there is, for rougeN, rougeL or rougeLsum; articles with too many\n"
        + "choices to look at fail\nby branch and bound"
    ),
  ]
}
