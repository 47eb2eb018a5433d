/// Ids in a row, kept as bytes: an id takes its bytes and five or six more, where a text of its own takes up to a hundred.
///
///     var ids: IDList = ["b", "a"]
///     ids.reorder(ids.itemOrder())
///     Array(ids)      // ["a", "b"]
///
/// Ids are equal where their bytes are.
package struct IDList: Sendable {
  private static let blockBits = 16

  /// Ids one after another, each after its length; none is in two blocks.
  private var blocks: [[UInt8]] = []
  /// For each id the lower half of where it begins: the block, and the place within it.
  private var starts: [UInt32] = []
  /// The upper halves, as long as any is not zero.
  private var upperStarts: [UInt16] = []

  /// No ids.
  package init() {}

  /// The ids of a sequence.
  package init(_ ids: some Sequence<String>) {
    for id in ids { append(id) }
  }

  /// Adds an id.
  package mutating func append(_ id: String) {
    append(id.utf8.span)
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    let room = 1 << Self.blockBits
    if blocks.isEmpty || blocks[blocks.count - 1].count + bytes.count + 9 > room { blocks.append([]) }
    let block = blocks.count - 1
    let start = block << Self.blockBits | blocks[block].count
    starts.append(UInt32(truncatingIfNeeded: start))
    if !upperStarts.isEmpty || start >> 32 != 0 {
      upperStarts += repeatElement(0, count: starts.count - 1 - upperStarts.count)
      upperStarts.append(UInt16(start >> 32))
    }
    var length = bytes.count
    while length > 0x7F {
      blocks[block].append(UInt8(length & 0x7F) | 0x80)
      length >>= 7
    }
    blocks[block].append(UInt8(length))
    for index in bytes.indices { blocks[block].append(bytes[index]) }
  }

  /// The bytes of an id.
  package func bytes(of index: Int) -> ArraySlice<UInt8> {
    let start = Int(starts[index]) | (upperStarts.isEmpty ? 0 : Int(upperStarts[index]) << 32)
    let block = start >> Self.blockBits
    var place = start & (1 << Self.blockBits - 1)
    var (length, shift) = (0, 0)
    while blocks[block][place] > 0x7F {
      length |= Int(blocks[block][place] & 0x7F) << shift
      (place, shift) = (place + 1, shift + 7)
    }
    length |= Int(blocks[block][place]) << shift
    return blocks[block][place + 1..<place + 1 + length]
  }

  /// Puts the ids in another order: id `order[n]` becomes id `n`.
  package mutating func reorder(_ order: [Int32]) {
    starts.reorder(order)
    if !upperStarts.isEmpty { upperStarts.reorder(order) }
  }
}

extension IDList: RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The position of the first id.
  package var startIndex: Int { 0 }
  /// The position after the last id.
  package var endIndex: Int { starts.count }
  /// The id at a position.
  package subscript(position: Int) -> String { String(decoding: bytes(of: position), as: UTF8.self) }

  /// The ids of a literal.
  package init(arrayLiteral elements: String...) {
    self.init(elements)
  }
}

extension IDList: CustomStringConvertible {
  /// The ids as a list of texts shows itself.
  package var description: String { Array(self).description }
}

extension IDList: Hashable {
  /// Whether the ids have the same bytes.
  package static func == (first: IDList, second: IDList) -> Bool {
    first.count == second.count && first.indices.allSatisfy { first.bytes(of: $0) == second.bytes(of: $0) }
  }

  /// Hashes the bytes of the ids.
  package func hash(into hasher: inout Hasher) {
    for index in indices { hasher.combine(bytes(of: index)) }
  }
}
