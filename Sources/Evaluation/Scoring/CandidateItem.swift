package import Corpora
import Foundation
import Support

/// A summary made elsewhere, with the references it is to be scored against.
///
/// Read from an object with `candidate`, `prediction` or `summary` (a text, or a list of sentences),
/// `references`, `reference` or `highlights` (a text, or a list of texts), and if there are any `id` (the line's
/// number where absent) and `system`. Other keys are passed over.
package struct CandidateItem: Sendable {
  package static let unnamed = "unnamed"
  private static let idKeys = ["id"]
  private static let systemKeys = ["system"]
  private static let candidateKeys = ["candidate", "prediction", "summary"]
  private static let referenceKeys = ["references", "reference", "highlights"]

  let id: String
  let place: Place
  /// The summarizer that made it, `unnamed` where the file names none.
  let system: String
  package let candidate: Passage
  package let references: [String]

  /// What the line has beside its texts: the JSON of its ratings, and the members of its scores.
  let carried: (human: [UInt8], scores: [UInt8])
  /// The same as numbers.
  let given: GivenNumbers

  package init(id: String, place: Place = Place("-"), candidate: Passage, references: [String]) {
    self.id = id
    self.place = place
    carried = ([], [])
    given = []
    system = Self.unnamed
    self.candidate = candidate
    self.references = references
  }

  init(_ object: JSONObject) throws {
    id = try object.text(of: Self.idKeys) ?? object.place.lineNumber
    place = object.place
    carried = try (object.json(of: "human"), object.members(of: "scores"))
    given = carried.human.isEmpty && carried.scores.isEmpty ? [] : try object.givenNumbers(needsScores: false)
    system = try object.text(of: Self.systemKeys) ?? Self.unnamed
    candidate = try object.required(Self.candidateKeys, object.passage)
    references = try object.required(Self.referenceKeys, object.texts)
    if references.isEmpty { throw DataError.noReference(object.place, id: id) }
  }
}

extension CandidateItem {
  /// Equal for equal references (FNV-1a over their bytes).
  var referenceHash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for reference in references {
      for byte in reference.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    return hash
  }

  /// The SHA-256 of its id and references.
  var digest: String {
    var hash = SHA256()
    hash.update(field: id)
    hash.update(list: references)
    return hash.finish()
  }
}

extension JSONObject {
  /// The value of a key as JSON, nothing where it is absent or null.
  fileprivate func json(of key: String) throws -> [UInt8] {
    guard let value = self[key], !(value is NSNull) else { return [] }
    return Array(
      try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed]))
  }

  /// The members of an object under a key as JSON, without its braces.
  fileprivate func members(of key: String) throws -> [UInt8] {
    guard self[key] is [String: Any] else { return [] }
    return Array(try json(of: key).dropFirst().dropLast())
  }
}
