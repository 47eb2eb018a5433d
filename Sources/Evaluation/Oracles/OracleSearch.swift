package import SumbenchRouge
package import SumbenchSummarizers
package import SumbenchText

/// Chooses sentences of a document with its references in view.
package protocol OracleSearch: Sendable {
  /// The summary it finds; where no sentence shares anything with a reference, the leading sentences.
  func summary(of document: Document, references: [String], within limit: LengthLimit) throws -> Summary
}
