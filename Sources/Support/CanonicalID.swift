import Foundation

/// An id in the form in which ids are compared: ids that look the same are the same.
///
/// One file system or keyboard writes `é` as one character, another as two (NFC and NFD). Both are one id; where both
/// are given, a pairing by id would be a guess, so that is an error.
///
///     CanonicalID("caf\u{E9}") == CanonicalID("cafe\u{301}")        // true
package struct CanonicalID: Hashable, Sendable {
  /// The id in NFC, whose bytes are compared.
  package let text: String
  private let bytes: [UInt8]

  /// The canonical form of an id.
  package init(_ id: String) {
    text = Self.canonical(id)
    bytes = Array(text.utf8)
  }

  /// The id in NFC.
  package static func canonical(_ id: String) -> String {
    id.utf8.allSatisfy { $0 < 0x80 } ? id : id.precomposedStringWithCanonicalMapping
  }

  /// Ids are equal if their bytes are.
  package static func == (left: CanonicalID, right: CanonicalID) -> Bool { left.bytes == right.bytes }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

/// Ids that have been seen.
///
///     var ids = CanonicalIDs()
///     ids.insert("a")                // nil
///     ids.insert("a")                // "a"
package struct CanonicalIDs {
  private var seen: [CanonicalID: String] = [:]

  package init() {}

  /// Adds an id, unless it or a twin of it is there: then gives the one that is, as it was written.
  package mutating func insert(_ id: String) -> String? {
    let canonical = CanonicalID(id)
    if let known = seen[canonical] { return known }
    seen[canonical] = id
    return nil
  }
}
