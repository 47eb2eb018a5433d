import CommandLine
import Corpora
import Evaluation
import Summarizers
import TextProcessing

struct SummarizeCommand: Subcommand {
  static let name = "summarize"
  static let summary = "Prints a summary of one text, a sentence a line."
  static let otherNames = ["summarise", "summary"]

  @Option("--strategy", .strategy("S"), help: "see ‘list strategies’", in: .summaries) var strategy =
    "textrank"
  let summaries = SummaryOptions()
  let random = SeedOption()
  @Operand(.file("FILE|-")) var path = "-"

  func run() async throws {
    let summarizer = try $strategy.naming { try Catalog.summarizer(named: strategy, seed: random.seed) }
    let cleaning = summaries.cleaning
    let text = try TextFile.text(at: path)
    let reading = DocumentReader(cleaning: cleaning, language: summaries.language).reading(
      id: path, text: text)
    let document = reading.document
    if document.sentences.isEmpty { throw DataError.emptyArticle(Place(path), id: path) }
    if cleaning == .report { Console.complain(reading.removals.report(of: path)) }
    let summary = try await summarizer.summary(of: document, within: summaries.limit)
    try Console.print(summary.text + "\n")
  }
}
