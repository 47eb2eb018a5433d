import SumbenchEvaluation
package import SumbenchStatistics
package import SumbenchSupport

/// A table whose numbers have digits already, beside their values in full precision: what every format draws.
package struct Grid: Hashable, Sendable {
  /// What the table shows, in a line.
  package var title: String
  /// What the columns show.
  package var columns: [Column]
  /// The rows, in groups that a format may set apart.
  package var groups: [[Row]]
  /// What did not pass, a line each.
  package var failures: [String] = []
  /// What the table shows, in words.
  package var findings: [String] = []
  /// What the numbers are, a line each.
  package var legend: [String]
  /// What the signs of the table mean.
  var signs = Signs()
  /// What the rows are that are folded away, after their number: `passed`.
  var foldedWords = ""
  /// The options that show all of the table where a form has to cut it.
  var wholeElsewhere = "--format csv"
  /// What kind of table it is, in a word: `slices`; empty for the scores of a run.
  var kind = ""
  /// Passages of the legend about one column each, by its key: they go where the column is left out.
  var columnPassages: [String: String] = [:]
  /// What a reader has to know: warnings and remarks.
  package var notes: [Note]
  /// What made the numbers.
  package var signature: String
  /// What programs have to know of the table as a whole.
  package var facts: Facts
  /// How the table becomes narrower where a terminal is too narrow for it, step by step.
  package var narrowings: [Narrowing] = []

  /// A table given part by part.
  package init(
    title: String, columns: [Column], groups: [[Row]], legend: [String] = [], notes: [Note] = [],
    signature: String,
    facts: Facts = Facts()
  ) {
    self.title = title
    self.columns = columns
    self.groups = groups
    self.legend = legend
    self.notes = notes
    self.signature = signature
    self.facts = facts
  }

  /// Facts that every row of a table for programs has.
  package struct Facts: Hashable, Sendable {
    /// The name of the corpus or file; `nil` where there is none.
    package var corpus: String?
    /// Over how many items the numbers are; `nil` where rows have their own number.
    package var items: Int?
    /// How many clusters of items were averaged; `nil` where items are not clustered.
    package var clusters: Int?
    /// The seed of what is random; `nil` where nothing is.
    package var seed: UInt64?

    /// Facts given one by one.
    package init(corpus: String? = nil, items: Int? = nil, clusters: Int? = nil, seed: UInt64? = nil) {
      self.clusters = clusters
      self.corpus = corpus
      self.items = items
      self.seed = seed
    }
  }

  /// One column, under a name for people and one for programs.
  package struct Column: Hashable, Sendable {
    /// The heading: `R-1`.
    package var title: String
    /// The name in CSV and JSON: `rouge1_f1`.
    package var key: String
    /// Whom the column is for.
    package var audience: Audience
    /// Whether the data names it, and not the table: such a name gives way to one of the table's own.
    package var isNamedByData = false

    /// Who reads a column.
    package enum Audience: Hashable, Sendable {
      case everyone, people, programs
    }

    /// A column under both names.
    package init(title: String, key: String, for audience: Audience = .everyone) {
      self.title = title
      self.key = key
      self.audience = audience
    }

    /// A column that the data names.
    static func ofData(title: String, key: String, for audience: Audience = .everyone) -> Column {
      var column = Column(title: title, key: key, for: audience)
      column.isNamedByData = true
      return column
    }

    /// The column of a score among others.
    static func of(_ score: ScoreColumn, among scores: [ScoreColumn]) -> Column {
      .ofData(title: score.title(among: scores), key: score.key)
    }
  }

  /// One row: a cell for each column.
  package struct Row: Hashable, Sendable {
    /// The cells.
    package var cells: [Cell]
    /// For each cell the letters of its significance groups, for formats that can show them; empty without any.
    package var groups: [String] = []
    /// Whether a reader has to see it first, or not unless they look for it.
    var attention = Attention.usual

    /// A row of cells, for each of which there may be letters.
    package init(cells: [Cell], groups: [String] = []) {
      self.cells = cells
      self.groups = groups
    }
  }

  /// What one place shows.
  package enum Cell: Hashable, Sendable {
    /// A name.
    case text(String)
    /// A number: its digits, and its value in the units that programs get.
    case number(String, value: Double)
    /// A mean with its interval.
    case estimate(Score)
    /// Nothing to show.
    case missing
  }

  /// A mean and its interval, as digits and in full precision.
  package struct Score: Hashable, Sendable {
    /// The digits of the mean.
    package var mean: String
    /// The digits of the ends of the interval, if it has one.
    package var interval: Interval?
    /// Whether it is the column's best.
    package var isBest: Bool
    /// A sign that the legend explains, such as `†`; empty without one.
    package var mark = ""
    /// The mean in full precision, in the units of the metric.
    package var value: Double
    /// The ends of the interval in full precision.
    package var ends: ClosedRange<Double>?
  }

  /// The ends of an interval, as digits.
  package struct Interval: Hashable, Sendable {
    /// The lower end.
    package var low: String
    /// The upper end.
    package var high: String
    /// The digits of half its width, where it may be shown by that; `nil` for an interval that a verdict rests on.
    package var halfWidth: String?
  }

  /// Whether a column holds names, which are set to the left, rather than numbers, which are set to the right.
  func holdsNames(_ column: Int) -> Bool {
    groups.joined().allSatisfy { if case .text = $0.cells[column] { true } else { false } }
  }
}

extension Grid {
  /// What is printed under the table, a line each: what the numbers are, warnings, remarks.
  package var lines: [String] {
    failures + findings + legend + notes.map { $0.kind == .warning ? "warning: \($0.sentence)" : $0.sentence }
  }

  /// The table without the columns that are for programs.
  var forPeople: Grid { withDistinctNames.keeping { $0.audience != .programs } }

  /// The table without the columns that are for people.
  var forPrograms: Grid { withDistinctNames.keeping { $0.audience != .people } }

  func keeping(_ isKept: (Column) -> Bool) -> Grid {
    let kept = columns.indices.filter { isKept(columns[$0]) }
    if kept.count == columns.count { return self }
    var grid = self
    grid.columns = kept.map { columns[$0] }
    grid.groups = groups.map { rows in
      rows.map { row in
        Row(cells: kept.map { row.cells[$0] }, groups: row.groups.isEmpty ? [] : kept.map { row.groups[$0] })
          .with(row.attention)
      }
    }
    return grid
  }
}

extension Grid.Cell {
  /// A number with this count of decimals.
  init(_ value: Double, digits: Int) { self = .number(value.digits(digits), value: value) }

  /// A whole number.
  init(_ count: Int) { self = .number("\(count)", value: Double(count)) }

  /// A share of 1 in percent.
  init(percent share: Double, digits: Int) {
    self = .number((share * 100).digits(digits), value: share * 100)
  }

  /// A share of 1 in percent; its interval is for programs.
  init(share: Estimate) {
    let (low, high) = (share.low * 100, share.high * 100)
    self = .estimate(
      Grid.Score(
        mean: (share.mean * 100).digits(0), interval: nil, isBest: false, value: share.mean * 100,
        ends: low.isFinite && high.isFinite ? low...high : nil))
  }

  /// A p-value.
  init(p: Double) { self = .number(p.probabilityDigits, value: p) }
}
