/// The lines of those summaries of a run that a record's positions do not give: written, not chosen, or cut.
package struct SummaryLines: Sendable {
  private var lines: [Key: [String]] = [:]

  private struct Key: Hashable {
    let row: String
    let article: String
  }

  package init() {}

  /// A row's summary of an article; `nil` where its positions say it all.
  package subscript(row: String, article: String) -> [String]? {
    get { lines[Key(row: row, article: article)] }
    set { lines[Key(row: row, article: article)] = newValue }
  }
}
