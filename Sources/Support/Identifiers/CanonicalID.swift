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
