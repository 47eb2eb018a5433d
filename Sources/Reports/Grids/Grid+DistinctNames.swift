extension Grid {
  /// The table with names for programs that all differ, whatever scores, runs and members of answers are called.
  ///
  /// A name of the table's own stays what it is; one that the data gives and that is taken becomes `given_words`, in the
  /// heading too. Where the data gives one name twice, the second gets a number: `judge_2`.
  var withDistinctNames: Grid {
    let own = columns.indices.filter { !columns[$0].isNamedByData }
    if own.count == columns.count { return self }
    let ownNames = Set(own.flatMap(fieldNames(of:)) + factNames)
    var taken = ownNames
    var grid = self
    for index in columns.indices where columns[index].isNamedByData {
      let old = columns[index].key
      if !ownNames.isDisjoint(with: grid.fieldNames(of: index)) {
        grid.columns[index].key = "given_\(old)"
        grid.columns[index].title = "given \(columns[index].title)"
      }
      let base = grid.columns[index].key
      var number = 2
      while !taken.isDisjoint(with: grid.fieldNames(of: index)) {
        grid.columns[index].key = "\(base)_\(number)"
        number += 1
      }
      taken.formUnion(grid.fieldNames(of: index))
    }
    return grid
  }
}
