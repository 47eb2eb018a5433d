import CommandLine
import SumbenchEvaluation
import Reports
import SumbenchSupport

/// The options that say what of a table of scores is printed. What is kept in files is the whole table.
struct ScoreViewOptions: OptionGroup {
  @Option(
    "--columns", list: .text("A,B", expected: "names of columns"),
    help:
      "columns of the printed table by title or key, as in R-1,R-2,rouge1_recall; rows are ranked on the first",
    default: "those of the rules", in: .output, isRare: true)
  var columns: [String]?
  @Option(
    "--sort", .text("COLUMN"), help: "sort rows by a column", default: "the first", in: .output, isRare: true)
  var sort: String?
  @Flag("--no-intervals", help: "print means without their intervals", in: .output, isRare: true)
  var hidesIntervals

  /// Whether another table than the whole one is requested.
  var isGiven: Bool { columns != nil || sort != nil || hidesIntervals }

  /// Throws `UsageError` where another table is requested and there would be several of it.
  func requireNone() throws {
    guard isGiven else { return }
    let name = $columns.isGiven ? $columns.name : $sort.isGiven ? $sort.name : $hidesIntervals.name
    throw UsageError.conflictingOptions(name, "more than one set of rules")
  }

  /// Throws `ColumnError` for a name that none of the columns has, before anything is computed.
  func requireKnown(in columns: [ScoreColumn]) throws {
    let shown = try self.columns?.map(columns.column(named:)) ?? columns.filter(\.isShown)
    if let sort { _ = try shown.column(named: sort) }
  }

  /// The requested table, `whole` where nothing is given. Throws `ColumnError`.
  func grid(
    of record: RunRecord, whole: Grid, _ comparison: ComparisonOptions, jobs: Int
  ) throws -> Grid {
    if !isGiven { return whole }
    let shown = try columns?.map(record.columns.column(named:))
    var table = try ScoreTable(
      record, columns: shown?.distinct(), baseline: comparison.baseline, jobs: jobs)
    if let sort { table = try table.sorted(by: sort) }
    return Grid(table, of: record, showsIntervals: !hidesIntervals)
  }
}
