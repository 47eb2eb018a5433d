import Corpora
import Evaluation

/// Where articles come from: a corpus, or a single article with a folder of references.
enum CorpusSource {
  case corpus(String)
  case article(String, references: String)

  static let defaultCorpus = "Goldens/articles"

  /// The options that `init` reads.
  static let options: [CommandSyntax.Option] = [
    .init(
      "--corpus", "PATH",
      "a folder with <id>/article.txt and <id>/reference.*.txt,\nor JSON Lines with id, article|document and\nreferences|reference|highlights (default: \(defaultCorpus))"
    ),
    .init("--article", "FILE", "a single article instead of a corpus"),
    .init("--references", "DIR", "the folder with the article's reference.*.txt"),
  ]

  init(_ arguments: Arguments) throws {
    switch (arguments["--article"], arguments["--references"], arguments["--corpus"]) {
    case (.some, _, .some): throw UsageError.conflictingOptions("--article", "--corpus")
    case (let article?, let references?, nil): self = .article(article, references: references)
    case (.some, nil, nil): throw UsageError.missingOption("--references", reason: "with --article")
    case (nil, .some, _): throw UsageError.missingOption("--article", reason: "with --references")
    case (nil, nil, let corpus): self = .corpus(corpus ?? Self.defaultCorpus)
    }
  }

  /// Reads it. Throws `DataError`.
  var corpus: Corpus {
    get throws {
      switch self {
      case .corpus(let path): try CorpusReader.corpus(at: path)
      case .article(let path, let references):
        try CorpusReader.corpus(article: path, references: references, name: "user-article")
      }
    }
  }
}
