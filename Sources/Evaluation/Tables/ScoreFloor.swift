public import Rouge

/// The least mean that a row may have.
///
///     ScoreFloor("rouge2=15.0")             // rouge2 under the measure of the rules, times 100
///     ScoreFloor("rouge1_recall=40")
///     ScoreFloor("rouge2")                  // nil
public struct ScoreFloor: Hashable, Sendable {
  /// The variant of ROUGE.
  public let variant: RougeVariant
  /// The measure, or `nil` for the first one of the rules.
  public let measure: Measure?
  /// The least mean, times 100.
  public let minimum: Double

  /// Reads `VARIANT=MINIMUM` or `VARIANT_MEASURE=MINIMUM`, with a minimum from 0 to 100; `nil` for anything else.
  public init?(_ text: String) {
    let halves = text.split(separator: "=", omittingEmptySubsequences: false)
    let names = halves[0].split(separator: "_", omittingEmptySubsequences: false)
    guard halves.count == 2, names.count <= 2, let variant = RougeVariant(String(names[0])),
      let minimum = Double(halves[1]), (0...100).contains(minimum)
    else { return nil }
    measure = names.count == 2 ? Measure(rawValue: String(names[1])) : nil
    if names.count == 2, measure == nil { return nil }
    self.variant = variant
    self.minimum = minimum
  }

  /// The column it is about.
  func column(_ rules: ScoringRules) -> ScoreColumn {
    ScoreColumn(variant: variant, measure: measure ?? rules.measures[0])
  }
}
