extension [Double] {
  /// The numbers that would stand at these places, from 0, were all in ascending order.
  ///
  /// The numbers are told apart by as many buckets as there are numbers, which for averages of samples leaves a few in
  /// each, and only the requested buckets are sorted. Infinite numbers and NaN are not allowed.
  func ranked(at ranks: [Int]) -> [Double] {
    guard let low = self.min(), let high = self.max(), low < high else { return ranks.map { self[$0] } }
    let scale = Double(count - 1) / (high - low)
    guard scale.isFinite else {
      let sorted = self.sorted()
      return ranks.map { sorted[$0] }
    }
    let buckets = map { Int32(($0 - low) * scale) }
    var counts = [Int32](repeating: 0, count: count)
    for bucket in buckets { counts[Int(bucket)] += 1 }
    return ranks.map { rank in
      var before = rank
      var bucket = 0
      while before >= counts[bucket] {
        before -= Int(counts[bucket])
        bucket += 1
      }
      var members: [Double] = []
      for (place, other) in buckets.enumerated() where other == bucket { members.append(self[place]) }
      return members.sorted()[before]
    }
  }

  /// The sum of the numbers in ascending order, as far as it shows after a rounding that never turns a larger sum into a
  /// smaller one: sums in another order differ from it by no more than the rounding of each step, and only where that
  /// could show are the numbers put in order.
  func sumInOrder(sameAfter rounded: (Double) -> Double) -> Double {
    let sum = reduce(0, +)
    let doubt = Double(count) * reduce(0) { $0 + $1.magnitude } * .ulpOfOne
    return rounded(sum - doubt) == rounded(sum + doubt) ? sum : sorted().reduce(0, +)
  }
}
