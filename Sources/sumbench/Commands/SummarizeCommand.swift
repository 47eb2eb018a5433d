import Corpora
import Evaluation
import Summarizers
import TextProcessing

struct SummarizeCommand {
  static let syntax = CommandSyntax(
    name: "summarize", summary: "Prints a summary of one text, a sentence a line.", operand: "[FILE|-]",
    options: [
      .strategies("--strategy", "S", default: defaultStrategy), .limit, .language, .cleaning, .seed,
    ])

  private static let defaultStrategy = "textrank"

  private let path: String
  private let summarizer: any Summarizer
  private let limit: LengthLimit
  private let cleaning: Cleaning
  private let language: Language?

  init(_ arguments: Arguments) throws {
    path = arguments.operands.isEmpty ? "-" : try arguments.operand(of: Self.syntax)
    let name = arguments["--strategy"] ?? Self.defaultStrategy
    let seed = try arguments.seed
    summarizer = try naming("--strategy") { try Catalog.summarizer(named: name, seed: seed) }
    limit = try arguments.limit
    cleaning = try arguments.cleaning
    language = try arguments.language
  }

  func run() async throws {
    let text = try TextFile.text(at: path)
    let reading = DocumentReader(cleaning: cleaning, language: language).reading(id: path, text: text)
    let document = reading.document
    if document.sentences.isEmpty { throw DataError.emptyArticle(Place(path), id: path) }
    if cleaning == .report { Console.complain(reading.removals.report(of: path)) }
    let summary = try await summarizer.summary(of: document, within: limit)
    Console.print(summary.text + "\n")
  }
}
