public import Statistics

/// Scores by kinds of articles: short and long ones, with short and long references, with references that copy and
/// that rephrase.
///
/// Each property cuts the articles into thirds, where the values leave it open: equal values stay together, so that a
/// slice may be larger or missing. Intervals are those of the rules, over the articles of the slice.
public struct SliceTable: Sendable {
  /// What the scores are.
  public let columns: [ScoreColumn]
  /// The slices of each property, from low to high.
  public let slices: [Slice]
  /// The least number of articles for an interval to mean anything.
  public static let fewest = 10

  /// A property of articles.
  public enum Property: String, CaseIterable, Sendable {
    /// Words of the article.
    case articleWords = "article words"
    /// Words of a reference, the mean where there are several.
    case referenceWords = "reference words"
    /// Density of a reference, the mean where there are several.
    case referenceDensity = "reference density"
  }

  /// Articles whose property lies in a range.
  public struct Slice: Sendable {
    /// The property.
    public let property: Property
    /// The lowest and the highest value in the slice.
    public let range: ClosedRange<Double>
    /// How many articles there are.
    public let items: Int
    /// For each strategy its estimates, column by column; strategies that failed are left out.
    public let rows: [(name: String, estimates: [Estimate?])]
  }

  /// Computes the table of a run.
  public init(_ record: RunRecord) {
    let rules = record.settings.rules
    let columns = rules.columns
    let bootstrap = Bootstrap(rules.interval, seed: record.settings.seed)
    self.columns = columns
    slices = Property.allCases.flatMap { property in
      let values = record.corpus.articles.map(property.value(of:))
      return Self.thirds(of: values).map { positions in
        let rows = record.strategies.compactMap { strategy in
          ComparedRow(strategy, columns: columns, at: positions, bootstrap).map { row in
            (strategy.name, row.columns.map { Optional($0.estimate(rules.interval)) })
          }
        }
        let own = positions.map { values[$0] }
        return Slice(property: property, range: own.min()!...own.max()!, items: positions.count, rows: rows)
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
  fileprivate func value(of article: ArticleRecord) -> Double {
    switch self {
    case .articleWords: Double(article.words)
    case .referenceWords: article.referenceWords
    case .referenceDensity: article.referenceExtractiveness.density
    }
  }
}
