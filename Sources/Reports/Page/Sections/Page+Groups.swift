import SumbenchEvaluation

extension Page {
  /// Points of a diagram, which are drawn larger than on paper.
  private static let (groupsWidth, groupsScale) = (470.0, 1.6)

  /// The groups as a critical-difference diagram, where nobody would read their letters.
  var groups: [Markup] {
    guard isSoup, let comparison = report.comparison else { return [] }
    let drawing = Drawing.criticalDifference(
      RowGroups(comparison), of: report.record, items: comparison.items, level: comparison.rules.level,
      width: Self.groupsWidth)
    return [
      """
      <h3>Rows that cannot be told apart</h3>
      <div class="scroll" role="group" aria-label="\(drawing.title)" tabindex="0">
      \(drawing.figure("groups", scale: Self.groupsScale))</div>

      """
    ]
  }
}
