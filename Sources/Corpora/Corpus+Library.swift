extension Corpus {
  /// Reads a corpus: a file of records in any layout that `sumbench list layouts` has, a folder, or a single article.
  ///
  /// It is named after the last component of the path.
  ///
  /// - Parameter path: The file or folder.
  /// - Throws: An error that names the file and the line of what cannot be used. Nothing is passed over.
  public init(contentsOf path: String) throws {
    self = try CorpusReader.read(path)
  }

  /// A corpus of articles that are at hand.
  ///
  /// - Parameters:
  ///   - articles: At least one, each with an id of its own, and all of them with references or none.
  ///   - name: The name under which its results are kept.
  /// - Throws: An error that names the article by its place in the list.
  public init(_ articles: [Article], name: String = "corpus") throws {
    if articles.isEmpty { throw DataError.noArticles(path: name) }
    var places: [String: Place] = [:]
    let hasReferences = articles.contains { !$0.references.isEmpty }
    for (index, article) in articles.enumerated() {
      let place = Place(name, line: index + 1)
      if let first = places.updateValue(place, forKey: article.id) {
        throw DataError.repeatedID(place, first: first, id: article.id)
      }
      if article.body.isBlank { throw DataError.emptyArticle(place, id: article.id) }
      if hasReferences, article.references.isEmpty { throw DataError.noReference(place, id: article.id) }
    }
    self.init(name: name, articles: articles)
  }
}
