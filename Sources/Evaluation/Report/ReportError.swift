/// A corpus that does not belong to the record it is to illustrate.
package enum ReportError: Error, Hashable {
  /// Its texts are others.
  case otherCorpus(recorded: String, found: String)
  /// Its texts are the same, and this version finds other sentences in them.
  case otherSentences(id: String, recorded: Int, found: Int, version: String)
}
