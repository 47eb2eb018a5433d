extension String {
  /// Whether an id comes before another in the order of items.
  ///
  /// That is the order of the bytes of the ids with a full stop after each, the order in which ROUGE-1.5.5 resamples: its
  /// keys are `id.system`. So `1-a` comes before `1`, and `1` before `10`.
  package func precedesAsID(_ other: String) -> Bool {
    var (first, second) = (utf8.makeIterator(), other.utf8.makeIterator())
    while true {
      switch (first.next(), second.next()) {
      case (let one?, let two?): if one != two { return one < two }
      case (nil, nil): return false
      // The full stop of the shorter id against a byte of the longer one; where these are equal too, it is a prefix.
      case (nil, let two?): return two >= UInt8(ascii: ".")
      case (let one?, nil): return one < UInt8(ascii: ".")
      }
    }
  }
}

extension Sequence<String> {
  /// The texts in the order of items.
  package func inItemOrder() -> [String] { sorted { $0.precedesAsID($1) } }
}

extension [String] {
  /// The positions of the ids in the order of items; equal ids in their order.
  ///
  /// The first eight bytes of each are compared as one number, and the rest only where these are equal.
  package func itemOrder() -> [Int] {
    if zip(self, dropFirst()).allSatisfy({ $0.precedesAsID($1) }) { return Array<Int>(indices) }
    var keys = indices.map { (prefix: self[$0].firstBytes, index: Int32($0)) }
    keys.sort { first, second in
      if first.prefix != second.prefix { return first.prefix < second.prefix }
      let (one, other) = (self[Int(first.index)], self[Int(second.index)])
      if one.utf8.elementsEqual(other.utf8) { return first.index < second.index }
      return one.precedesAsID(other)
    }
    return keys.map { Int($0.index) }
  }
}

extension String {
  /// The first eight bytes of the id and its full stop as a number that is in the order of items.
  fileprivate var firstBytes: UInt64 {
    var number: UInt64 = 0
    var count = 0
    for byte in utf8.prefix(8) {
      number = number << 8 | UInt64(byte)
      count += 1
    }
    if count == 8 { return number }
    return (number << 8 | UInt64(UInt8(ascii: "."))) << UInt64(8 * (7 - count))
  }
}
