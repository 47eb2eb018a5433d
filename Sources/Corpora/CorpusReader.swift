/// Reads a corpus: a file of records in any layout, a folder, or a single article.
///
///     try CorpusReader.corpus(at: "Goldens/articles").count      // 12
///
/// Everything unusable throws `DataError`; nothing is skipped.
package enum CorpusReader {
  /// The corpus at a path, named after its last component.
  package static func corpus(at path: String) throws -> Corpus { try read(path) }
}
