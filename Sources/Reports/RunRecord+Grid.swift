public import Evaluation
import TextProcessing

extension Grid {
  /// The score table of a run. Scores are times 100 with two decimals.
  public init(_ table: ScoreTable, of record: RunRecord) {
    let rules = record.settings.rules
    let firstColumn = table.columns.first?.title(among: table.columns) ?? ""
    let fixedNotes = [
      Self.scoreNote(rules, seed: record.settings.seed, over: "article", count: record.corpus.articles.count),
      "* highest of the rows that see no reference; share: percent of the way from random to oracle, \(firstColumn)",
    ]
    self.init(
      title:
        "\(record.corpus.name): \(record.corpus.articles.count.counted("article")), limit \(record.settings.limit)",
      scores: table,
      name: Column(title: "strategy", key: "strategy"),
      more: table.standingColumns + [
        (
          Column(title: "share %", key: "share_percent"),
          { row in (row.shares.first ?? nil).map { .number(($0 * 100).digits(0)) } ?? .missing }
        ),
        (
          Column(title: "words", key: "words"), { row in row.words.map { .number($0.digits(1)) } ?? .missing }
        ),
      ],
      notes: fixedNotes + table.standingNotes + [record.cleaningNote] + record.languageNotes
        + table.rows.flatMap(\.remarks)
        + record.concerns.remarks("article", rules: rules),
      signature: record.signature)
  }
}

extension RunRecord {
  fileprivate var concerns: ConcernedItems {
    corpus.articles.reduce(into: ConcernedItems()) { items, article in
      for concern in article.concerns { items.add(article.id, to: concern) }
    }
  }

  fileprivate var cleaningNote: String {
    let counts = corpus.articles.map { $0.furniture.values.reduce(0, +) }
    let found = "\(counts.reduce(0, +).counted("line")) of furniture"
    let articles = "\(counts.count { $0 > 0 }) of \(counts.count.counted("article"))"
    return switch settings.cleaning {
    case .on: "cleaning on: \(found) taken out of \(articles)"
    case .off: "cleaning off"
    case .report: "cleaning report: \(found) left in \(articles)"
    }
  }
}

extension ScoreTable.Row {
  /// What is out of the ordinary in a row, a line each.
  var remarks: [String] {
    var lines: [String] = []
    if fallbacks > 0 {
      lines.append(
        "\(name): \(fallbacks.counted("fallback")) to leading sentences, having nothing to rank by")
    }
    if cuts > 0 {
      lines.append("\(name): \(cuts.counted("summary", "summaries")) cut to the limit")
    }
    if let first = failures.first {
      lines.append("\(name): not scored, failed on \(failures.map(\.id).listed()): \(first.message)")
    }
    if !unmatched.isEmpty { lines.append("\(name): no article has the id \(unmatched.listed())") }
    return lines
  }
}
