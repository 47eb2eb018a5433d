package import SumbenchEvaluation
import SumbenchSupport

extension Grid {
  /// The scores of one item, a row for each system, with the summary for programs.
  package init(_ view: ItemView, of record: RunRecord) {
    let hasTexts = view.rows.contains { $0.lines != nil }
    self.init(
      title: "\(record.name): \(record.noun) \(view.id)",
      columns: [Column(title: record.hasArticles ? "strategy" : "system", key: "system")]
        + view.columns.map { Column.of($0, among: view.columns) }
        + [Column(title: "words", key: "words")]
        + (hasTexts ? [Column(title: "summary", key: "summary", for: .programs)] : []),
      groups: [
        view.rows.map { row in
          Row(
            cells: [.text(row.name)] + view.cells(row.values) + [row.words.map { Cell($0) } ?? .missing]
              + (hasTexts ? [row.lines.map { .text($0.joined(separator: "\n")) } ?? .missing] : []))
        }
      ],
      signature: record.signature, facts: Facts(corpus: record.name, items: 1))
    kind = "\(record.noun) \(view.id)"
  }

  /// The items on which a row scores worst.
  package init(_ worst: WorstItems, of record: RunRecord) {
    let hasArticles = worst.items.contains { $0.articleWords != nil }
    let column = worst.columns.first.map { $0.title(among: worst.columns) } ?? ""
    self.init(
      title:
        "\(record.name): the \(worst.items.count) worst of \(worst.total.counted(record.noun)) for \(worst.row), "
        + "by \(column)",
      columns: [Column(title: record.noun, key: "id")]
        + worst.columns.map { Column.of($0, among: worst.columns) }
        + [Column(title: "words", key: "words")]
        + (hasArticles ? [Column(title: "of", key: "article_words")] : []),
      groups: [
        worst.items.map { item in
          Row(
            cells: [.text(item.id)] + worst.cells(item.values)
              + [item.words.map { Cell($0) } ?? .missing]
              + (hasArticles ? [item.articleWords.map { Cell($0) } ?? .missing] : []))
        }
      ],
      legend: hasArticles ? ["words: of the summary; of: words of the article"] : [],
      signature: record.signature, facts: Facts(corpus: record.name, items: worst.total))
    kind = "worst \(worst.row)"
  }
}

extension ItemView {
  fileprivate func cells(_ values: [Double?]) -> [Grid.Cell] { Grid.cells(values, columns) }

  /// The item as text: article, references, and each summary after a line with its name.
  package func text(of record: RunRecord) -> String {
    var blocks = articles.enumerated().map { number, text in
      block(articles.count > 1 ? "article, document \(number + 1) of \(articles.count)" : "article", text)
    }
    blocks += references.enumerated().map { number, text in
      block(references.count > 1 ? "reference \(number + 1) of \(references.count)" : "reference", text)
    }
    for row in rows {
      if let lines = row.lines {
        blocks.append(block(row.name, lines.joined(separator: "\n")))
      } else if let failure = row.failure {
        blocks.append(block(row.name, "no summary: \(failure)"))
      }
    }
    return blocks.joined(separator: "\n")
  }

  private func block(_ title: String, _ text: String) -> String {
    let title = title.showingControls
    let lines = text.showingControlsInLines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    return "== \(title)\n\(lines)\n"
  }
}

extension WorstItems {
  fileprivate func cells(_ values: [Double?]) -> [Grid.Cell] { Grid.cells(values, columns) }
}

extension Grid {
  /// Numbers of items under their columns.
  fileprivate static func cells(_ values: [Double?], _ columns: [ScoreColumn]) -> [Cell] {
    zip(values, columns).map { value, column in
      value.map { .number(column.text($0), value: $0) } ?? .missing
    }
  }
}
