/// The least mean that a row may have, as it is written on the command line.
///
///     ScoreFloor("rouge2=15.0")             // rouge2 under the measure of the table, times 100
///     ScoreFloor("rouge1_recall=40")
///     ScoreFloor("R-L=20")
///     ScoreFloor("rouge2")                  // nil
///
/// The bound is in the units of the table: times 100 for ROUGE, as they are for the scores of other programs.
package struct ScoreFloor: Hashable, Sendable {
  /// The title or the key of a column.
  package let column: String
  /// The least mean, in the units of the table; for a metric of which less is better the greatest mean.
  package let minimum: Double

  package init(column: String, minimum: Double) {
    self.column = column
    self.minimum = minimum
  }

  /// Reads `COLUMN=MINIMUM`; `nil` for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: "=", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, let minimum = Double(halves[1]), minimum.isFinite else {
      return nil
    }
    column = String(halves[0])
    self.minimum = minimum
  }
}
