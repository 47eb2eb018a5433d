extension ScoreTable {
  /// The same table with the rows of each group in the order of a column, named by title or key.
  ///
  /// Throws `ColumnError.unknown` for a column that the table does not have.
  package func sorted(by name: String) throws -> ScoreTable {
    let column = try (columns + incomplete.map(\.column)).column(named: name)
    var copy = self
    copy.rows = rows.inTableOrder(column) { self[$0.name, column.key]?.mean }
    return copy
  }
}
