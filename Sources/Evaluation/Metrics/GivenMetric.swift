import SumbenchSupport

/// What a user says about the scores of another program: their scale and which end of it is good.
///
///     GivenMetric("judge:1..5")            // from 1 to 5, higher is better
///     GivenMetric("ter:lower")             // lower is better
///     GivenMetric("ter:lower:0..100")
///     GivenMetric("judge:5..1")            // nil
package struct GivenMetric: Hashable, Sendable {
  package let name: String
  package private(set) var direction = ScoreColumn.Direction.higher
  package private(set) var least: Double?
  package private(set) var greatest: Double?

  /// Reads `NAME:1..5`, `NAME:lower`, or both; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, !parts[0].isEmpty else { return nil }
    name = String(parts[0])
    for part in parts.dropFirst() {
      if let direction = ScoreColumn.Direction(rawValue: String(part)) {
        self.direction = direction
        continue
      }
      let ends = part.split(separator: "..", omittingEmptySubsequences: false).map { Double($0) }
      guard ends.count == 2, let low = ends[0], let high = ends[1], low < high,
        max(low.magnitude, high.magnitude) <= ValueCheck.largestNumber
      else {
        return nil
      }
      (least, greatest) = (low, high)
    }
  }
}
