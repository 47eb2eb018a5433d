public import Rouge

/// One column of a table of scores: a variant under one measure.
public struct ScoreColumn: Hashable, Sendable {
  /// What was counted.
  public let variant: RougeVariant
  /// Which of precision, recall and F.
  public let measure: Measure
}

extension ScoringRules {
  /// The columns of a table under these rules.
  public var columns: [ScoreColumn] {
    variants.flatMap { variant in measures.map { ScoreColumn(variant: variant, measure: $0) } }
  }
}
