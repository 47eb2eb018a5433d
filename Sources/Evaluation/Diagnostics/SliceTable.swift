package import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// Scores by kinds of articles: short and long ones, with short and long references, with references that copy and
/// that rephrase.
///
/// Each property cuts the articles into thirds, where the values leave it open: equal values stay together, so that a
/// slice may be larger or missing. The language and each own key of the items that divides them in two to eight parts make
/// a slice of each value. Intervals are those of the rules, over the articles of the slice.
package struct SliceTable: Sendable {
  /// What the scores are.
  package let columns: [ScoreColumn]
  /// The slices of each property, from low to high.
  package let slices: [Slice]
  /// The most values of a key that are slices.
  static let mostValues = 8
  /// The least number of articles for an interval to mean anything.
  package static let fewest = 10

  /// A property of articles.
  package enum Property: Hashable, Sendable {
    /// Words of the article.
    case articleWords
    /// Words of a reference, the mean where there are several.
    case referenceWords
    /// Density of a reference, the mean where there are several.
    case referenceDensity
    /// The language that the article was read in.
    case language
    /// An own key of the items, such as `source` or `topic`.
    case key(String)

    /// The name for people and programs.
    package var name: String {
      switch self {
      case .articleWords: "article words"
      case .referenceWords: "reference words"
      case .referenceDensity: "reference density"
      case .language: "language"
      case .key(let key): key
      }
    }

    /// Those that are numbers, by which articles are cut into thirds.
    static let measured: [Property] = [.articleWords, .referenceWords, .referenceDensity]
  }

  /// Articles whose property lies in a range, or has a value.
  package struct Slice: Sendable {
    /// The property.
    package let property: Property
    /// The lowest and the highest value in the slice; `nil` for a property that is no number.
    package let range: ClosedRange<Double>?
    /// The value that the articles of the slice share; `nil` for a property that is a number.
    package let value: String?
    /// How many articles there are.
    package let items: Int
    /// For each strategy its estimates, column by column; strategies that failed are left out.
    package let rows: [(name: String, estimates: [Estimate?])]
  }

  /// Computes the table of a run. Throws `ColumnError`, and `RecordLack.articles` for a run with neither articles nor keys
  /// that divide its items.
  package init(_ record: RunRecord) throws {
    let selection = ItemSelection(record)
    let columns = record.shownColumns
    self.columns = columns
    func slice(
      _ property: Property, _ places: [Int], range: ClosedRange<Double>? = nil, value: String? = nil
    ) throws -> Slice {
      let scores = try ResampledScores(
        record, selection, at: places.map { selection.items[$0] }, columns: columns,
        interval: record.settings.interval, seed: record.settings.seed)
      let rows = scores.rows.indices.filter { scores.rows[$0].scores != nil }.map { row in
        (name: scores.rows[row].name, estimates: columns.indices.map { scores.estimate(row, $0) })
      }
      return Slice(property: property, range: range, value: value, items: places.count, rows: rows)
    }
    let thirds = record.hasArticles ? Property.measured : []
    slices =
      try thirds.flatMap { property in
        let values = selection.items.map { property.value(of: record.items, at: $0) }
        return try Self.thirds(of: values).map { places in
          let own = places.map { values[$0] }
          return try slice(property, places, range: own.min()!...own.max()!)
        }
      }
      + record.items.divisions(of: selection.items).flatMap { division in
        try division.parts.map { try slice(division.property, $0.places, value: $0.value) }
      }
    if slices.isEmpty { throw RecordLack.articles(run: record.name, need: "slices") }
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
    case .language, .key: .nan
    }
  }
}

extension ItemTable {
  /// The language and each own key that divides some items in few parts: where each value stands among the positions given,
  /// values in the order of their bytes. Items without the key are in no part.
  fileprivate func divisions(
    of positions: [Int]
  ) -> [(property: SliceTable.Property, parts: [(value: String, places: [Int])])] {
    func division(
      _ property: SliceTable.Property, _ value: (Int) -> String?
    ) -> (property: SliceTable.Property, parts: [(value: String, places: [Int])])? {
      var places: [String: [Int]] = [:]
      for (place, item) in positions.enumerated() {
        if let value = value(item) { places[value, default: []].append(place) }
        if places.count > SliceTable.mostValues { return nil }
      }
      if places.count < 2 { return nil }
      return (property, Set(places.keys).inByteOrder().map { ($0, places[$0]!) })
    }
    let languages =
      articles.isEmpty ? nil : division(.language) { articles[$0].language.language.rawValue }
    return [languages].compactMap(\.self)
      + ownKeys.compactMap { key in division(.key(key)) { keys[ids[$0]]?[key] } }
  }

  /// The names of the items' own keys, in the order of their bytes.
  package var ownKeys: [String] { Set(keys.values.flatMap(\.keys)).inByteOrder() }
}
