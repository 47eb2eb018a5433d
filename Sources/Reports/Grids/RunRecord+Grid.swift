package import SumbenchEvaluation
package import SumbenchStatistics
package import SumbenchSupport
import SumbenchText

extension Grid {
  /// The score table of a run: one that summarized articles, or one of summaries and scores made elsewhere.
  package init(_ table: ScoreTable, of record: RunRecord, showsIntervals: Bool = true) {
    self.init(
      title: record.title(over: table.items),
      scores: table, showsIntervals: showsIntervals,
      name: Column(title: record.hasArticles ? "strategy" : "system", key: "system"),
      more: table.incompleteColumns(showsIntervals: showsIntervals)
        + (table.baseline == nil ? table.standingColumns : table.baselineColumns)
        + (table.rows.contains { $0.shares.contains { $0 != nil } } ? [Self.share] : [])
        + (table.rows.contains { $0.words != nil } ? [Self.words] : []),
      legend: [
        Self.scoreLegend(
          table.columns + table.incomplete.filter { !$0.isEmpty }.map(\.column), of: record,
          count: table.items,
          clusters: table.clusters,
          showsIntervals: showsIntervals)
      ]
        + [table.markLegend].compactMap(\.self)
        + (table.baseline == nil ? table.standingLegend : table.baselineLegend) + record.articleLegend,
      notes: record.tableNotes(table),
      signature: record.signature,
      facts: Facts(
        corpus: record.name, items: table.items, clusters: table.clusters, seed: record.settings.seed))
    signs = Signs(
      best: ScoreTable.bestLegend,
      interval: "the \(record.settings.interval.words(seed: record.settings.seed))",
      letters: ScoreTable.lettersLegend, mark: table.baseline?.baseline.map { "differs from \($0)" })
    columnPassages = [Self.share.column.key: table.shareLegend, "rank": ScoreTable.rankLegend]
      .compactMapValues(\.self)
    narrowings = [
      .leavingOut([Self.share.column.key]), .leavingOut([Self.words.column.key]),
      .leavingOut(table.columns.filter { $0.baseKey == "rougeL" }.map(\.key)), .halfWidths,
      .leavingOut(["rank"]),
    ]
  }

  private static var share: (column: Column, cell: (ScoreTable.Row) -> Cell) {
    (
      Column(title: "share %", key: "share_percent"),
      { row in (row.shares.first ?? nil).map(Cell.init(share:)) ?? .missing }
    )
  }

  private static var words: (column: Column, cell: (ScoreTable.Row) -> Cell) {
    (Column(title: "words", key: "words"), { row in row.words.map { Cell($0, digits: 1) } ?? .missing })
  }
}

extension ScoreTable {
  /// The columns that are over items of their own. People see of how many in the heading, programs in a column.
  fileprivate func incompleteColumns(showsIntervals: Bool) -> [(
    column: Grid.Column, cell: (ScoreTable.Row) -> Grid.Cell
  )] {
    incomplete.filter { !$0.isEmpty }.flatMap { incomplete in
      let column = incomplete.column
      let title = column.title(among: columns)
      let mean = { (row: ScoreTable.Row) -> Grid.Cell in
        incomplete[row.name].map {
          Grid.Cell($0, column, hasInterval: showsIntervals && incomplete.units > 1)
        }
          ?? .missing
      }
      let count = { (_: ScoreTable.Row) -> Grid.Cell in Grid.Cell(incomplete.items) }
      return [
        (
          column: Grid.Column(title: "\(title) (\(incomplete.items) of \(total))", key: column.key),
          cell: mean
        ),
        (column: Grid.Column(title: "\(title) items", key: "\(column.key)_n", for: .programs), cell: count),
      ]
    }
  }

  /// A greedy choice for two scores at once is no upper bound of either.
  private var ceilingWords: String {
    shareCeiling?.contains("exact") == true ? "" : ", which is greedy and no upper bound"
  }

  /// Which number of a column is the best.
  static let bestLegend = "best of the rows that see no reference"

  /// What the star and the share are.
  fileprivate var markLegend: String? {
    let star =
      rows.contains { $0.isBest.contains(true) } ? Grid.Signs.starPassage + Self.bestLegend : nil
    let parts = [star, shareLegend].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What the share is.
  fileprivate var shareLegend: String? {
    guard rows.contains(where: { $0.shares.contains { $0 != nil } }) else { return nil }
    let floor =
      shareScale == .draws ? "the mean of \(ShareScale.draws) draws of random sentences" : "the row random"
    return "share: percent of the way from \(floor) to \(shareCeiling ?? "the ceiling")\(ceilingWords), in "
      + "\(columns[0].title(among: columns))"
  }
}

extension RunRecord {
  fileprivate func title(over items: Int) -> String {
    let count =
      items == self.items.count ? items.counted(noun) : "\(items) of \(self.items.count.counted(noun))"
    return "\(name): \(count)" + (settings.limit.map { ", limit \($0)" } ?? "")
  }

  /// What was done with the articles.
  fileprivate var articleLegend: [String] { hasArticles ? [cleaningLegend] + languageLegend : [] }

  /// Everything that is to be said of a table: what rows lack, what failed, and the notes of the run.
  package func tableNotes(_ table: ScoreTable) -> [Note] {
    subsetNote + table.scores.coverage(of: table.rows.map(\.name)).notes(noun)
      + (table.gaps + table.incomplete.map(\.gaps)).notes(noun)
      + table.standingNotes(settings.interval, noun: noun) + table.rows.flatMap { $0.notes(noun) }
      + equalNotes
      + languageNotes + notes
  }

  /// That the numbers are over a part of the items.
  var subsetNote: [Note] {
    settings.subset.map { [Note(.remark, "subset", "only a part of the \(noun)s: \($0.words)")] } ?? []
  }

  /// Rows whose summaries have all the words of the references and no other on most items: gold in place of a summary?
  private var equalNotes: [Note] {
    let places = columns.indices.filter { columns[$0].origin == .computed && columns[$0].isShown }
    if places.isEmpty { return [] }
    return systems.filter { $0.role == .plain && $0.source != .strategy }.compactMap { system in
      let equal = items.ids.indices.count { item in
        places.allSatisfy { system.values[item, $0] == columns[$0].greatest }
      }
      guard equal * 2 > items.count else { return nil }
      return Note(
        .warning, "equals-references",
        "\(system.name): equals a reference on \(equal) of \(items.count.counted(noun)): are these the gold summaries?"
      )
    }
  }

  private var cleaningLegend: String {
    let counts = items.articles.map { $0.boilerplate.values.reduce(0, +) }
    let lines = counts.reduce(0, +).counted("line")
    let articles = "\(counts.count { $0 > 0 }) of \(counts.count.counted("article"))"
    return switch settings.cleaning {
    case .on, nil: "boilerplate removed: \(lines) in \(articles)"
    case .off: "boilerplate not removed"
    case .report: "boilerplate found and left in: \(lines) in \(articles)"
    }
  }
}

extension ScoreTable.Row {
  /// A note for each of the reasons why items failed, those of the most items first; the rest are counted.
  private func failureNotes(_ noun: String) -> [Note] {
    let reasons = Dictionary(grouping: failures, by: \.message).sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    let listed = reasons.prefix(3).map { reason in
      Note(
        .warning, "items-failed",
        "\(name): \(reason.key): \(reason.value.count.counted(noun)): \(reason.value.map(\.id).listed(at: 5))"
      )
    }
    let rest = reasons.dropFirst(3).flatMap(\.value)
    if rest.isEmpty { return listed }
    return listed + [
      Note(
        .warning, "items-failed",
        "\(name): \((reasons.count - 3).counted("other reason")): \(rest.count.counted(noun)): "
          + rest.map(\.id).listed(at: 5))
    ]
  }

  /// What is out of the ordinary in a row.
  package func notes(_ noun: String) -> [Note] {
    var notes: [Note] = []
    if hasFailed {
      let reason = failures.first.map { ": \($0.message): \(failures.map(\.id).listed(at: 5))" } ?? ""
      notes.append(
        Note(.warning, "row-failed", "\(name): not scored, it lacks \(lacking.counted(noun))\(reason)"))
    } else {
      notes += failureNotes(noun)
    }
    if fallbacks > 0 {
      notes.append(
        Note(
          .remark, "fallbacks",
          "\(name): \(fallbacks.counted("fallback")) to leading sentences, nothing to rank by"))
    }
    if cuts > 0 {
      notes.append(Note(.remark, "cut", "\(name): \(cuts.counted("summary", "summaries")) cut to the limit"))
    }
    if !unmatched.isEmpty {
      notes.append(Note(.warning, "unmatched-ids", "\(name): no \(noun) has the id \(unmatched.listed())"))
    }
    return notes
  }
}
