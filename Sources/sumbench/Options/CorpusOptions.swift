import CommandLine

/// The options that name a corpus.
struct CorpusOptions: OptionGroup {
  private static let defaultPath = "Goldens/articles"

  @Option var path: String?
  @Option("--article", .file(), help: "a single article instead of a corpus", in: .input) var article: String?
  @Option("--references", .folder(), help: "the folder with the article's reference.*.txt", in: .input)
  var references: String?

  /// Articles that are there for the taking where none are named.
  init() {
    _path = Option(
      "--corpus", .file("PATH"),
      help: """
        articles with references: a folder with <id>/article.txt and <id>/reference.*.txt, JSON, JSON Lines, CSV, TSV, \
        .story files, test.source beside test.target
        """,
      default: Self.defaultPath, in: .input)
  }

  /// Articles that a command can do without.
  init(help: String) {
    _path = Option("--corpus", .file("PATH"), help: help, in: .input)
  }

  var constraints: [Constraint] {
    [
      .conflict($article, $path), .requirement($references, with: $article),
      .requirement($article, with: $references),
    ]
  }

  var isGiven: Bool { $path.isGiven || $article.isGiven }

  var source: CorpusSource {
    if let article, let references { return .article(article, references: references) }
    return .corpus(path ?? Self.defaultPath)
  }
}
