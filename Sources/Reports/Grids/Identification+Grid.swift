package import SumbenchCorpora
package import SumbenchEvaluation
import SumbenchRouge
import SumbenchSupport

extension Grid {
  /// The settings that agree with reported numbers, best first, and what comes close to them.
  ///
  /// `most` is how many rows that agree and how many others are shown; `nil` for all. `seed` is that of a sample.
  package init(_ found: Identification, most: (agreeing: Int, close: Int)?, seed: UInt64? = nil) {
    let agreeing = found.rows.prefix { $0.agreement != .different }
    let close = found.rows.dropFirst(agreeing.count)
    let groups = [
      agreeing.prefix(most?.agreeing ?? .max), close.prefix(most?.close ?? .max),
    ]
    title =
      "\(found.name): \(found.reported.scores.count.counted("number")) over \(found.items.counted("item")), "
      + "\(found.tried.counted("setting")) tried, \(found.rows.count.counted("different result"))"
    let hasMiddle = found.rows.contains { $0.agreement == .possible }
    columns =
      [
        Column(title: "row", key: "row"), Column(title: "agrees", key: "agreement"),
        Column(title: "rules", key: "rules"), Column(title: "with", key: "changes"),
      ]
      + found.reported.scores.map { Column.ofData(title: $0.title, key: $0.key) }
      + [
        Column(title: "middle %", key: "middle_chance_percent", for: hasMiddle ? .everyone : .programs),
        Column(title: "settings", key: "settings"),
        Column(title: "also, or what would explain the rest", key: "remark", for: .people),
      ]
      + Self.programColumns
    self.groups = groups.map { rows in rows.map { Row(cells: found.cells(of: $0)) } }.filter { !$0.isEmpty }
    narrowings = [.leavingOut(["settings"]), .leavingOut(["remark"])]
    findings = found.findings
    legend = [
      "reported: \(found.reported.words); \(found.readingInWords)",
      "agrees: exact has the digits when rounded, truncated when cut off, last digit is less than one unit of it away"
        + (hasMiddle ? ", possible may have them as the middle of a bootstrap" : "")
        + "; with: what is otherwise than the rules have it; settings: how many give these numbers",
    ]
    notes = found.notes
    signature = found.rows.first.map { found.signature(of: $0) } ?? ""
    kind = "identification"
    facts = Facts(corpus: found.name, items: found.items, seed: seed)
  }

  private static let programColumns = [
    "measure", "rouge_l", "words", "stemming", "sentences", "references", "truncation", "mean", "f",
    "lower_case",
    "marks",
    "distance", "alike", "explanations", "footnote", "row_signature", "signature_digest",
  ].map { Column(title: $0, key: $0, for: .programs) }
}

extension Identification {
  /// The cells of a row, one for each column.
  fileprivate func cells(of row: Row) -> [Grid.Cell] {
    let number = rows.firstIndex { $0.means == row.means }! + 1
    let setting = row.setting
    let scores = zip(reported.scores, row.means).map { score, mean in
      Grid.Cell(mean * reported.factor, digits: score.decimals + 1)
    }
    return [
      .number("\(number)", value: Double(number)), .text(row.agreement.rawValue),
      .text(row.names[0].rules.name),
      .text(row.names[0].changesInWords),
    ] + scores + [
      row.middle.map(Grid.Cell.init(chance:)) ?? .missing, Grid.Cell(row.count),
      .text(
        row.agreement == .different || !row.explanations.isEmpty
          ? words(row.explanations) : row.alikeInWords),
      .text(setting.measure.rawValue), .text(setting.longest?.description ?? ""),
      .text(setting.rouge.words.rawValue), .text(setting.rouge.stemming.rawValue),
      .text(setting.sentences.rawValue), .text(setting.rouge.references.rawValue),
      .text(setting.rouge.truncation.description), .text(setting.resamples == nil ? "plain" : "resampled"),
      .text(setting.takesFOfMeans ? "of means" : "mean"), .text("\(setting.isLowercased)"),
      .text(setting.keepsMarks ? "words" : options.separator.name),
      Grid.Cell(row.distance, digits: 1),
      .text((row.names.dropFirst() + row.alike).map(\.words).joined(separator: "; ")),
      .text(words(row.explanations)), .text(footnote(of: row)), .text(signature(of: row)),
      .text(RunRecord.signatureDigest(signature(of: row))),
    ]
  }

  /// As what the reported numbers were read.
  fileprivate var readingInWords: String {
    func unit(_ factor: Double) -> String { factor == 1 ? "shares of 1" : "percent" }
    let read = "read as \(unit(reported.factor))"
    guard let other = otherReading else { return read }
    return read + "; as \(unit(other.factor)) "
      + (other.agreeing == 0 ? "nothing agrees" : "\(other.agreeing.counted("result")) would agree, too")
      + (other.agreeing > 0 && other.factor == 100 ? " (0.75% is percent)" : "")
  }

  /// What made the numbers of a row.
  package func signature(of row: Row) -> String {
    rules(of: row).signature(separator: separator(of: row), takesFOfMeans: row.setting.takesFOfMeans)
  }

  /// Rules to score by as a row says.
  package func rules(of row: Row) -> ScoringRules { row.names[0].rules(of: row.setting, for: reported) }

  /// How marks between sentences are read in a row.
  package func separator(of row: Row) -> SentenceSeparator {
    row.setting.keepsMarks ? .none : options.separator
  }

  /// What a paper says of the numbers of a row.
  package func footnote(of row: Row) -> String {
    let name = row.names[0]
    let kinds = reported.scores.map { score in
      let variant = row.setting.variant(of: score)
      let kind = "ROUGE-" + score.meanings[0].description.dropFirst("rouge".count)
      let meaning = score.meanings.count > 1 ? " (\(variant))" : ""
      return kind + meaning + (score.measure == nil ? "" : " \(row.setting.measure(of: score).title)")
    }
    let measure = reported.scores.contains { $0.measure == nil } ? ", \(row.setting.measure.title)" : ""
    let title = name.rules.about.title.isEmpty ? "" : " (\(name.rules.about.title))"
    let changes = name.changes.isEmpty ? "" : ", with \(name.changesInWords)"
    return
      "\(kinds.joined(separator: ", "))\(measure): means over \(items.counted("item")) by the rules ‘\(name.rules.name)’"
      + "\(title)\(changes)"
  }

  private func words(_ explanations: [Explanation]) -> String {
    explanations.map { explanation in
      let score = reported.scores[explanation.number]
      let cause =
        if let changes = explanation.changes, let name = explanation.name {
          changes.contains(.otherRules) ? name.words : changes.map(\.words).joined(separator: ", ")
        } else {
          "nothing tried"
        }
      return "\(score.title) \(score.digits): \(cause)"
    }.joined(separator: "; ")
  }

  /// What the table shows, in words.
  fileprivate var findings: [String] {
    var findings: [String] = []
    let exact = rows(.exact)
    let count = exact.reduce(0) { $0 + $1.count }
    switch exact.count {
    case 0: findings.append("none of the \(tried.counted("setting")) tried has all the digits when rounded")
    case 1:
      findings.append(
        count == 1
          ? "one of the \(tried) settings tried has all the digits"
          : "\(count) of the \(tried) settings tried have all the digits; on these summaries their numbers are equal, "
            + "and nothing tells them apart")
    default:
      findings.append(
        "\(count) of the \(tried) settings tried have all the digits, with \(exact.count) different results: "
          + "the digits do not tell which made them; more digits would")
    }
    let truncated = rows(.truncated).count
    if truncated > 0 { findings.append("\(truncated.counted("result")) would have the digits when cut off") }
    let possible = rows(.possible)
    if let best = possible.compactMap(\.middle).max() {
      let chance = best < 0.001 ? "below 0.1%" : "at most \((best * 100).digits(1))%"
      findings.append(
        "the middle of rouge-score's bootstrap is another in every run (its draws have no seed): "
          + "\(possible.count.counted("result")) may have the digits so, at a chance of \(chance) a run "
          + "by the normal distribution")
    }
    if let row = rows.first(where: { $0.agreement != .different && $0.agreement != .possible }) {
      findings.append("for a footnote, row 1: \(footnote(of: row))")
    }
    return findings
  }
}

extension Identification.Row {
  /// The first of the other names.
  fileprivate var alikeInWords: String {
    let others = names.dropFirst() + alike
    let more = count + names.count - 1 - 1 - min(2, others.count)
    return others.prefix(2).map(\.words).joined(separator: "; ")
      + (others.count > 2 ? "; and \(more) more" : "")
  }
}

extension Grid.Cell {
  /// A chance in percent, the smallest as a bound.
  fileprivate init(chance: Double) {
    let percent = chance * 100
    self = .number(percent < 0.1 ? "<0.1" : percent.digits(1), value: percent)
  }
}

extension Measure {
  fileprivate var title: String { self == .f1 ? "F1" : rawValue }
}

extension ReportedScores {
  fileprivate var words: String { scores.map { "\($0.title) \($0.digits)" }.joined(separator: ", ") }
}
