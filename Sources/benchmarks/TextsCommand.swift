import Foundation

/// Prints made-up articles, each with a candidate and a reference: JSON Lines that are a corpus for `sumbench run`
/// and a file of pairs for `sumbench score`.
struct TextsCommand {
  private let count: Int
  private let seed: UInt64

  init(_ options: Options) throws {
    count = try options.number(.count, default: 1000)
    seed = try options.seed
  }

  func run() throws {
    var text = SyntheticText(seed: seed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for number in 1...count {
      let article = text.article()
      let line = Line(
        article: article.sentences.joined(separator: " "),
        candidate: article.candidate.joined(separator: "\n"), id: "\(number)",
        reference: article.reference.joined(separator: "\n"))
      FileHandle.standardOutput.write(try encoder.encode(line) + Data("\n".utf8))
    }
  }

  private struct Line: Encodable {
    let article: String
    let candidate: String
    let id: String
    let reference: String
  }
}
