package import SumbenchCorpora
import SumbenchSupport

/// One item of a run as people look at it: its article, its references, every summary and its scores.
package struct ItemView: Sendable {
  package let id: String
  /// The documents of its article as they came; none where the article is not at hand.
  package let articles: [String]
  /// Its references, a sentence a line where they came so; none where they are not at hand.
  package let references: [String]
  /// What the numbers of the rows are.
  package let columns: [ScoreColumn]
  /// The systems in the order of the record.
  package let rows: [Row]

  /// What one system made of it.
  package struct Row: Sendable {
    package let name: String
    /// The lines of the summary; `nil` where it is not known.
    package let lines: [String]?
    /// Why there is no summary, where a system failed.
    package let failure: String?
    /// A number for each column, `nil` where there is none.
    package let values: [Double?]
    /// Runs of non-white-space, where they are known.
    package let words: Int?
  }

  /// The item of a run, with its texts if they are at hand.
  ///
  /// Throws `DataError.unknownIDs` for an id that the run, read from `path`, does not have, and `DataError.otherText` for an
  /// item of other texts than the run was over.
  package init(
    _ id: String, of record: RunRecord, at path: String, item: Item?, texts: SummaryTexts?,
    columns: [ScoreColumn]? = nil
  ) throws {
    guard let position = record.items.position(of: id) else {
      throw DataError.unknownIDs([id], path: path)
    }
    if let item, record.format == RunRecord.currentFormat, !record.items.digests.isEmpty,
      record.items.digests[position] != item.digest
    {
      throw DataError.otherText(path: item.place.path, id: id)
    }
    self.id = id
    articles = item?.articles.map(\.lines) ?? []
    references = item?.references.map(\.lines) ?? []
    let shown = columns ?? record.shownColumns + record.incompleteColumns
    let places = record.places(of: shown)
    self.columns = shown
    rows = try record.systems.map { system in
      Row(
        name: system.name, lines: try texts?.lines(of: system.name, item: position),
        failure: system.failures.first { $0.id == id }?.message,
        values: places.map { system.value(position, $0) },
        words: system.words.isEmpty || system.words[position] < 0 ? nil : Int(system.words[position]))
    }
  }
}
