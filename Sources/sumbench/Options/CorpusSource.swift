import SumbenchCorpora

/// Where articles come from: a corpus, or a single article with a folder of references.
enum CorpusSource {
  case corpus([String])
  case article(String, references: String)

  /// The files and folders that are read.
  var paths: [String] {
    switch self {
    case .corpus(let paths): paths
    case .article(let path, let references): ["\(references) (references)", path]
    }
  }

  /// Reads it. Throws `DataError`.
  func corpus(_ options: ReadingOptions) throws -> Corpus {
    switch self {
    case .corpus(let paths): try CorpusReader.read(paths, options: options)
    case .article(let path, let references):
      try CorpusReader.read(article: path, references: references, name: "user-article", options: options)
    }
  }
}
