import CommandLine
import Foundation
import SumbenchCorpora

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

  /// Reads the corpus. Throws `DataError`, with the place of the setting where a configuration file names the corpus, and
  /// `UsageError` where there is none.
  func corpus(_ operands: [String] = [], _ options: ReadingOptions) throws -> Corpus {
    let source = try source(operands)
    let named: any Declaration = $article.isGiven ? $article : $paths
    return try named.locating { try source.corpus(options) }
  }

  var isGiven: Bool { $paths.isGiven || $article.isGiven }

  /// Where articles come from; `operands` are paths that were given without the option.
  /// Throws `UsageError` where none are named and those of the project are not at hand.
  func source(_ operands: [String] = []) throws -> CorpusSource {
    if let article, let references { return .article(article, references: references) }
    let paths = paths + operands
    if paths.isEmpty, !FileManager.default.fileExists(atPath: Self.defaultPath) {
      let label = $paths.settingLabel.map { "\($0): " } ?? ""
      throw UsageError.nothingToDo(
        """
        \(label)no articles are named, as in: sumbench run --corpus news.jsonl, of which a line is \
        {"id": ..., "article": ..., "reference": ...}; see sumbench help tasks
        """)
    }
    return .corpus(paths.isEmpty ? [Self.defaultPath] : paths)
  }
}
