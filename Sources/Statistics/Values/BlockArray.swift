/// An array in blocks: adding an element never moves the others, and no room is taken for more than one block.
///
///     var numbers = BlockArray<Int>()
///     numbers.append(7)
///     numbers[0]      // 7
///
/// For the millions of small values of a large run. A growing `Array` takes up to three times the room of its elements
/// while it moves.
package struct BlockArray<Element: Sendable>: Sendable {
  package static var blockBits: Int { 12 }
  package static var blockMask: Int { 1 << blockBits - 1 }

  /// The elements, `1 << blockBits` in each block but the last.
  package var blocks: [[Element]] = []
  var size = 0

  /// No elements.
  package init() {}

  /// The elements of a sequence.
  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// How many there are.
  package var count: Int { size }

  /// Adds an element.
  package mutating func append(_ element: Element) {
    if size >> Self.blockBits == blocks.count {
      blocks.append([])
      if size > 0 { blocks[blocks.count - 1].reserveCapacity(1 << Self.blockBits) }
    }
    blocks[blocks.count - 1].append(element)
    size += 1
  }
}

extension BlockArray: RandomAccessCollection, MutableCollection {
  /// The position of the first element.
  package var startIndex: Int { 0 }
  /// The position after the last element.
  package var endIndex: Int { size }

  /// The element at a position.
  package subscript(position: Int) -> Element {
    get { blocks[position >> Self.blockBits][position & Self.blockMask] }
    set { blocks[position >> Self.blockBits][position & Self.blockMask] = newValue }
  }
}

extension BlockArray: Equatable where Element: Equatable {
  /// Whether the elements are equal.
  package static func == (first: Self, second: Self) -> Bool { first.elementsEqual(second) }
}

extension BlockArray: Hashable where Element: Hashable {
  /// Hashes the elements.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}
