extension Grid {
  /// A header line and a line for each row. Tabs and line breaks of a text become spaces, for the form has no quotes.
  func tsv() -> String {
    let grid = forPrograms
    return ([grid.fieldNames] + grid.fields).map { $0.map(\.onOneLine).joined(separator: "\t") + "\n" }.joined()
  }
}

extension String {
  /// Tabs and line breaks as spaces.
  var onOneLine: String {
    contains { $0 == "\t" || $0.isNewline } ? String(map { $0 == "\t" || $0.isNewline ? " " : $0 }) : self
  }
}
