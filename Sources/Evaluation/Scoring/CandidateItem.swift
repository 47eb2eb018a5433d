package import Corpora

/// A summary made elsewhere, with the references it is to be scored against.
///
/// Read from an object with `candidate`, `prediction` or `summary` (a text, or a list of sentences),
/// `references`, `reference` or `highlights` (a text, or a list of texts), and if there are any `id` (the line's
/// number where absent) and `system`. Other keys are passed over.
package struct CandidateItem: Sendable {
  private static let unnamed = "unnamed"
  private static let idKeys = ["id"]
  private static let systemKeys = ["system"]
  private static let candidateKeys = ["candidate", "prediction", "summary"]
  private static let referenceKeys = ["references", "reference", "highlights"]

  let id: String
  /// The summarizer that made it, `unnamed` where the file names none.
  let system: String
  package let candidate: Passage
  package let references: [String]

  package init(id: String, candidate: Passage, references: [String]) {
    self.id = id
    system = Self.unnamed
    self.candidate = candidate
    self.references = references
  }

  init(_ object: JSONObject) throws {
    id = try object.text(of: Self.idKeys) ?? object.place.lineNumber
    system = try object.text(of: Self.systemKeys) ?? Self.unnamed
    candidate = try object.required(Self.candidateKeys, object.passage)
    references = try object.required(Self.referenceKeys, object.texts)
    if references.isEmpty { throw DataError.noReference(object.place, id: id) }
  }
}
