package import SumbenchStatistics
package import SumbenchSupport

/// Rows compared item by item: two rows of one run, or the same row of two runs.
///
/// A difference is the second row minus the first. All pairs in all compared columns are one family for the correction;
/// against a baseline they are the pairs with that row. Between two runs, rows that did not change at all are in no
/// family. Items are matched by id. They are those that every row of the run, or of both runs, has.
package struct Comparison: Sendable {
  /// What is compared.
  package let columns: [ScoreColumn]
  /// How it is tested.
  package let rules: ComparisonRules
  /// The pairs of rows.
  package let pairs: [Pair]
  /// How many items both sides have.
  package let items: Int
  /// Clusters of items, where these are what means and tests are over.
  package let clusters: Int?
  /// How many comparisons were corrected together.
  package let familySize: Int
  /// The run that the same rows of others are compared with, where there are several others.
  package private(set) var baseRun: String?
  /// The row that every other one is compared with, if there is one.
  package private(set) var baseline: String?
  /// Items that a row lacks, so that they are left out.
  package private(set) var leftOut = 0
  /// What became of the items that rows of one run lack, or of both runs.
  package private(set) var coverages: [Coverage] = []
  /// Columns that rows lack on some items, and whether these are left out for that or the column is.
  package private(set) var gaps: [ColumnGaps] = []
  /// Warnings of the runs about what makes their rows incomparable.
  package private(set) var warnings: [Note] = []
  /// What one item is called.
  package private(set) var noun = "item"
  /// Ids that only the first run has.
  package private(set) var onlyInFirst: [String] = []
  /// Ids that only the second run has.
  package private(set) var onlyInSecond: [String] = []
  /// Rows that only one of two runs has, or that have no scores.
  package private(set) var notCompared: [String] = []
  /// What differs between two runs apart from their summaries.
  package private(set) var cautions: [Caution] = []

  /// Two rows and their differences.
  package struct Pair: Sendable {
    /// The row to compare with.
    package let first: String
    /// The row that is compared.
    package let second: String
    /// For each column the means of both rows.
    package let means: [(first: Double, second: Double)]
    /// For each column the difference.
    package let results: [PairedDifference]
    /// Items whose score in the first column differs, the largest difference first, equals by id.
    package let changes: [ItemChange]
  }

  /// One item's difference in one column.
  package struct ItemChange: Hashable, Sendable {
    /// The item.
    package let id: String
    /// The second score minus the first.
    package let difference: Double
  }

  /// Compares rows of one run, each with each in the order of the names, or each with a baseline; without names all but
  /// ceilings and failed rows.
  ///
  /// Throws `ComparisonError` for names that have no row or no scores and for fewer than two rows, and `ColumnError`.
  package init(
    of record: RunRecord, rows names: [String]? = nil, baseline: String? = nil, columns: [ScoreColumn]? = nil,
    rules: ComparisonRules
  ) throws {
    let scores = try ResampledScores(
      record, columns: columns, interval: rules.interval, seed: rules.seed, jobs: rules.jobs)
    try self.init(of: record, scores, rows: names, baseline: baseline, rules: rules)
    if columns == nil { gaps += record.gaps(among: record.columns, .leftOut) }
  }

  /// The same from scores that are of all systems of the record.
  package init(
    of record: RunRecord, _ scores: ResampledScores, rows names: [String]? = nil, baseline: String? = nil,
    rules: ComparisonRules
  ) throws {
    for name in (names ?? []) + (baseline.map { [$0] } ?? []) { _ = try record.system(named: name) }
    let asked =
      names.map { names in names.distinct().compactMap { name in scores.rows.firstIndex { $0.name == name } }
      }
      ?? scores.rows.indices.filter { scores.rows[$0].role != .ceiling }
    let rows = asked.filter { scores.rows[$0].scores != nil }
    let named = asked.filter { names != nil || scores.rows[$0].name == baseline }
    if let failed = named.first(where: { scores.rows[$0].scores == nil }) {
      throw ComparisonError.rowWithoutScores(scores.rows[failed].name, run: record.name)
    }
    let pairs: [(Int, Int)] =
      if let place = baseline.flatMap({ name in scores.rows.firstIndex { $0.name == name } }) {
        rows.filter { $0 != place }.map { (place, $0) }
      } else {
        rows.indices.flatMap { first in (first + 1..<rows.count).map { (rows[first], rows[$0]) } }
      }
    if pairs.isEmpty {
      let lacking = asked.filter { scores.rows[$0].scores == nil }.map { scores.rows[$0].name }
      if lacking.isEmpty { throw ComparisonError.nothingToCompare }
      throw ComparisonError.tooFewScores(lacking, columns: record.shownColumns.map(\.key))
    }
    self.init(pairs, scores, nil, rules: rules)
    self.baseline = baseline
    gaps = record.gaps(among: scores.columns, .narrowing)
    leftOut = scores.total - scores.items.count
    coverages = [scores.coverage()]
    noun = record.noun
    warnings = record.comparabilityWarnings
    notCompared = asked.filter { scores.rows[$0].scores == nil }.map { scores.rows[$0].name }
  }

  /// All pairs of the rows that see no reference, in some of the columns alone: what ranks and groups follow from. Single
  /// tests and lists of items, which take long for many pairs, are left out.
  ///
  /// `nil` for fewer than two such rows.
  init?(
    allPairsOf record: RunRecord, _ scores: ResampledScores, columns: Range<Int>, rules: ComparisonRules
  ) {
    let rows = scores.rows.indices.filter {
      scores.rows[$0].role != .ceiling && scores.rows[$0].scores != nil
    }
    if rows.count < 2 { return nil }
    let pairs = rows.indices.flatMap { first in (first + 1..<rows.count).map { (rows[first], rows[$0]) } }
    self.init(pairs, scores, nil, columns: columns, isWhole: false, rules: rules)
    leftOut = scores.total - scores.items.count
    coverages = [scores.coverage()]
    noun = record.noun
    warnings = record.comparabilityWarnings
  }

  /// Compares every row that two runs share, or those that are named.
  ///
  /// Throws `ComparisonError`, and `ColumnError`; runs of different signatures are refused unless `allowsOtherSignature`.
  package init(
    _ first: RunRecord, _ second: RunRecord, rows names: [String]? = nil, columns: [ScoreColumn]? = nil,
    allowsOtherSignature: Bool = false, rules: ComparisonRules
  ) throws {
    let cautions = Caution.between(first, second)
    if !first.isScoredLike(second), !allowsOtherSignature {
      throw ComparisonError.signaturesDiffer(first: first.signature, second: second.signature)
    }
    for name in names ?? [] { _ = (try first.system(named: name), try second.system(named: name)) }
    let asked = names ?? (first.systems + second.systems).map(\.name).distinct()
    let scores = try PairedScores(first, second, columns: columns, rules: rules)
    let found = asked.compactMap { name in scores.places(of: name).map { (name: name, places: $0) } }
    if found.isEmpty { throw ComparisonError.nothingToCompare }
    self.init(found.map(\.places), scores.first, scores.second, rules: rules)
    gaps = ColumnGaps.of([first, second], compared: scores.first.columns, areNamed: columns != nil)
    leftOut = scores.leftOut
    coverages = [scores.first.coverage(), scores.second.coverage()]
    noun = first.noun
    warnings = (first.comparabilityWarnings + second.comparabilityWarnings).distinct()
    onlyInFirst = scores.onlyInFirst
    onlyInSecond = scores.onlyInSecond
    notCompared = asked.filter { name in !found.contains { $0.name == name } }
    self.cautions = cautions
  }

  /// Compares rows of several runs with the same rows of the first one. All of these pairs in all columns are one family;
  /// rows that did not change at all are in none.
  ///
  /// Throws `ComparisonError.nothingToCompare` where no row is in all runs, and `ColumnError`.
  package init(_ joined: JoinedRuns, rows names: [String]? = nil, rules: ComparisonRules) throws {
    let scores = try ResampledScores(
      joined.record, columns: joined.columns, interval: rules.interval, seed: rules.seed, jobs: rules.jobs)
    let places = Dictionary(
      uniqueKeysWithValues: scores.rows.indices.filter { scores.rows[$0].scores != nil }.map {
        (scores.rows[$0].name, $0)
      })
    let named = joined.pairs(joined.rows(names))
    let pairs = named.compactMap { pair in
      places[pair.first].flatMap { first in places[pair.second].map { (first, $0) } }
    }
    if pairs.isEmpty { throw ComparisonError.nothingToCompare }
    self.init(pairs, scores, nil, leavesOutUnchanged: true, rules: rules)
    baseRun = joined.names[0]
    gaps = joined.gaps
    noun = joined.noun
    leftOut = scores.total - scores.items.count
    coverages = [scores.coverage()]
    warnings = joined.record.notes
    cautions = joined.cautions
    notCompared = named.filter { places[$0.first] == nil || places[$0.second] == nil }.map(\.second)
  }

  /// The pairs of places in the first scores and in the second, or in the first where there are no others; `isWhole` with
  /// single tests and lists of items.
  private init(
    _ places: [(Int, Int)], _ first: ResampledScores, _ others: ResampledScores?, columns: Range<Int>? = nil,
    isWhole: Bool = true, leavesOutUnchanged: Bool = false, rules: ComparisonRules
  ) {
    let second = others ?? first
    let compared = columns ?? first.columns.indices
    let tested = first.tested(
      places.map { (first: $0.0, second: $0.1) }, of: others, columns: compared, singly: isWhole,
      leavesOutUnchanged: leavesOutUnchanged || others != nil, rules)
    self.columns = Array(first.columns[compared])
    self.rules = rules
    items = first.items.count
    clusters = first.clusters.map { _ in first.unitCount }
    familySize = tested.familySize
    pairs = zip(places, tested.differences).map { pair, results in
      Pair(
        first: first.rows[pair.0].name, second: second.rows[pair.1].name,
        means: compared.map { column in
          (first.estimate(pair.0, column)?.mean ?? .nan, second.estimate(pair.1, column)?.mean ?? .nan)
        },
        results: results,
        changes: isWhole
          ? ItemChange.largestFirst(
            first.ids, first.differences(pair.0, pair.1, compared.lowerBound, of: second))
          : [])
    }
  }
}

extension Comparison.ItemChange {
  /// The changes that are not zero, the largest first, equals by id.
  static func largestFirst(_ ids: IDList, _ differences: [Double]) -> [Self] {
    zip(ids, differences).filter { $1 != 0 }.map(Self.init).sorted {
      ($1.difference.magnitude, $0.id) < ($0.difference.magnitude, $1.id)
    }
  }
}

extension RunRecord {
  /// Warnings that the rows of the run cannot be compared, since they are about other references.
  var comparabilityWarnings: [Note] { notes.filter { $0.code == "references-differ" } }
}
