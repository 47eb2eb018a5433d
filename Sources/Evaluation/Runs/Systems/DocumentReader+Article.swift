package import SumbenchCorpora
package import SumbenchText

extension DocumentReader {
  /// The reading of an article, split already or not, or of the documents of a cluster.
  ///
  /// Each document of a cluster is cleaned and split for itself, in the language of all of them together.
  package func reading(of article: Article) -> Reading {
    guard article.documents.count > 1 else { return reading(id: article.id, article.body) }
    let choice = LanguageChoice(for: article.body.lines, given: language)
    let reader = reader(in: choice.language)
    return Reading(
      cluster: article.documents.map { reader.reading(id: article.id, $0) }, id: article.id, language: choice,
      source: article.body.lines)
  }

  private func reading(id: String, _ passage: Passage) -> Reading {
    switch passage {
    case .text(let text): reading(id: id, text: text)
    case .sentences(let sentences): reading(id: id, sentences: sentences)
    }
  }
}
