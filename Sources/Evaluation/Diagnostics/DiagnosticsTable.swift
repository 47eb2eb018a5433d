import SumbenchStatistics

/// What kind of summaries the strategies of a run made, beside the references.
package struct DiagnosticsTable: Sendable {
  /// A row for each strategy, and one for the references.
  package let rows: [Row]

  /// The means over a strategy's summaries.
  package struct Row: Sendable {
    /// The strategy, or `nil` for the references.
    package let name: String?
    /// Runs of non-white-space.
    package let words: Double
    /// See `Extractiveness`; means over the summaries.
    package let extractiveness: Extractiveness
    /// Shares of the chosen sentences in the first, middle and last third of their article; `nil` where nothing was
    /// chosen from the article.
    package let thirds: [Double]?
    /// Summaries in which leading sentences stood in.
    package let fallbacks: Int
    /// Summaries that had to be cut.
    package let cuts: Int
    /// Summaries without a word.
    package let empty: Int
    /// Articles on which the strategy failed.
    package let failures: Int
  }

  /// Computes the table of a run. Throws `RecordLack.articles` for a run without articles.
  package init(_ record: RunRecord) throws {
    guard record.hasArticles else { throw RecordLack.articles(run: record.name, need: "diagnostics") }
    let items = record.items
    rows =
      record.systems.map { system in
        let made = system.choices.indices.filter { system.choices[$0] != nil }
        let choices = made.compactMap { system.choices[$0] }
        return Row(
          name: system.name,
          words: system.meanWords(of: made) ?? 0,
          extractiveness: .mean(choices.map(\.extractiveness)),
          thirds: Self.thirds(zip(made, choices).map { ($1.sentences, items.articles[$0].sentences) }),
          fallbacks: choices.count(where: \.isFallback),
          cuts: choices.count(where: \.isCut),
          empty: made.count { system.words[$0] == 0 },
          failures: system.failures.count)
      } + Self.references(items)
  }

  /// The row of the references, where there are any.
  private static func references(_ items: ItemTable) -> [Row] {
    if !items.references.isEmpty, items.references.allSatisfy({ $0 == 0 }) { return [] }
    return [
      Row(
        name: nil, words: items.referenceWords.mean() ?? 0,
        extractiveness: .mean(items.articles.map(\.referenceExtractiveness)), thirds: nil, fallbacks: 0,
        cuts: 0, empty: 0, failures: 0)
    ]
  }

  /// A sentence lies in the third that its middle lies in.
  private static func thirds(_ choices: [(chosen: [Int], of: Int)]) -> [Double]? {
    var counts = [0, 0, 0]
    for choice in choices {
      for position in choice.chosen { counts[(2 * position + 1) * 3 / (2 * choice.of)] += 1 }
    }
    let total = counts.reduce(0, +)
    return total == 0 ? nil : counts.map { Double($0) / Double(total) }
  }
}

extension Extractiveness {
  /// The mean of each number; nothing of no summaries.
  static func mean(_ all: [Extractiveness]) -> Extractiveness {
    func mean(_ number: (Extractiveness) -> Double) -> Double { all.map(number).mean() ?? 0 }
    return Extractiveness(
      coverage: mean(\.coverage), density: mean(\.density), compression: mean(\.compression),
      novelty: (0..<4).map { index in mean { $0.novelty[index] } }, repetition: mean(\.repetition))
  }
}
