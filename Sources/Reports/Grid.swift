/// A table whose numbers have already become digits: what every format draws.
public struct Grid: Hashable, Sendable {
  /// What the table shows, in a line.
  public var title: String
  /// What the columns show.
  public var columns: [Column]
  /// The rows, in groups that a format may set apart.
  public var groups: [[Row]]
  /// What a reader has to know, a line each.
  public var notes: [String]
  /// How the numbers came about.
  public var signature: String

  /// A table given part by part.
  package init(title: String, columns: [Column], groups: [[Row]], notes: [String], signature: String) {
    self.title = title
    self.columns = columns
    self.groups = groups
    self.notes = notes
    self.signature = signature
  }

  /// One column, under a name for people and one for programs.
  public struct Column: Hashable, Sendable {
    /// The heading: `R-1`.
    public var title: String
    /// The name in CSV and JSON: `rouge1_f1`.
    public var key: String

    /// A column under both names.
    package init(title: String, key: String) {
      self.title = title
      self.key = key
    }
  }

  /// One row: a cell for each column.
  public struct Row: Hashable, Sendable {
    /// The cells.
    public var cells: [Cell]
    /// For each cell the letters of its significance groups, for formats that can show them; empty without any.
    public var groups: [String] = []

    /// A row of cells, for each of which there may be letters.
    package init(cells: [Cell], groups: [String] = []) {
      self.cells = cells
      self.groups = groups
    }
  }

  /// What stands in one place.
  public enum Cell: Hashable, Sendable {
    /// A name.
    case text(String)
    /// A number, as its digits.
    case number(String)
    /// A mean as digits, its interval if it has one, and whether it is the column's best.
    case estimate(mean: String, Interval?, isBest: Bool)
    /// Nothing to show.
    case missing
  }

  /// The ends of an interval, as digits.
  public struct Interval: Hashable, Sendable {
    /// The lower end.
    public var low: String
    /// The upper end.
    public var high: String
  }

  /// Whether a column holds names, which stand to the left, rather than numbers, which stand to the right.
  func holdsNames(_ column: Int) -> Bool {
    groups.joined().allSatisfy { if case .text = $0.cells[column] { true } else { false } }
  }
}
