package import SumbenchStatistics

/// Scores by kinds of articles: short and long ones, with short and long references, with references that copy and
/// that rephrase.
///
/// Each property cuts the articles into thirds, where the values leave it open: equal values stay together, so that a
/// slice may be larger or missing. Intervals are those of the rules, over the articles of the slice.
package struct SliceTable: Sendable {
  /// What the scores are.
  package let columns: [ScoreColumn]
  /// The slices of each property, from low to high.
  package let slices: [Slice]
  /// The least number of articles for an interval to mean anything.
  package static let fewest = 10

  /// A property of articles.
  package enum Property: String, CaseIterable, Sendable {
    /// Words of the article.
    case articleWords = "article words"
    /// Words of a reference, the mean where there are several.
    case referenceWords = "reference words"
    /// Density of a reference, the mean where there are several.
    case referenceDensity = "reference density"
  }

  /// Articles whose property lies in a range.
  package struct Slice: Sendable {
    /// The property.
    package let property: Property
    /// The lowest and the highest value in the slice.
    package let range: ClosedRange<Double>
    /// How many articles there are.
    package let items: Int
    /// For each strategy its estimates, column by column; strategies that failed are left out.
    package let rows: [(name: String, estimates: [Estimate?])]
  }

  /// Computes the table of a run. Throws `ColumnError`, and `RecordLack.articles` for a run without articles.
  package init(_ record: RunRecord) throws {
    guard record.hasArticles else { throw RecordLack.articles(run: record.name, need: "slices") }
    let selection = ItemSelection(record)
    let columns = record.shownColumns
    self.columns = columns
    slices = try Property.allCases.flatMap { property in
      let values = selection.items.map { property.value(of: record.items, at: $0) }
      return try Self.thirds(of: values).map { places in
        let scores = try ResampledScores(
          record, selection, at: places.map { selection.items[$0] }, columns: columns,
          interval: record.settings.interval, seed: record.settings.seed)
        let rows = scores.rows.indices.filter { scores.rows[$0].scores != nil }.map { row in
          (name: scores.rows[row].name, estimates: columns.indices.map { scores.estimate(row, $0) })
        }
        let own = places.map { values[$0] }
        return Slice(property: property, range: own.min()!...own.max()!, items: places.count, rows: rows)
      }
    }
  }

  /// The positions of the values up to the first third, up to the second, and beyond; no slice is empty.
  static func thirds(of values: [Double]) -> [[Int]] {
    let sorted = values.sorted()
    guard sorted.count > 2 else { return values.isEmpty ? [] : [Array(values.indices)] }
    let bounds = [sorted[(sorted.count - 1) / 3], sorted[(2 * sorted.count - 1) / 3]]
    let parts = [
      values.indices.filter { values[$0] <= bounds[0] },
      values.indices.filter { values[$0] > bounds[0] && values[$0] <= bounds[1] },
      values.indices.filter { values[$0] > bounds[1] },
    ]
    return parts.filter { !$0.isEmpty }
  }
}

extension SliceTable.Property {
  fileprivate func value(of items: ItemTable, at item: Int) -> Double {
    switch self {
    case .articleWords: Double(items.articles[item].words)
    case .referenceWords: items.referenceWords[item]
    case .referenceDensity: items.articles[item].referenceExtractiveness.density
    }
  }
}
