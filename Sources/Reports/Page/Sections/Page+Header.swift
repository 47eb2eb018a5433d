import SumbenchCorpora
import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport
import SumbenchRouge
import SumbenchText

extension Page {
  /// What was run, in a few facts, and what to be wary of.
  var header: Markup {
    let record = report.record
    let grid = Grid(report.table, of: record)
    // That there are too few items is the verdict.
    let warnings = grid.notes.filter {
      $0.kind == .warning && !(report.isTooSmall && $0.code == "too-few-items")
    }
    .map(\.sentence)
    return """
      <header>
      <p class="kicker">sumbench report</p>
      <h1>\(.name(record.name))</h1>
      <p class="lead">\(record.items.count.counted(record.noun)), \
      \(report.rows.count.counted(record.hasArticles ? "strategy" : "system", record.hasArticles ? "strategies" : nil))\
      \(record.settings.limit.map { ", summaries of at most \($0.words)" } ?? "")\
      \(record.settings.rules.map { ", scored by <b>\($0.name)</b>" as Markup } ?? "")</p>
      \(verdicts)\(.if(!warnings.isEmpty, Self.warnings(warnings)))\
      <details class="facts-of-the-run"><summary>Scoring, seed, signature and digest</summary>
      <dl class="facts">
      <div class="wide"><dt>Scoring</dt><dd>\(scoring)</dd></div>
      <div><dt>Seed</dt><dd>\("\(record.settings.seed)")</dd></div>
      \(record.settings.cleaning.map { "<div><dt>Cleaning</dt><dd>\($0.rawValue)</dd></div>" as Markup } ?? "")
      <div><dt>Version</dt><dd>sumbench \(record.version)</dd></div>
      \(record.digest.map { "<div class=\"wide\"><dt>Corpus digest</dt><dd><code class=\"whole\">\($0)</code></dd></div>" as Markup } ?? "")
      <div class="wide"><dt>Signature</dt><dd><code class="whole">\(signature)</code></dd></div>
      </dl>
      </details>
      </header>

      """
  }

  /// What the rules are, and what they do, as a sentence.
  private var scoring: Markup {
    let columns = report.table.columns
    let scores = columns.map { $0.title(among: columns) }.joined(separator: ", ")
    guard let rules = report.record.settings.rules else { return "\(scores), as given" }
    let title: Markup = .if(!rules.about.title.isEmpty, "\(rules.about.title)<br>")
    return "\(title)\(scores); \(rules.inShort) (<a href=\"#method\">all of the rules</a>)"
  }

  /// The signature, which may go on in a new line after each of its settings; copied it is one line.
  private var signature: Markup {
    let parts = report.record.signature.matches(of: /[^|,]*[|,]?/).map { "\(String($0.output))" as Markup }
    return "\(parts.map { "\($0)<wbr>" as Markup })"
  }

  private static func warnings(_ lines: [String]) -> Markup {
    """
    <div class="warnings" role="note" aria-labelledby="warnings-title">
    <h2 id="warnings-title">Before you read on</h2>
    <ul>
    \(lines.map { "<li>\($0)</li>\n" as Markup })</ul>
    </div>

    """
  }
}

extension LengthLimit {
  /// `3 sentences`, `20 percent of the sentences`.
  var words: String {
    switch self {
    case .sentences(let count): count.counted("sentence")
    case .words(let count): count.counted("word")
    case .characters(let count): count.counted("character")
    case .bytes(let count): count.counted("byte")
    case .percent(let share): "\(share.shortDigits) percent of the sentences"
    }
  }
}
