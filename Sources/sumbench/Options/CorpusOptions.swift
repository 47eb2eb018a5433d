import CommandLine
import Foundation

/// The options that name a corpus.
struct CorpusOptions: OptionGroup {
  static let defaultPath = "Goldens/articles"

  @Option var paths: [String]
  @Option("--article", .file(), help: "a single article instead of a corpus", in: .input) var article: String?
  @Option("--references", .folder(), help: "the folder with the article's reference.*.txt", in: .input)
  var references: String?

  /// Articles that are there for the taking where none are named.
  init() {
    _paths = Option(
      "--corpus", each: .file("PATH"),
      help: """
        articles with references: a folder with <id>/article.txt and <id>/reference.*.txt, JSON, JSON Lines, CSV, TSV, \
        .story files, test.source beside test.target, see ‘list layouts’
        """,
      default: Self.defaultPath, in: .input)
  }

  /// Articles that a command can do without.
  init(help: String) {
    _paths = Option("--corpus", each: .file("PATH"), help: help, in: .input)
  }

  var constraints: [Constraint] {
    [
      .conflict($article, $paths), .requirement($references, with: $article),
      .requirement($article, with: $references),
    ]
  }

  var isGiven: Bool { $paths.isGiven || $article.isGiven }

  /// Where articles come from; `operands` are paths that were given without the option.
  /// Throws `UsageError` where none are named and those of the project are not at hand.
  func source(_ operands: [String] = []) throws -> CorpusSource {
    if let article, let references { return .article(article, references: references) }
    let paths = paths + operands
    if paths.isEmpty, !FileManager.default.fileExists(atPath: Self.defaultPath) {
      throw UsageError.missingOption($paths.name, reason: "where there is no \(Self.defaultPath)")
    }
    return .corpus(paths.isEmpty ? [Self.defaultPath] : paths)
  }
}
