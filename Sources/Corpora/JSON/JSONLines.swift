/// One JSON object a line, read with the place of whatever is wrong.
enum JSONLines {
  /// The articles of a corpus file, or of standard input for `-`.
  ///
  /// Keys: `id` (a text or a number; the line's number where absent); `article` or `document` (a text, or a list
  /// of sentences); `references`, `reference` or `highlights` (a text, or a list of texts). Other keys are
  /// passed over, so that the files of published corpora run as they are. Blank lines are passed over.
  static func articles(at path: String) throws -> [Article] {
    let batches = try LineBatches(path: path)
    var articles: [Article] = []
    var seen: Set<String> = []
    while let batch = try batches.next() {
      for line in batch.lines {
        let article = try Article(JSONObject(line: line.bytes, at: line.place))
        if !seen.insert(article.id).inserted { throw DataError.duplicateID(line.place, id: article.id) }
        articles.append(article)
      }
    }
    return articles
  }
}

extension Article {
  fileprivate init(_ object: JSONObject) throws {
    id = try object.text(of: ["id"]) ?? object.place.lineNumber
    body = try object.required(["article", "document"], object.passage)
    references = try object.required(["references", "reference", "highlights"], object.texts)
    if body.isBlank { throw DataError.emptyArticle(object.place, id: id) }
    documents = [body]
    if references.isEmpty { throw DataError.noReference(object.place, id: id) }
    if references.contains(where: \.isBlank) { throw DataError.emptyReference(object.place, id: id) }
  }
}

extension Place {
  /// The line's number as an id, for objects that have none.
  package var lineNumber: String { line.map { "\($0)" } ?? path }
}
