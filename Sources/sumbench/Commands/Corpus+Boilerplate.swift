import SumbenchCorpora
import SumbenchEvaluation
import SumbenchText

extension Corpus {
  /// What the cleaner finds in each article. Throws `DataError` where the texts cannot be read.
  func boilerplateReport(in language: Language?) throws -> String {
    let reader = DocumentReader(cleaning: .report, language: language)
    return try entries.indices.map { position in
      let article = try article(at: position)
      return reader.reading(of: article).removals.report(of: article.id)
    }.joined()
  }
}
