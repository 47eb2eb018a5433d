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
    let reading = DocumentReader(
      cleaning: cleaning, language: summaries.language, lines: summaries.lines
    ).reading(id: path, text: text)
    let document = reading.document
    if document.sentences.isEmpty { throw DataError.emptyArticle(Place(path), id: path) }
    if cleaning == .report { Console.complain(reading.removals.report(of: path)) }
    for note in notes(text, reading) { Console.complain("sumbench: \(note)\n") }
    let summary = try await summarizer.summary(of: document, within: summaries.limit)
    try Console.print(summary.text + "\n")
  }

  /// What is to be said about how the text was read.
  private func notes(_ text: String, _ reading: DocumentReader.Reading) -> [String] {
    var notes: [String] = []
    let kind = TextKind(of: text)
    if kind != .plain { notes.append("warning: \(path) looks like \(kind.name): its signs are read as text") }
    let count = reading.removals.count
    if summaries.cleaning == .on, count > 0 {
      let much = reading.removed.isLarge ? "warning: more than a tenth of the text, " : ""
      notes.append(
        "\(much)\(count) \(count == 1 ? "line" : "lines") of headings or boilerplate taken out (--clean report lists them)"
      )
    }
    let sentences = reading.document.sentences
    if case .sentences(let limit) = summaries.limit, sentences.count <= limit {
      notes.append("warning: no more sentences than the limit: the summary is the whole text")
    }
    if sentences.contains(where: { $0.wordCount > 80 }) {
      notes.append("warning: a sentence of more than 80 words: full stops seem to be missing")
    }
    return notes
  }
}
