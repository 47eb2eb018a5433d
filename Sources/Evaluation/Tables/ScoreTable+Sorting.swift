extension ScoreTable {
  /// The same table with the rows of each group in the order of a column, named by title or key.
  ///
  /// Throws `ColumnError.unknown` for a column that the table does not have.
  package func sorted(by name: String) throws -> ScoreTable {
    let column = try columns.column(named: name)
    guard let place = columns.firstIndex(where: { $0.key == column.key }) else { return self }
    var copy = self
    copy.rows = rows.inTableOrder(column, at: place)
    return copy
  }
}
