/// Data that cannot be used. Each case carries the facts; the command puts them into words.
public enum DataError: Error, Hashable {
  /// There is no such file or folder.
  case missing(path: String)
  /// A folder where a file is needed.
  case directory(path: String)
  /// The system would not read it.
  case unreadable(path: String, reason: String)
  /// The system would not write it.
  case unwritable(path: String, reason: String)
  /// Bytes that are no UTF-8.
  case invalidUTF8(Place)
  /// A line that is no JSON object.
  case malformedJSON(Place, reason: String)
  /// An object without any of these keys.
  case missingKey(Place, anyOf: [String])
  /// A value of another kind than the key needs.
  case unusableValue(Place, key: String, expected: String)
  /// A key that means nothing here.
  case unknownKey(Place, key: String, nearest: String?)
  /// Neither a subfolder with an article nor a line with one.
  case noArticles(path: String)
  /// Two files that belong together line by line, with unequal numbers of lines.
  case unequalLines(String, Int, String, Int)
  /// A file of summaries without a line.
  case noItems(path: String)
  /// A folder of a corpus that lacks its article.
  case folderWithoutArticle(path: String)
  /// An article of white space.
  case emptyArticle(Place, id: String)
  /// An article without any reference summary.
  case noReference(Place, id: String)
  /// A reference summary of white space.
  case emptyReference(Place, id: String)
  /// An id that came before.
  case duplicateID(Place, id: String)
  /// Word lists other than those that a record was scored with, by their digests; `nil` for none.
  case otherWordLists(String, recorded: String?, found: String?)
  /// No rules of that name, neither built in nor as a file.
  case unknownRules(String, nearest: String?)
}
