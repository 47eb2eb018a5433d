import Foundation

/// Reads a corpus: a folder with a folder for each article, a JSON Lines file, or a single article.
///
///     try CorpusReader.corpus(at: "Goldens/articles").articles.count      // 12
///
/// A folder holds `<id>/article.txt` and `<id>/reference.*.txt`; hidden entries and loose files are passed
/// over. A file holds one JSON object a line (see `JSONLines`). Everything unusable throws `DataError`; nothing
/// is skipped.
public enum CorpusReader {
  /// The corpus at a path, named after its last component.
  public static func corpus(at path: String) throws -> Corpus {
    let url = URL(filePath: path)
    let articles = try FileKind(path) == .folder ? foldersOfArticles(in: path) : JSONLines.articles(at: path)
    if articles.isEmpty { throw DataError.noArticles(path: path) }
    let name = url.deletingPathExtension().lastPathComponent
    return Corpus(name: path == "-" ? "standard-input" : name, articles: articles)
  }

  /// A corpus of one article, with the references that lie in a folder.
  public static func corpus(article path: String, references folder: String, name: String) throws -> Corpus {
    let id = URL(filePath: path).deletingPathExtension().lastPathComponent
    return Corpus(name: name, articles: [try article(id: id, at: path, referencesIn: folder)])
  }

  private static func foldersOfArticles(in path: String) throws -> [Article] {
    try entries(of: path).compactMap { id in
      let folder = "\(path)/\(id)"
      guard FileKind(folder) == .folder else { return nil }
      guard FileKind("\(folder)/article.txt") != .missing else {
        throw DataError.folderWithoutArticle(path: folder)
      }
      return try article(id: id, at: "\(folder)/article.txt", referencesIn: folder)
    }
  }

  private static func article(id: String, at path: String, referencesIn folder: String) throws -> Article {
    let text = try TextFile.text(at: path)
    if text.isBlank { throw DataError.emptyArticle(Place(path), id: id) }
    let files = try entries(of: folder).filter {
      $0 == "reference.txt" || $0.hasPrefix("reference.") && $0.hasSuffix(".txt")
    }
    if files.isEmpty { throw DataError.noReference(Place(folder), id: id) }
    let references = try files.sorted { ($0.count, $0) < ($1.count, $1) }.map { file in
      let reference = try TextFile.text(at: "\(folder)/\(file)")
      if reference.isBlank { throw DataError.emptyReference(Place("\(folder)/\(file)"), id: id) }
      return reference
    }
    return Article(id: id, body: .text(text), references: references)
  }

  /// The visible entries of a folder, sorted by their bytes.
  private static func entries(of folder: String) throws -> [String] {
    guard FileKind(folder) == .folder else { throw DataError.missing(path: folder) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw DataError.unreadable(path: folder, reason: error.localizedDescription)
    }
  }
}
