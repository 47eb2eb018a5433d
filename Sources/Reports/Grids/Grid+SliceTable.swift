package import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// Scores by kinds of articles. Scores are times 100 with two decimals.
  package init(_ table: SliceTable, of record: RunRecord) {
    title = "\(record.name): \(record.items.count.counted("article")), slices"
    columns =
      [
        Column(title: "slice", key: "slice"), Column(title: "from", key: "from"),
        Column(title: "to", key: "to"),
        Column(title: "n", key: "n"), Column(title: "strategy", key: "system"),
      ]
      + table.columns.map { Column.of($0, among: table.columns) }
    groups = table.slices.map { slice in
      slice.rows.map { row in
        Row(
          cells: [
            .text(slice.property.name),
            slice.range.map { Cell($0.lowerBound, digits: 1) } ?? slice.value.map(Cell.text) ?? .missing,
            slice.range.map { Cell($0.upperBound, digits: 1) } ?? .missing, Cell(slice.items),
            .text(row.name),
          ]
            + zip(row.estimates, table.columns).map { estimate, column in
              estimate.map { Cell($0, column, hasInterval: slice.items > 1) } ?? .missing
            })
      }
    }
    let few = table.slices.filter { $0.items < SliceTable.fewest }
    legend = [Self.scoreLegend(table.columns, of: record, count: record.items.count)]
    notes =
      few.isEmpty
      ? []
      : [
        Note(
          .warning, "small-slices",
          "slices of fewer than \(SliceTable.fewest) articles are too small for their intervals to be trusted"
        )
      ]
    signature = record.signature
    kind = "slices"
    signs.interval = "the \(record.settings.interval.words(seed: record.settings.seed)) of a mean"
    facts = Facts(corpus: record.name, seed: record.settings.seed)
    narrowings = [
      .leavingOut(table.columns.filter { $0.baseKey == "rougeL" }.map(\.key)), .halfWidths,
    ]
  }
}
