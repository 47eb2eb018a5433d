extension [String] {
  /// The positions of the texts in the order of their bytes; equal texts in their order.
  ///
  /// The first eight bytes of each text are compared as one number, and the rest only where these are equal.
  package func orderOfBytes() -> [Int] {
    var isOrdered = true
    for index in indices.dropFirst() where isOrdered {
      isOrdered = self[index - 1].utf8.lexicographicallyPrecedes(self[index].utf8)
    }
    if isOrdered { return Array<Int>(indices) }
    var keys = indices.map { (prefix: self[$0].firstBytes, index: Int32($0)) }
    keys.sort { first, second in
      if first.prefix != second.prefix { return first.prefix < second.prefix }
      let (one, other) = (self[Int(first.index)].utf8, self[Int(second.index)].utf8)
      if one.elementsEqual(other) { return first.index < second.index }
      return one.lexicographicallyPrecedes(other)
    }
    return keys.map { Int($0.index) }
  }
}

extension String {
  /// The first eight bytes as a number that is in the order of the bytes; shorter texts have zeros at the end.
  fileprivate var firstBytes: UInt64 {
    var number: UInt64 = 0
    var count = 0
    for byte in utf8.prefix(8) {
      number = number << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : number << UInt64(8 * (8 - count))
  }
}
