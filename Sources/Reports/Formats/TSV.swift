import SumbenchSupport

extension Grid {
  /// A header line and a line for each row. Tabs and line breaks of a text become spaces, for the form
  /// has no quotes; other control characters are dropped.
  func tsv() -> String {
    let grid = forPrograms
    return ([grid.fieldNames] + grid.fields).map { $0.map(\.withoutControls).joined(separator: "\t") + "\n" }
      .joined()
  }
}
