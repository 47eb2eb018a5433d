import CommandLine
import Reports
import SumbenchCorpora
import SumbenchEvaluation
import SumbenchStatistics
import SumbenchSupport

struct PlotCommand: Subcommand {
  static let name = "plot"
  static let summary = "Draws a run as one picture for a paper, as SVG."
  static let discussion = """
    RUN is a run, see ‘compare’; a scatter also takes lines with ratings by people, see ‘correlate’. The kinds:

      leaderboard          means with intervals, or differences from --baseline
      critical-difference  means, and a bar for each group not told apart
      pairs                every row minus every other, with verdicts
      scatter              scores against ratings by people, with a fit
      distribution         boxes and dots of single scores

    A picture is as wide as one column of a two-column paper, in black, white and greys. ‘help pictures’ says how to make a PDF
    of it and what each mark means.
    """
  static let otherNames = ["figure", "chart", "svg", "picture", "forest"]

  @Option("--kind", .choice("KIND"), help: "what is drawn: \(PlotKind.list)", in: .output)
  var kind = PlotKind.leaderboard
  @Option(
    "--score", .column, help: "the score that is drawn, by title or key", default: "the first of the run",
    in: .input)
  var column: String?
  @Option(
    "--systems", list: .rows, help: "rows to draw; others are neither drawn nor tested",
    default: "all that the kind is about", in: .input)
  var names: [String]?
  @Option(
    "--baseline", .row, help: "of a leaderboard: draw the differences from this row", in: .statistics)
  var baseline: String?
  @Option(
    "--human", .text("ASPECT", expected: "the name of a rating"),
    help: "of a scatter: the rating by people", default: "the first", in: .input)
  var human: String?
  @Option(
    "--width", .pictureWidth, help: "width of the picture: 3.3in, 84mm, 8.4cm or 240pt", in: .output)
  var width = PictureWidth.column
  let reading = RunOptions()
  let clusters = ClusterOption()
  let random = SeedOption()
  let work = JobsOption()
  @Option(
    "--output", .svgFile, short: "o", help: "where the picture goes", default: "standard output", in: .output)
  var output: String?
  @Operand(.file("RUN|-")) var path: String

  func run() throws {
    if baseline != nil, kind != .leaderboard {
      throw UsageError.conflictingOptions($baseline.name, "--kind \(kind.rawValue)")
    }
    if human != nil, kind != .scatter {
      throw UsageError.conflictingOptions($human.name, "--kind \(kind.rawValue)")
    }
    let record = try reading.run(path).clustered(by: clusters.key)
    let (drawing, notes) = try drawing(of: record)
    if let output {
      try TextFile.write(drawing.file, to: output, creatingFolders: true)
    } else {
      try Console.print(drawing.file)
    }
    for note in notes where note.kind == .warning {
      Console.complain("sumbench: warning: \(note.sentence)\n")
    }
    let shortened = drawing.shortened.map(\.showingControls)
    if !shortened.isEmpty {
      Console.complain(
        "sumbench: shortened to fit: \(shortened.listed(at: 3)); --width gives more room, and the description has them "
          + "whole\n")
    }
  }

  /// The picture, and what its table has to say beside it.
  private func drawing(of record: RunRecord) throws -> (Drawing, [Note]) {
    if kind == .scatter {
      var rules = CorrelationTable.Rules()
      (rules.seed, rules.jobs) = (random.seed, work.count)
      let found = try RatedSystems(record, score: column, human: human, systems: names, rules: rules)
      return (.scatter(found, of: record, width: width.points), record.notes)
    }
    for name in names ?? [] { _ = try record.system(named: name) }
    let columns =
      try column.map { [try record.columns.column(named: $0)] } ?? Array(record.shownColumns.prefix(1))
    if columns.isEmpty { throw RecordLack.scores(run: record.name) }
    let isOfPairs = kind == .pairs || kind == .criticalDifference
    let (table, comparison) = try Progress.whileComparing(isQuiet: false) {
      let table = try ScoreTable(
        record, columns: columns, isRanked: isOfPairs ? names == nil : kind == .leaderboard,
        baseline: baseline, jobs: work.count)
      let rules = ComparisonRules(
        interval: record.settings.interval, seed: record.settings.seed, jobs: work.count)
      // Other rows than the named ones are in no family.
      let comparison =
        isOfPairs && names != nil
        ? try Comparison(of: record, table.scores, rows: names, rules: rules) : table.pairs
      return (table, comparison)
    }
    let drawing: Drawing
    switch kind {
    case .leaderboard, .scatter:
      let rows = names.map { $0 + [baseline].compactMap(\.self) }
      drawing = .leaderboard(table, of: record, rows: rows, width: width.points)
    case .distribution:
      drawing = .distributions(
        ScoreDistributions(table, rows: names), of: table, record, width: width.points)
    case .criticalDifference, .pairs:
      guard let comparison else { throw ComparisonError.nothingToCompare }
      drawing =
        kind == .pairs
        ? .pairs(comparison, of: record, width: width.points)
        : .criticalDifference(
          RowGroups(comparison), of: record, items: comparison.items, level: comparison.rules.level,
          width: width.points)
    }
    return (drawing, Grid(table, of: record).notes)
  }
}
