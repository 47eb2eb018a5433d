/// Data that cannot be used. Each case carries the facts; the command puts them into words.
package enum DataError: Error, Hashable {
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
  /// An id that came before.
  case duplicateID(Place, id: String)
  /// Lines of scores that were made under different rules.
  case mixedSignatures(first: Place, second: Place)
  /// A folder without a run.
  case noRun(path: String)
  /// A folder with more than one run below it.
  case severalRuns(path: String, found: [String])
  /// Word lists other than those that a record was scored with, by their digests; `nil` for none.
  case otherWordLists(String, recorded: String?, found: String?)
  /// A folder without any list of words that rules ask for.
  case noWordLists(path: String)
  /// Rules that remove stop words, without a list of them.
  case noStopList(rules: String)
  /// Two sets of rules of one name.
  case ambiguousRules(String)
  /// A text of an item of which a line is no Basic Element: a reference by its number from 1, or the candidate.
  case notABasicElement(Place, id: String, reference: Int?, line: Int)
  /// No rules of that name, neither built in nor as a file.
  case unknownRules(String, nearest: String?)
  /// A file of a kind that is not read.
  case foreignFormat(path: String, ForeignFormat)
  /// Objects as Python prints them.
  case pythonRepr(Place)
  /// A key or a column that comes twice.
  case duplicateKey(Place, key: String)
  /// A row with another number of cells than the header.
  case raggedRow(Place, cells: Int, columns: Int)
  /// A quoted cell that never ends.
  case unclosedQuote(Place)
  /// Records of which none has a field of a role, and the fields that the first has.
  case missingRole(Place, role: String, found: [String])
  /// Records that cannot be used, at most as many as are listed, and how many there are of how many.
  case unusableRecords([UnusableRecord], count: Int, of: Int)
  /// References that cannot be used, as above; none can be left out.
  case unusableReferences([UnusableRecord], count: Int, of: Int)
  /// Two ids whose summaries would be written to one file.
  case ambiguousFile(String, first: String, second: String)
  /// Two summaries of one id by one system.
  case repeatedSummary(Place, first: Place, id: String, system: String)
  /// Two records of a corpus with one id.
  case repeatedID(Place, first: Place, id: String)
  /// Files whose lines have no ids and do not belong together: what is unequal.
  case unpairedFiles(String, String, reason: UnpairedReason)
  /// Two files whose summaries would have the same name.
  case ambiguousName(String, first: String, second: String)
  /// Summaries that come without references, and none were given.
  case referencesNeeded(path: String)
  /// Summaries without ids, and how many there are for how many items of the corpus.
  case unequalItems(String, Int, corpus: Int)
  /// Requested ids that no record has, and where they were looked for.
  case unknownIDs([String], path: String)
  /// A text of this id is not the one of the run.
  case otherText(path: String, id: String)
  /// A file where a folder is needed.
  case notAFolder(path: String)
  /// A folder in which nothing that is known lies, and some of its entries.
  case unknownLayout(path: String, entries: [String])

  /// Why files cannot be paired line by line.
  package enum UnpairedReason: Hashable, Sendable {
    /// Unequal numbers of records.
    case counts(Int, Int)
    /// Other references in this record.
    case references(record: Int)
    /// Ids in one file alone; `true` where the first has them.
    case ids(inFirst: Bool)
  }
}
