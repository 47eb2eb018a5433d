import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

extension Page {
  /// What the comparisons say, in two or three sentences.
  var verdicts: Markup {
    let sentences = verdictSentences + languageSentences
    return .if(
      !sentences.isEmpty, "<div class=\"verdicts\">\(sentences.map { "<p>\($0)</p>\n" as Markup })</div>\n")
  }

  private var verdictSentences: [Markup] {
    let older = report.changes.map(changeSentence)
    if report.record.items.count == 1 {
      return older + ["A single \(report.record.noun): nothing can be said of differences between rows."]
    }
    guard let comparison = report.comparison, let baseline = report.baseline else {
      return older + (report.rows.count > 1 ? [] : ["A single row: there is nothing to compare it with."])
    }
    if report.isTooSmall { return older + [tooFewSentence] }
    return older + winnerSentence(comparison) + [baselineSentence(comparison, baseline)] + detectableSentence
  }

  /// That there are too few items, with the numbers of the table's note.
  private var tooFewSentence: Markup {
    let note = Grid(report.table, of: report.record).notes.first { $0.code == "too-few-items" }
    return
      "<b>Too few.</b> \(note?.sentence.capitalizedFirst ?? "There are too few \(report.record.noun)s to tell rows apart")."
  }

  private func winnerSentence(_ comparison: Comparison) -> [Markup] {
    let entrants = report.rows.filter { $0.standing.standing != nil }
    guard let column = comparison.columns.first,
      let place = report.columns.firstIndex(where: { $0.key == column.key })
    else { return [] }
    let means = entrants.compactMap { row in row.estimates[place].map { (row.standing.name, $0.mean) } }
    guard let best = means.min(by: { column.isBetter($0.1, than: $1.1) }) else { return [] }
    let results = means.filter { $0.0 != best.0 }.compactMap { comparison.result(best.0, minus: $0.0) }
    let told = results.count { $0.verdict == .better }
    let title = column.title(among: comparison.columns)
    let end: Markup =
      told == results.count
      ? "it is better than every other row"
      : told == 0
        ? "no other row can be told from it"
        : "it is better than \(told) of \(results.count.counted("other row")), and the rest cannot be told from it"
    return ["<b>\(.name(best.0))</b> has the best mean on \(title), \(column.text(best.1)): \(end)."]
  }

  private func baselineSentence(_ comparison: Comparison, _ baseline: String) -> Markup {
    let names = report.rows.map(\.standing.name).filter { $0 != baseline }
    func rows(_ verdict: PairedDifference.Verdict) -> [String] {
      names.filter { comparison.result($0, minus: baseline)?.verdict == verdict }
    }
    let (better, worse) = (rows(.better), rows(.worse))
    let open = rows(.noEvidence).count + rows(.tooFewItems).count
    let title = comparison.columns[0].title(among: comparison.columns)
    let first: Markup =
      better.isEmpty
      ? "no row is better than <b>\(.name(baseline))</b>"
      : "<b>\(.names(better))</b> \(better.count == 1 ? "is" : "are") better than <b>\(.name(baseline))</b>"
    let second: Markup =
      worse.isEmpty
      ? "none is worse" : "\(worse.count) \(worse.count == 1 ? "is" : "are") worse (\(.names(worse)))"
    let third: Markup = .if(open > 0, "; of \(open) it stays open")
    return "On \(title) \(first); \(second)\(third)."
  }

  private var detectableSentence: [Markup] {
    guard let grouping = report.table.grouping, let difference = grouping.detectable, difference.isFinite
    else { return [] }
    let (column, size) = (grouping.column, grouping.column.detectedText(difference))
    let unit = column.factor == 100 ? "points" : "on \(column.title(among: report.table.columns))"
    return ["This corpus detects differences of \(size) \(unit) or more (80 % power)."]
  }

  private func changeSentence(_ change: RunChange) -> Markup {
    let comparison = change.comparison
    let title = comparison.columns[0].title(among: comparison.columns)
    func rows(_ verdict: PairedDifference.Verdict) -> [String] {
      change.pairs.filter { $0.results[0].verdict == verdict }.map(\.second)
    }
    let (worse, better) = (rows(.worse), rows(.better))
    let lost = change.items.count(where: change.isLoss)
    let same = change.pairs.count { $0.results[0].ties == $0.results[0].items }
    let first: Markup =
      worse.isEmpty
      ? "no row is worse" : "<b>\(.names(worse))</b> \(worse.count == 1 ? "is" : "are") worse"
    let second: Markup =
      better.isEmpty
      ? "none is better" : "<b>\(.names(better))</b> \(better.count == 1 ? "is" : "are") better"
    let losses: Markup =
      lost == 0
      ? "No single score fell."
      : "\(lost.counted("score")) of single \(comparison.noun)s fell (<a href=\"#changes\">the greatest losses first</a>)."
    return """
      Since the run <b>\(.name(change.since))</b>: on \(title) \(first) and \(second)\
      \(.if(same > 0, "; \(same.counted("row")) scored the same throughout")). \
      \(losses)
      """
  }

  /// Means over several languages say which.
  private var languageSentences: [Markup] {
    var counts: [String: Int] = [:]
    for article in report.record.items.articles {
      counts[article.language.language.rawValue, default: 0] += 1
    }
    guard counts.count > 1 else { return [] }
    let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return [
      """
      Means are over \(report.record.noun)s in \(counts.count) languages (\(parts.listed(at: 8))), each \
      \(report.record.noun) counting alike: <a href="#spread">the languages one by one</a>.
      """
    ]
  }
}

extension Markup {
  /// Up to five names, and how many more there are.
  static func names(_ names: [String]) -> Markup {
    let shown = names.prefix(5).enumerated().map { index, name -> Markup in
      "\(.if(index > 0, ", "))\(.name(name))"
    }
    return "\(Array(shown))\(.if(names.count > 5, " and \(names.count - 5) more"))"
  }
}

extension String {
  /// The same with a great letter at the beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Comparison {
  /// One row minus another in the first column, whichever of the two comes first; `nil` where they were not compared.
  func result(_ row: String, minus other: String) -> PairedDifference? {
    pairs.first { $0.first == other && $0.second == row }?.results[0]
      ?? pairs.first { $0.first == row && $0.second == other }?.results[0].reversed
  }
}
