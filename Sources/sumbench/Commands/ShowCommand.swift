import CommandLine
import SumbenchCorpora
import SumbenchEvaluation
import Reports
import SumbenchSupport

struct ShowCommand: Subcommand {
  static let name = "show"
  static let summary = "Shows one item of a run, or the items on which a row scores worst."
  static let discussion = """
    RUN is a run, see ‘compare’. With ID: every summary of this item and its scores, and with --corpus its article and its
    references. Summaries come from the summaries.jsonl beside the run. Without ID: the worst items of a row.
    """
  static let otherNames = ["item", "article", "worst", "inspect"]

  @Option(
    "--corpus", each: .file("PATH"), help: "the corpus of the run, or the files that were scored", in: .input)
  var paths: [String]
  @Option(
    "--references", each: .file("FILE|DIR"), help: "the references of files that were scored", in: .input)
  var referencePaths: [String]
  let records = RecordOptions()
  @Option(
    "--worst", .wholeNumber(in: 1...Int.max), help: "without ID: how many items", in: .output) var count = 20
  @Option(
    "--row", .text("ROW"), help: "without ID: the row whose scores count",
    default: "the best that is no floor",
    in: .output)
  var row: String?
  @Option(
    "--columns", list: .text("A,B", expected: "names of columns"),
    help: "scores to be shown; the first decides",
    default: "those of the table", in: .output)
  var columns: [String]?
  let reading = RunOptions()
  let table = TableOptions()
  @Operand(.file("RUN")) var path: String
  @Operand(.text("ID")) var id: String?

  var constraints: [Constraint] {
    [
      .requirement($paths, with: $referencePaths), .requirement($id, with: $paths),
      .conflict($id, $count), .conflict($id, $row),
    ]
  }

  func run() throws {
    let record = try reading.run(path)
    let shown = try columns?.map(record.columns.column(named:)).distinct()
    guard let id else {
      return try table.print(Grid(try WorstItems(count, of: record, row: row, columns: shown), of: record))
    }
    let view = try ItemView(
      id, of: record, at: path, item: try item(id, of: record), texts: try record.summaries(beside: path),
      columns: shown)
    if table.format == .terminal {
      let text = view.text(of: record)
      try Console.print(text.isEmpty ? "" : text + "\n")
    }
    try table.print(Grid(view, of: record))
    if table.format == .terminal, paths.isEmpty {
      Console.complain(message: "sumbench: --corpus shows the article and the references too")
    }
  }

  /// The item's texts, if the files are given that hold them. Throws `DataError`.
  private func item(_ id: String, of record: RunRecord) throws -> Item? {
    guard !paths.isEmpty, record.items.position(of: id) != nil else { return nil }
    var options = records.reading(of: record)
    options.subset = .ids([id])
    if record.hasArticles {
      return try CorpusReader.read(paths, options: options).items.first { $0.id == id }
    }
    let input = try ScoreInput(
      paths.map(NamedFile.init(argument:)), references: referencePaths, options: options)
    while let batch = try input.next() {
      if let item = try batch.items().items.first(where: { $0.id == id }) { return item }
    }
    return nil
  }
}
