/// The summaries of one system for a corpus.
package struct SystemSummaries: Sendable {
  package let name: String
  package let path: String
  /// Each by the id of its item.
  package let passages: [String: Passage]
  /// The ids of the file that no item of the corpus has, in the order of their bytes.
  package let unmatched: [String]
}
