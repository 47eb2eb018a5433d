import SumbenchRouge
import SumbenchText

/// Concerns in two bytes, of which there is one for each summary of a run.
package struct ItemNoteSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  package init(_ concerns: [ItemNote]) {
    for concern in concerns { bits |= Self.bit(of: concern) }
  }

  package func contains(_ concern: ItemNote) -> Bool { bits & Self.bit(of: concern) != 0 }

  package mutating func formUnion(_ other: ItemNoteSet) { bits |= other.bits }

  private static func bit(of concern: ItemNote) -> UInt16 {
    1 << (ItemNote.allCases.firstIndex(of: concern) ?? 0)
  }
}
