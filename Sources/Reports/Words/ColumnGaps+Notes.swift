import SumbenchEvaluation
import SumbenchSupport

extension ColumnGaps {
  /// What a reader of the numbers has to know: which rows lack the column on which items, and what its numbers are over.
  func note(_ noun: String) -> Note {
    let rows = lacking.map { "\($0.row) (\($0.ids.count): \($0.ids.listed(at: 5)))" }.listed()
    let consequence =
      switch effect {
      case .ownItems(0): "not in the table, since no \(noun) has it in every row"
      case .ownItems(let items):
        "over the \(items) of \(total) \(noun)s that have it in every row with numbers in it"
      case .leftOut:
        "not compared, since it lacks \(noun)s that others have; --columns \(column.key) compares it"
      case .narrowing: "\(noun)s without it are left out of every row and column"
      }
    return Note(.warning, "metric-incomplete", "\(column.key): \(consequence); lacking: \(rows)")
  }
}

extension [ColumnGaps] {
  /// A note for each.
  func notes(_ noun: String) -> [Note] { map { $0.note(noun) }.distinct() }
}
