/// The sums of some numbers under every pattern of signs, in two sorted halves.
struct SignedSums {
  private let first: [Double]
  private let second: [Double]

  /// For up to about forty numbers; each half takes a double for each of its patterns.
  init(_ numbers: [Double]) {
    let middle = numbers.count <= PairedRandomizationTest.enumerationLimit ? 0 : numbers.count / 2
    first = Self.sortedSums(of: numbers[..<middle])
    second = Self.sortedSums(of: numbers[middle...])
  }

  /// The share of patterns whose sum is at least a limit.
  func share(atLeast limit: Double) -> Double {
    var count = 0
    // The larger the sum of the first half, the smaller the sums of the second that still reach the limit.
    var start = second.count
    for sum in first {
      while start > 0, sum + second[start - 1] >= limit { start -= 1 }
      count += second.count - start
    }
    return Double(count) / (Double(first.count) * Double(second.count))
  }

  /// With each number the list is merged with itself, one copy raised and one lowered: no sorting is needed.
  private static func sortedSums(of numbers: ArraySlice<Double>) -> [Double] {
    numbers.reduce(into: [0]) { sums, number in
      let step = number.magnitude
      var merged: [Double] = []
      merged.reserveCapacity(2 * sums.count)
      var raised = 0
      for lowered in sums {
        while sums[raised] + step < lowered - step { merged.append(sums[raised] + step); raised += 1 }
        merged.append(lowered - step)
      }
      while raised < sums.count { merged.append(sums[raised] + step); raised += 1 }
      sums = merged
    }
  }
}
