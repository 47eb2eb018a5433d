import SumbenchSupport

/// The items that two runs share, matched by id.
package struct ItemMatch {
  /// The position of each shared item in either run, in the order of items.
  package let positions: [(first: Int, second: Int)]
  /// Ids of the first run alone.
  package let onlyInFirst: [String]
  /// Ids of the second run alone.
  package let onlyInSecond: [String]

  /// Matches two lists in the order of items, in one pass.
  package init(_ first: ItemTable, _ second: ItemTable) {
    var positions: [(first: Int, second: Int)] = []
    var onlyInFirst: [String] = []
    var onlyInSecond: [String] = []
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      if first.ids.bytes(of: left) == second.ids.bytes(of: right) {
        positions.append((left, right))
        left += 1
        right += 1
      } else if first.ids.precedes(left, right, of: second.ids) {
        onlyInFirst.append(first.ids[left])
        left += 1
      } else {
        onlyInSecond.append(second.ids[right])
        right += 1
      }
    }
    self.positions = positions
    self.onlyInFirst = onlyInFirst + first.ids[left...]
    self.onlyInSecond = onlyInSecond + second.ids[right...]
  }
}
