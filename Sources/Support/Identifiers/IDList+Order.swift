extension IDList {
  /// Whether an id comes before another, of this list or of another, in the order of items.
  package func precedes(_ index: Int, _ other: Int, of others: IDList) -> Bool {
    bytes(of: index).precedesAsID(others.bytes(of: other))
  }

  /// The position of an id in a list that is in the order of items.
  package func position(of id: String) -> Int? {
    let wanted = Array(id.utf8)[...]
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if bytes(of: middle).precedesAsID(wanted) { low = middle + 1 } else { high = middle }
    }
    return low < count && bytes(of: low) == wanted ? low : nil
  }

  /// The positions of the ids in the order of items; equal ids in their order.
  ///
  /// Ids are put into buckets by two bytes after those that all of them begin with, and each bucket is sorted by the next
  /// eight bytes as one number: sorting a million ids takes 10 bytes for each, and few comparisons of texts.
  package func itemOrder() -> [Int32] {
    if indices.dropFirst().allSatisfy({ !precedes($0, $0 - 1, of: self) }) {
      return indices.map(Int32.init)
    }
    let skipped = commonPrefix
    var ends = [Int](repeating: 0, count: 1 << 16)
    for index in indices { ends[Int(bytes(of: index).number(of: 2, from: skipped))] += 1 }
    var total = 0
    for bucket in ends.indices { (ends[bucket], total) = (total, total + ends[bucket]) }
    var order = [Int32](repeating: 0, count: count)
    for index in indices {
      let bucket = Int(bytes(of: index).number(of: 2, from: skipped))
      order[ends[bucket]] = Int32(index)
      ends[bucket] += 1
    }
    var start = 0
    for end in ends where end > start {
      if end - start > 1 { sort(&order, start..<end, from: skipped + 2) }
      start = end
    }
    return order
  }

  private func sort(_ order: inout [Int32], _ range: Range<Int>, from place: Int) {
    var keys = order[range].map { (prefix: bytes(of: Int($0)).number(of: 8, from: place), index: $0) }
    keys.sort { first, second in
      if first.prefix != second.prefix { return first.prefix < second.prefix }
      let (one, other) = (bytes(of: Int(first.index)), bytes(of: Int(second.index)))
      return one == other ? first.index < second.index : one.precedesAsID(other)
    }
    for (place, key) in zip(range, keys) { order[place] = key.index }
  }

  /// How many bytes all ids begin with.
  private var commonPrefix: Int {
    var prefix = isEmpty ? [] : bytes(of: 0)
    for index in indices.dropFirst() where !prefix.isEmpty {
      let equal = zip(prefix, bytes(of: index)).prefix { $0 == $1 }.count
      if equal < prefix.count { prefix = prefix.prefix(equal) }
    }
    return prefix.count
  }
}

extension ArraySlice<UInt8> {
  /// See `String.precedesAsID`.
  func precedesAsID(_ other: ArraySlice<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    for offset in 0..<shared {
      let (one, two) = (self[startIndex + offset], other[other.startIndex + offset])
      if one != two { return one < two }
    }
    if count == other.count { return false }
    return count < other.count
      ? other[other.startIndex + shared] >= UInt8(ascii: ".")
      : self[startIndex + shared] < UInt8(ascii: ".")
  }

  /// Bytes from a place on as a number, the full stop of an id after its last byte, and zeros after that.
  fileprivate func number(of bytes: Int, from place: Int) -> UInt64 {
    var number: UInt64 = 0
    for offset in place..<place + bytes {
      let byte = offset < count ? self[startIndex + offset] : offset == count ? UInt8(ascii: ".") : 0
      number = number << 8 | UInt64(byte)
    }
    return number
  }
}
