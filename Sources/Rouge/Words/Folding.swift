import Foundation
import SumbenchText
import Synchronization

/// The result of folding a character, as far as it depends on nothing else; see `FoldedText`.
struct Folding {
  enum Kind: UInt32 {
    case same
    /// Another character, which has the value.
    case other
    /// Several, at a place among the expansions.
    case several
    /// It is left out.
    case nothing
    /// It is a mark that joins no character before it: the same unless another mark stands before it.
    case mark
    /// The result depends on its neighbours.
    case unknown
  }

  private let entry: UInt32

  @inline(__always)
  var kind: Kind { Kind(rawValue: entry >> 24)! }

  @inline(__always)
  var value: Int { Int(entry & 0xFF_FFFF) }

  /// The folding of a character.
  @inline(__always)
  init(_ value: UInt32, in pages: inout CharacterPages) {
    switch value {
    // The Chinese characters and the Korean syllables, which are most of a text that has them.
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: entry = Kind.same.rawValue << 24
    case ..<CharacterPages.end: entry = pages.entry(of: value)
    default: entry = Kind.unknown.rawValue << 24
    }
  }

  private init(_ kind: Kind, _ value: Int = 0) { entry = kind.rawValue << 24 | UInt32(value) }

  /// The foldings of all characters that have been met.
  static let source = CharacterPages.Source { Folding($0).entry }

  private init(_ scalar: Unicode.Scalar) {
    let text = String(scalar)
    if scalar.isIgnorable {
      self.init(.nothing)
      return
    }
    let normal = text.precomposedStringWithCompatibilityMapping.unicodeScalars
    let folded = UnicodeWords.folded(text).unicodeScalars
    if scalar.properties.canonicalCombiningClass != .notReordered {
      self.init(!scalar.mayJoinBefore && folded.elementsEqual([scalar]) ? .mark : .unknown)
    } else if scalar.mayJoinBefore
      || [normal.first, folded.first].contains(where: { $0?.staysApart != true })
    {
      self.init(.unknown)
    } else if folded.count == 1 {
      self.init(folded.first == scalar ? .same : .other, Int(folded.first!.value))
    } else {
      let endsInMark = [normal.last, folded.last].contains {
        $0?.properties.canonicalCombiningClass != .notReordered
      }
      self.init(
        .several, Self.expansions.add(Expansion(bytes: Array(String(folded).utf8), endsInMark: endsInMark)))
    }
  }

  /// The characters that one character is folded to.
  struct Expansion: Sendable {
    let bytes: [UInt8]
    let endsInMark: Bool
  }

  /// All expansions of the characters that have been met.
  final class Expansions: Sendable {
    private let list = Mutex<[Expansion]>([])

    fileprivate func add(_ expansion: Expansion) -> Int {
      list.withLock {
        $0.append(expansion)
        return $0.count - 1
      }
    }

    subscript(place: Int) -> Expansion { list.withLock { $0[place] } }
  }

  static let expansions = Expansions()
}

extension Unicode.Scalar {
  /// Whether nothing before it changes with it: it is no mark, and no second part of a composition.
  fileprivate var staysApart: Bool {
    properties.canonicalCombiningClass == .notReordered && !mayJoinBefore
  }

  /// Whether it is the second part of a canonical composition, or a letter of Korean, which Foundation composes by rules of
  /// its own.
  var mayJoinBefore: Bool {
    switch value {
    case 0x300...0x304, 0x306...0x30C, 0x30F, 0x311, 0x313...0x314, 0x31B, 0x323...0x328, 0x32D...0x32E,
      0x330...0x331, 0x338, 0x342, 0x345, 0x653...0x655, 0x93C, 0x9BE, 0x9D7, 0xB3E, 0xB56...0xB57, 0xBBE,
      0xBD7,
      0xC56, 0xCC2, 0xCD5...0xCD6, 0xD3E, 0xD57, 0xDCA, 0xDCF, 0xDDF, 0x102E, 0x1160...0x11FF,
      0x1B35, 0x3099...0x309A:
      true
    default: false
    }
  }
}
