import SumbenchCorpora
import Foundation
import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import SumbenchText

/// A record as sumbench 0.1 wrote it: lists in the order of the corpus and of the strategies, no item digests.
struct FormatOneRecord: Decodable {
  static let format = "sumbench-run-1"

  let version: String
  let corpus: CorpusPart
  let settings: Settings
  let signature: String
  let strategies: [Strategy]

  struct CorpusPart: Decodable {
    let name: String
    let digest: String
    let articles: [Article]
  }

  struct Article: Decodable {
    let id: String
    let language: LanguageChoice
    let sentences: Int
    let words: Int
    let references: Int
    let referenceWords: Double
    let referenceExtractiveness: Extractiveness
    let furniture: [String: Int]
    let concerns: [ItemNote]
  }

  struct Settings: Decodable {
    let cleaning: CleaningMode
    let language: Language?
    let limit: LengthLimit
    let rules: ScoringRules
    let seed: UInt64
  }

  struct Strategy: Decodable {
    let name: String
    let role: String
    let summaries: [Summary?]
    let scores: [Scores]
    let failures: [SystemRecord.Failure]
    let unmatched: [String]
  }

  struct Summary: Decodable {
    let sentences: [Int]
    let words: Int
    let isCut: Bool
    let isFallback: Bool
    let extractiveness: Extractiveness
  }

  struct Scores: Decodable {
    let variant: RougeVariant
    let precision: [Double]
    let recall: [Double]
    let f1: [Double]

    subscript(measure: Measure) -> [Double] {
      switch measure {
      case .precision: precision
      case .recall: recall
      case .f1: f1
      }
    }
  }
}

extension FormatOneRecord {
  static func record(_ bytes: Data, at place: Place) throws -> RunRecord {
    // Keys given twice are refused, which Foundation takes.
    _ = try JSONParser.object(Array(bytes), path: place.path)
    let old = try JSONDecoder().decode(FormatOneRecord.self, from: bytes)
    try old.requireWholeness(ValueCheck(), at: place)
    let articles = old.corpus.articles
    let order = articles.map(\.id).itemOrder()
    var items = ItemTable(ids: order.map { articles[$0].id })
    items.references = order.map { Int32(clamping: articles[$0].references) }
    items.referenceWords = order.map { articles[$0].referenceWords }
    items.articles = order.map { ArticleRecord(articles[$0]) }
    try ValueCheck()["corpus"]["articles"].items(
      items, at: order, article: { $0 }, boilerplate: "furniture")
    var concerned = NotedItems(noun: "article")
    for article in articles { for concern in article.concerns { concerned.add(article.id, to: concern) } }
    let rules = old.settings.rules
    return RunRecord(
      version: old.version, name: old.corpus.name, digest: old.corpus.digest, items: items,
      systems: try old.strategies.enumerated().map { index, strategy in
        try strategy.record(order, items, rules, ValueCheck()["strategies"][index])
      },
      columns: rules.columns,
      settings: RunSettings(
        cleaning: old.settings.cleaning, language: old.settings.language, limit: old.settings.limit,
        rules: rules,
        seed: old.settings.seed),
      signature: old.signature, notes: concerned.notes(rules), format: format)
  }

  /// Refuses lists that do not fit each other, which a record that was edited by hand may have.
  private func requireWholeness(_ check: ValueCheck, at place: Place) throws {
    try check["corpus"]["articles"].require(!corpus.articles.isEmpty, "at least one article")
    var seen: Set<[UInt8]> = []
    for article in corpus.articles where !seen.insert(Array(article.id.utf8)).inserted {
      throw DataError.duplicateID(place, id: article.id)
    }
    try check["strategies"].require(!strategies.isEmpty, "at least one strategy")
    try check["strategies"].distinct(strategies.map(\.name), under: "name")
  }
}

extension ArticleRecord {
  fileprivate init(_ old: FormatOneRecord.Article) {
    self.init(
      language: old.language, sentences: old.sentences, words: old.words,
      referenceExtractiveness: old.referenceExtractiveness, boilerplate: old.furniture)
  }
}

extension FormatOneRecord.Strategy {
  fileprivate func record(
    _ order: [Int], _ items: ItemTable, _ rules: ScoringRules, _ check: ValueCheck
  ) throws -> SystemRecord {
    let count = items.count
    try check["summaries"].length(summaries.count, oneForEach: "articles", of: count)
    try check["scores"].require(
      scores.isEmpty || scores.map(\.variant) == rules.variants, "the variants of the rules")
    for (place, scores) in scores.enumerated() {
      for measure in Measure.allCases {
        let check = check["scores"][place][measure.rawValue]
        try check.length(scores[measure].count, oneForEach: "articles", of: count)
        for (item, number) in scores[measure].enumerated() { try check[item].number(number, in: 0...1) }
      }
    }
    let found = role == "strategy" ? .plain : System.Role(rawValue: role)
    try check["role"].require(found != nil, "floor, strategy or ceiling")
    let role = found ?? .plain
    var values = ScoreMatrix(width: 3 * rules.variants.count)
    for item in order {
      values.append(
        scores.isEmpty
          ? [Double](repeating: .nan, count: values.width)
          : scores.flatMap { scores in Measure.allCases.map { scores[$0][item] } })
    }
    let ordered = order.map { summaries[$0] }
    return SystemRecord(
      name: name, role: role, source: .strategy, values: values,
      words: ordered.map { Int32(clamping: $0?.words ?? -1) },
      choices: try ordered.enumerated().map { item, summary in
        guard let summary else { return nil }
        let check = check["summaries"][order[item]]
        try check["words"].count(summary.words)
        try check["sentences"].positions(summary.sentences, within: items.articles[item].sentences)
        try check["extractiveness"].extractiveness(summary.extractiveness) { check["extractiveness"][$0] }
        return SummaryRecord(
          sentences: summary.sentences, isCut: summary.isCut, isFallback: summary.isFallback,
          extractiveness: summary.extractiveness)
      }, failures: failures, unmatched: unmatched)
  }
}
