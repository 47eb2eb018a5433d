package import SumbenchRouge

/// A column of scores: what was measured, and how its numbers are read and shown.
///
///     ScoreColumn("words", direction: .lower, least: 0).title       // "words"
///
/// Numbers of ROUGE run from 0 to 1 and are shown times 100. Those of other programs are shown as they are.
public struct ScoreColumn: Codable, Hashable, Sendable {
  /// The name for programs: `rouge1_f1`, `judge`.
  public let key: String
  /// The name for people, without its measure: `R-1`.
  public let title: String
  /// Which of precision, recall and F; `nil` for a metric that has one number.
  public let measure: Measure?
  /// What a number is multiplied by before it is shown.
  package let factor: Double
  /// Decimals that are shown.
  package let digits: Int
  /// Which end is good.
  public let direction: Direction
  /// The least number that the metric can give, where that is known.
  public let least: Double?
  /// The greatest number that the metric can give, where that is known.
  public let greatest: Double?
  /// Whether tables show the column unless other columns are named.
  package let isShown: Bool
  /// Who gave the numbers.
  package let origin: Origin

  /// Who gave the numbers of a column.
  package enum Origin: String, Codable, CaseIterable, Hashable, Sendable {
    /// A metric that was computed here.
    case computed
    /// A metric of another program.
    case given
    /// People.
    case human
  }

  /// Which end of a scale is good.
  public enum Direction: String, Codable, CaseIterable, Hashable, Sendable {
    /// Higher is better.
    case higher
    /// Lower is better.
    case lower
  }
}

extension ScoreColumn {
  /// A column of a metric of your own, which tables show as its numbers are.
  ///
  /// - Parameters:
  ///   - key: The name for programs, unlike that of every other column of a run.
  ///   - title: The name for people; the key where it is `nil`.
  ///   - direction: Which end is good.
  ///   - least: The least number that the metric can give, where that is known. Intervals do not reach beyond it.
  ///   - greatest: The greatest number that the metric can give, where that is known.
  public init(
    _ key: String, title: String? = nil, direction: Direction = .higher, least: Double? = nil,
    greatest: Double? = nil
  ) {
    self.init(
      key: key, title: title ?? key, measure: nil, factor: 1, digits: 2, direction: direction, least: least,
      greatest: greatest, isShown: true, origin: .computed)
  }

  /// A variant of ROUGE under one measure.
  package init(_ variant: RougeVariant, _ measure: Measure, isShown: Bool = true) {
    self.init(
      key: "\(variant)_\(measure.rawValue)", title: "R-" + variant.description.dropFirst("rouge".count),
      measure: measure, factor: 100, digits: 2, direction: .higher, least: 0, greatest: 1, isShown: isShown,
      origin: .computed)
  }

  /// Numbers that came with the items, under their name there.
  package init(
    given name: String, measure: Measure? = nil, direction: Direction = .higher, least: Double? = nil,
    greatest: Double? = nil, isShown: Bool = true
  ) {
    self.init(
      key: measure.map { "\(name)_\($0.rawValue)" } ?? name, title: name, measure: measure, factor: 1,
      digits: 2,
      direction: direction, least: least, greatest: greatest, isShown: isShown, origin: .given)
  }

  /// Ratings by people of one aspect.
  package init(human aspect: String, isShown: Bool = false) {
    self.init(
      key: "human_\(aspect)", title: aspect, measure: nil, factor: 1, digits: 2, direction: .higher,
      least: nil,
      greatest: nil, isShown: isShown, origin: .human)
  }

  /// The same column, not shown unless it is named.
  package var hidden: ScoreColumn { showing(false) }

  /// The same column, shown in tables.
  var shown: ScoreColumn { showing(true) }

  private func showing(_ isShown: Bool) -> ScoreColumn {
    ScoreColumn(
      key: key, title: title, measure: measure, factor: factor, digits: digits, direction: direction,
      least: least, greatest: greatest, isShown: isShown, origin: origin)
  }

  /// Whether a name on the command line means this column: its title, its key, or its key without the measure.
  package func matches(_ name: String) -> Bool { name == key || name == title || name == baseKey }

  /// The key without the measure: `rouge1`.
  package var baseKey: String {
    guard let measure, key.hasSuffix("_\(measure.rawValue)") else { return key }
    return String(key.dropLast(measure.rawValue.count + 1))
  }

  /// Whether the first number is better than the second.
  package func isBetter(_ first: Double, than second: Double) -> Bool {
    direction == .higher ? first > second : first < second
  }

  /// The number that stands for a missing answer where missing answers are to count as the worst, if there is a worst.
  ///
  /// Ratings have none unless their scale is known: a summary that nobody rated is not a bad one.
  package var worst: Double? {
    direction == .lower ? greatest : least ?? (origin == .human ? nil : 0)
  }
}

extension ScoringRules {
  /// Every variant under every measure; those that the rules show are shown.
  package var columns: [ScoreColumn] {
    variants.flatMap { variant in
      Measure.allCases.map { ScoreColumn(variant, $0, isShown: measures.contains($0)) }
    }
  }

  /// The columns of a table under these rules, in the order of the rules.
  package var shownColumns: [ScoreColumn] {
    variants.flatMap { variant in measures.map { ScoreColumn(variant, $0) } }
  }
}

extension [ScoreColumn] {
  /// The column that a name on the command line means: title, key, or key without the measure.
  ///
  /// Where the name leaves the measure open, the first shown column is meant. Throws `ColumnError.unknown`.
  package func column(named name: String) throws -> ScoreColumn {
    if let exact = first(where: { $0.key == name }) { return exact }
    let matching = filter { $0.matches(name) }
    if let found = matching.first(where: \.isShown) ?? matching.first { return found }
    throw ColumnError.unknown(name, known: filter(\.isShown).map(\.title))
  }
}
