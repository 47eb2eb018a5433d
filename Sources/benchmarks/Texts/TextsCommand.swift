import CommandLine
import Foundation

/// Prints made-up articles, each with a candidate and a reference: JSON Lines that are a corpus for `sumbench run`
/// and a file of pairs for `sumbench score`.
struct TextsCommand: Subcommand {
  static let name = "texts"
  static let summary = "Prints made-up articles with candidates and references as JSON Lines."

  @Option("--count", .wholeNumber(in: 1 ... .max), help: "how many") var count = 1000
  let texts = SeedOption()

  func run() throws {
    var text = texts.texts
    let separator = texts.kind == .chinese ? "" : " "
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for number in 1...count {
      let article = text.article()
      let line = Line(
        article: article.sentences.joined(separator: separator),
        candidate: article.candidate.joined(separator: "\n"), id: "\(number)",
        reference: article.reference.joined(separator: "\n"))
      try Console.write(try encoder.encode(line) + Data("\n".utf8))
    }
  }

  private struct Line: Encodable {
    let article: String
    let candidate: String
    let id: String
    let reference: String
  }
}
