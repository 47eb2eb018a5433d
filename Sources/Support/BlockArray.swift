/// An array in blocks: adding an element never moves the others, and no room is taken for more than one block.
///
///     var numbers = BlockArray<Int>()
///     numbers.append(7)
///     numbers[0]      // 7
///
/// For the millions of small values of a large run. A growing `Array` takes up to three times the room of its elements
/// while it moves.
package struct BlockArray<Element: Sendable>: Sendable {
  @inlinable package static var blockBits: Int { 12 }
  @inlinable package static var blockMask: Int { 1 << blockBits - 1 }

  /// The elements, `1 << blockBits` in each block but the last.
  @usableFromInline package var blocks: [[Element]] = []
  @usableFromInline var size = 0

  /// No elements.
  @inlinable package init() {}

  /// The elements of a sequence.
  @inlinable package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// How many there are.
  @inlinable package var count: Int { size }

  /// Adds an element.
  @inlinable package mutating func append(_ element: Element) {
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
  @inlinable package var startIndex: Int { 0 }
  /// The position after the last element.
  @inlinable package var endIndex: Int { size }

  /// The element at a position.
  @inlinable package subscript(position: Int) -> Element {
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

extension MutableCollection where Index == Int {
  /// Puts the elements in another order: element `order[n]` becomes element `n`. Every index is in `order` once.
  ///
  /// Each cycle of the permutation is followed once, so that no second array is needed.
  @inlinable package mutating func reorder(_ order: [Int32]) {
    precondition(order.count == count)
    var isPlaced = [Bool](repeating: false, count: order.count)
    for start in order.indices where !isPlaced[start] {
      isPlaced[start] = true
      if order[start] == start { continue }
      let first = self[start]
      var place = start
      while order[place] != start {
        self[place] = self[Int(order[place])]
        place = Int(order[place])
        isPlaced[place] = true
      }
      self[place] = first
    }
  }
}
