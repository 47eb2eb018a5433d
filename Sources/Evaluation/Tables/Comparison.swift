public import Statistics
import Support
import TextProcessing

/// Rows compared article by article: two rows of one run, or the same row of two runs.
///
/// A difference is the second row minus the first. All pairs and all columns are one family for the correction.
/// Articles are matched by id; resamples are drawn over the matched articles in the order of the first run.
public struct Comparison: Sendable {
  /// What is compared.
  public let columns: [ScoreColumn]
  /// How it is tested.
  public let rules: ComparisonRules
  /// The pairs of rows.
  public let pairs: [Pair]
  /// How many articles both sides have.
  public let items: Int
  /// Ids that only the first run has.
  public private(set) var onlyInFirst: [String] = []
  /// Ids that only the second run has.
  public private(set) var onlyInSecond: [String] = []
  /// Rows that only one of two runs has, or that have no scores.
  public private(set) var notCompared: [String] = []
  /// What differs between two runs apart from their summaries.
  public private(set) var cautions: [Caution] = []

  /// Two rows and what their differences are worth.
  public struct Pair: Sendable {
    /// The row to compare with.
    public let first: String
    /// The row that is compared.
    public let second: String
    /// For each column the means of both rows.
    public let means: [(first: Double, second: Double)]
    /// For each column the difference.
    public let results: [PairedDifference]
    /// Articles whose score in the first column differs, the largest difference first, equals by id.
    public let changes: [ArticleChange]
  }

  /// One article's difference in one column.
  public struct ArticleChange: Hashable, Sendable {
    /// The article.
    public let id: String
    /// The second score minus the first.
    public let difference: Double
  }

  /// Compares rows of one run, each with each in the order of the names; without names all but the ceiling.
  ///
  /// Throws `ComparisonError` for names that have no row or no scores and for fewer than two rows.
  public init(of record: RunRecord, rows names: [String]? = nil, rules: ComparisonRules) throws {
    let bootstrap = Bootstrap(rules.interval, seed: rules.seed)
    let columns = record.settings.rules.columns
    let names = names ?? record.strategies.filter { $0.role != .ceiling }.map(\.name)
    let rows = try names.map { name in
      guard let row = ComparedRow(try record.row(named: name), columns: columns, bootstrap) else {
        throw ComparisonError.rowWithoutScores(name, run: record.corpus.name)
      }
      return row
    }
    if rows.count < 2 { throw ComparisonError.nothingToCompare }
    self.init(
      rows.indices.flatMap { first in (first + 1..<rows.count).map { (rows[first], rows[$0]) } },
      ids: record.corpus.articles.map(\.id), columns: columns, rules: rules)
  }

  /// Compares every row that two runs share, or those that are named.
  ///
  /// Throws `ComparisonError`; runs of different signatures are refused unless `allowsOtherSignature`.
  public init(
    _ first: RunRecord, _ second: RunRecord, rows names: [String]? = nil, allowsOtherSignature: Bool = false,
    rules: ComparisonRules
  ) throws {
    let cautions = Caution.between(first, second)
    if first.signature != second.signature, !allowsOtherSignature {
      throw ComparisonError.signaturesDiffer(first: first.signature, second: second.signature)
    }
    let match = ArticleMatch(first.corpus, second.corpus)
    if match.positions.isEmpty { throw ComparisonError.noSharedArticles }
    let bootstrap = Bootstrap(rules.interval, seed: rules.seed)
    let columns = first.settings.rules.columns.filter { second.settings.rules.variants.contains($0.variant) }
    for name in names ?? [] { _ = (try first.row(named: name), try second.row(named: name)) }
    let asked = names ?? (first.strategies + second.strategies).map(\.name).distinct()
    let pairs: [(ComparedRow, ComparedRow)] = asked.compactMap { name in
      guard let old = first.strategies.first(where: { $0.name == name }),
        let new = second.strategies.first(where: { $0.name == name }),
        let oldRow = ComparedRow(old, columns: columns, at: match.positions.map(\.first), bootstrap),
        let newRow = ComparedRow(new, columns: columns, at: match.positions.map(\.second), bootstrap)
      else { return nil }
      return (oldRow, newRow)
    }
    if pairs.isEmpty { throw ComparisonError.nothingToCompare }
    self.init(
      pairs, ids: match.positions.map { first.corpus.articles[$0.first].id }, columns: columns, rules: rules)
    onlyInFirst = match.onlyInFirst
    onlyInSecond = match.onlyInSecond
    notCompared = asked.filter { name in !pairs.contains { $0.0.name == name } }
    self.cautions = cautions
  }

  private init(
    _ rows: [(ComparedRow, ComparedRow)], ids: [String], columns: [ScoreColumn], rules: ComparisonRules
  ) {
    let differences = rows.map { ComparedRow.differences($0, $1) }
    let results = PairedFamily(rules).results(of: differences.flatMap(\.self))
    let width = columns.count
    self.columns = columns
    self.rules = rules
    items = ids.count
    pairs = rows.enumerated().map { index, row in
      Pair(
        first: row.0.name, second: row.1.name,
        means: zip(row.0.columns, row.1.columns).map { ($0.mean, $1.mean) },
        results: Array(results[index * width..<(index + 1) * width]),
        changes: ArticleChange.largestFirst(ids, differences[index].first?.values ?? []))
    }
  }
}

extension Comparison.ArticleChange {
  /// The changes that are not zero, the largest first, equals by id.
  static func largestFirst(_ ids: [String], _ differences: [Double]) -> [Self] {
    zip(ids, differences).filter { $1 != 0 }.map(Self.init).sorted {
      ($1.difference.magnitude, $0.id) < ($0.difference.magnitude, $1.id)
    }
  }
}

extension RunRecord {
  /// The row of a name. Throws `ComparisonError.unknownRow`.
  func row(named name: String) throws -> StrategyRecord {
    guard let row = strategies.first(where: { $0.name == name }) else {
      throw ComparisonError.unknownRow(
        name, run: corpus.name, nearest: strategies.map(\.name).nearest(to: name))
    }
    return row
  }
}

extension [String] {
  /// Each text once, in order of first appearance.
  package func distinct() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
