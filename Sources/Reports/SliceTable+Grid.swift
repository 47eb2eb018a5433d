public import Evaluation

extension Grid {
  /// Scores by kinds of articles. Scores are times 100 with two decimals.
  public init(_ table: SliceTable, of record: RunRecord) {
    let rules = record.settings.rules
    title = "\(record.corpus.name): \(record.corpus.articles.count.counted("article")), slices"
    columns =
      [
        Column(title: "slice", key: "slice"), Column(title: "from", key: "from"),
        Column(title: "to", key: "to"),
        Column(title: "n", key: "n"), Column(title: "strategy", key: "strategy"),
      ]
      + table.columns.map { Column(title: $0.title(among: table.columns), key: $0.key) }
    groups = table.slices.map { slice in
      slice.rows.map { row in
        Row(
          cells: [
            .text(slice.property.rawValue), .number(slice.range.lowerBound.digits(1)),
            .number(slice.range.upperBound.digits(1)), .number("\(slice.items)"), .text(row.name),
          ] + row.estimates.map { $0.map { Cell($0, hasInterval: slice.items > 1) } ?? .missing })
      }
    }
    let few = table.slices.filter { $0.items < SliceTable.fewest }
    notes =
      [
        Self.scoreNote(
          rules, seed: record.settings.seed, over: "article", count: record.corpus.articles.count)
      ]
      + (few.isEmpty
        ? []
        : [
          "slices of fewer than \(SliceTable.fewest) articles are too small for their intervals to be trusted"
        ])
    signature = record.signature
  }
}
