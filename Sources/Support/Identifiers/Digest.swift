/// A digest of 256 bits.
///
///     Digest(hexadecimal: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
///
/// Digests are in the order of their bytes, which is that of their hexadecimal digits.
package struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let words: SIMD8<UInt32>

  init(words: SIMD8<UInt32>) {
    self.words = words
  }

  /// The digest that 64 lower-case hexadecimal digits stand for, `nil` for anything else.
  package init?(hexadecimal digits: String) {
    guard digits.utf8.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for (index, byte) in digits.utf8.enumerated() {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index / 8] = words[index / 8] << 4 | UInt32(value)
    }
    self.words = words
  }

  /// Its hexadecimal digits.
  package var description: String { String(decoding: hexadecimal, as: UTF8.self) }

  /// Its hexadecimal digits, as bytes.
  package var hexadecimal: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for index in 0..<8 {
      for shift in stride(from: 28 as UInt32, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: words[index] >> shift & 0xF)
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
    return digits
  }

  /// Whether a digest comes before another in the order of their bytes.
  package static func < (first: Digest, second: Digest) -> Bool {
    for index in 0..<8 where first.words[index] != second.words[index] {
      return first.words[index] < second.words[index]
    }
    return false
  }
}

extension RandomAccessCollection<Digest> {
  /// The positions of the digests in their order. Digests are spread evenly, so that two bytes tell most of them apart.
  package func digestOrder() -> [Int32] {
    var ends = [Int](repeating: 0, count: 1 << 16)
    for digest in self { ends[digest.firstTwoBytes] += 1 }
    var total = 0
    for bucket in ends.indices { (ends[bucket], total) = (total, total + ends[bucket]) }
    var order = [Int32](repeating: 0, count: count)
    for (position, digest) in enumerated() {
      order[ends[digest.firstTwoBytes]] = Int32(position)
      ends[digest.firstTwoBytes] += 1
    }
    var start = 0
    for end in ends where end > start {
      if end - start > 1 {
        order[start..<end].sort { self[offset: Int($0)] < self[offset: Int($1)] }
      }
      start = end
    }
    return order
  }

  /// The digest at a position.
  package subscript(offset position: Int) -> Digest { self[index(startIndex, offsetBy: position)] }
}

extension Digest {
  fileprivate var firstTwoBytes: Int { Int(words[0] >> 16) }
}
