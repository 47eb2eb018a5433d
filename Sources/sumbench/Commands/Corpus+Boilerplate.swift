import SumbenchCorpora
import SumbenchEvaluation
import SumbenchText

extension Corpus {
  /// What the cleaner finds in each article.
  func boilerplateReport(in language: Language?) -> String {
    let reader = DocumentReader(cleaning: .report, language: language)
    return articles.map { reader.reading(of: $0).removals.report(of: $0.id) }.joined()
  }
}
