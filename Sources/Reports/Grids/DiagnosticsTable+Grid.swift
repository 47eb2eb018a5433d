package import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// What kind of summaries the strategies made. Shares are in percent.
  package init(_ table: DiagnosticsTable, of record: RunRecord) {
    title = "\(record.name): \(record.items.count.counted("article")), summaries"
    let numbers = [
      ("words", "words"), ("compr.", "compression"), ("cover. %", "coverage_percent"), ("density", "density"),
      ("new 1 %", "novel_unigrams_percent"), ("new 2 %", "novel_bigrams_percent"),
      ("new 3 %", "novel_trigrams_percent"), ("rep. 3 %", "repeated_trigrams_percent"),
      ("first %", "first_third_percent"), ("mid. %", "middle_third_percent"),
      ("last %", "last_third_percent"),
      ("fallb.", "fallbacks"), ("cut", "cuts"), ("empty", "empty"), ("failed", "failures"),
    ]
    columns =
      [Column(title: "strategy", key: "system")] + numbers.map { Column(title: $0.0, key: $0.1) }
    groups = [table.rows.filter { $0.name != nil }, table.rows.filter { $0.name == nil }].map { rows in
      rows.map { Row(cells: $0.cells).with($0.failures > 0 ? .first : .usual) }
    }
    legend = [
      "coverage, density (mean length of the piece of the article that a word lies in), compression (words of the "
        + "article for each of the summary): Grusky et al. 2018; words by Unicode's rules, lower-cased",
      "new: runs of one, two and three words that the article does not have; rep.: runs of three words that came before in the "
        + "summary; first, mid., last: where in the article the chosen sentences are",
    ]
    // A table of scores says everything itself.
    notes = record.subsetNote + (record.columns.isEmpty ? record.notes : [])
    signature = record.signature
    kind = "summaries"
    facts = Facts(corpus: record.name, items: record.items.count)
  }
}

extension DiagnosticsTable.Row {
  fileprivate var cells: [Grid.Cell] {
    func percent(_ share: Double) -> Grid.Cell { Grid.Cell(percent: share, digits: 1) }
    func count(_ number: Int) -> Grid.Cell { name == nil ? .missing : Grid.Cell(number) }
    return [
      .text(name ?? "references"), Grid.Cell(words, digits: 1),
      Grid.Cell(extractiveness.compression, digits: 1),
      percent(extractiveness.coverage), Grid.Cell(extractiveness.density, digits: 2),
    ] + extractiveness.novelty.prefix(3).map(percent) + [percent(extractiveness.repetition)]
      + (thirds.map { $0.map(percent) } ?? [.missing, .missing, .missing])
      + [count(fallbacks), count(cuts), count(empty), count(failures)]
  }
}
