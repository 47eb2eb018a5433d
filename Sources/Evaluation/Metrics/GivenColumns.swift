import SumbenchSupport

/// The columns of numbers that came with the items of a run of `score`, and what is to be said of them.
///
/// Those that some summaries lack are not shown.
struct GivenColumns {
  private(set) var columns: [ScoreColumn] = []
  private(set) var notes: [Note] = []

  /// The code of the remark about a column that is not shown.
  static let incompleteCode = "given-scores-incomplete"

  /// `isComplete`: whether every summary has a number in a column.
  init(_ found: [(name: String, column: ScoreColumn)], isComplete: (_ place: Int) -> Bool) {
    for (place, (name, column)) in found.enumerated() {
      guard column.isShown, !isComplete(place) else {
        columns.append(column)
        continue
      }
      columns.append(column.hidden)
      notes.append(
        Note(
          .remark, Self.incompleteCode,
          "‘\(name)’ came with some items only and is not in the table"))
    }
  }
}
