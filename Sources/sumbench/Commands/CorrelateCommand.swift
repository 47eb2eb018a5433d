import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Reports
import SumbenchStatistics

struct CorrelateCommand: Subcommand {
  static let name = "correlate"
  static let summary = "Correlates metrics with ratings of the same summaries by people."
  static let discussion = """
    RUN is a run, see ‘compare’, or a file of lines with scores (an object of numbers, or as score --per-item writes it),
    human (a number, an object of numbers or of lists of numbers, or a list of either, one for each person; null or absent
    where nobody rated it), id and system. Where several people rated a summary their mean is taken, and their agreement
    is told.
    """
  static let otherNames = ["correlation", "meta-evaluate"]

  @Option(
    "--measure", .choice("M"), help: "of a score with precision, recall and f1, which one", in: .statistics)
  var measure = Measure.f1
  @Option(
    "--interval", .choice("METHOD"),
    help: "what intervals resample: both (systems and items), systems, inputs (items); or fisher",
    in: .statistics)
  var interval = RatedScores.IntervalMethod.both
  @Option(
    "--samples", .wholeNumber(in: 1...100_000), help: "resamples, and permutations of --test", in: .statistics
  )
  var samples = 1000
  @Option(
    "--test", .choice("COEFFICIENT"),
    help: """
      test metrics against each other in this coefficient instead: PERM-BOTH and Williams; one of \
      \(Coefficient.allCases.map(\.rawValue).joined(separator: ", "))
      """, in: .statistics)
  var tested: Coefficient?
  @Flag(
    "--agreement", help: "instead: how well the people agree who rated the same summaries", in: .statistics)
  var showsAgreement
  let statistics = LevelOption()
  let random = SeedOption()
  let reading = RunOptions()
  let table = TableOptions()
  let work = JobsOption()
  @Operand(.file("RUN|-")) var path: String

  var constraints: [Constraint] {
    [
      .conflict($tested, $showsAgreement), .conflict($interval, $tested),
      .conflict($interval, $showsAgreement),
      .conflict($measure, $showsAgreement),
    ]
  }

  func run() throws {
    var rules = CorrelationTable.Rules()
    rules.level = statistics.level ?? rules.level
    (rules.interval, rules.samples, rules.tested) = (interval, samples, tested)
    (rules.seed, rules.jobs) = (random.seed, work.count)
    let run = try reading.run(path)
    let agreement = AgreementTable(
      run.judgements, level: rules.level, samples: samples, seed: random.seed, jobs: work.count)
    if showsAgreement {
      if agreement.rows.isEmpty { throw RecordLack.annotators(run: run.name) }
      return try table.print(Grid(agreement, title: "\(Place(path)): agreement"))
    }
    let items = try run.ratedItems(measure)
    let count = "\(items.count) \(items.count == 1 ? "item" : "items")"
    var grid = Grid(CorrelationTable(items, rules: rules), title: "\(Place(path)): \(count)")
    grid.notes += agreement.notes
    try table.print(grid)
  }
}
