import Corpora
import Evaluation

/// Where articles come from: a corpus, or a single article with a folder of references.
enum CorpusSource {
  case corpus(String)
  case article(String, references: String)

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
