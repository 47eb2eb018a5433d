package import SumbenchEvaluation
package import SumbenchSupport

extension Coverage {
  /// What a reader of the numbers has to know of missing items.
  package func notes(_ noun: String) -> [Note] {
    if lacking.isEmpty { return [] }
    let names = lacking.map { "\($0.row) (\($0.items))" }.listed()
    let subject = column.map { "\($0.key): " } ?? ""
    switch rule {
    case .zero:
      return [
        Note(
          .warning, "missing-scored-worst", "\(subject)missing \(noun)s count as the worst score: \(names)")
      ]
    case .skip, .fail:
      return [
        Note(
          .warning, "missing-skipped",
          "\(subject)\(total - items) of \(total) \(noun)s are left out of every row, since these rows lack some: \(names)"
        )
      ]
    }
  }
}
