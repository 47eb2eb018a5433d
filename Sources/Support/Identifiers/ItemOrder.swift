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
  package func itemOrder() -> [Int] { IDList(self).itemOrder().map(Int.init) }
}
