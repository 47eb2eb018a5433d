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
    let count = unsafe second.withUnsafeBufferPointer { second in
      guard let sums = second.baseAddress else { return 0 }
      var count = 0
      // The larger the sum of the first half, the smaller the sums of the second that still reach the limit.
      var start = second.count
      for sum in first {
        while unsafe start > 0 && sum + sums[start - 1] >= limit { start -= 1 }
        count += second.count - start
      }
      return count
    }
    return Double(count) / (Double(first.count) * Double(second.count))
  }

  private static func sortedSums(of numbers: ArraySlice<Double>) -> [Double] {
    numbers.reduce([0]) { merged($0, step: $1.magnitude) }
  }

  /// The sums with a number added and with it subtracted: two sorted lists, merged, so that no sorting is needed.
  private static func merged(_ sums: [Double], step: Double) -> [Double] {
    let count = sums.count
    return unsafe [Double](unsafeUninitializedCapacity: 2 * count) { merged, initialized in
      unsafe sums.withUnsafeBufferPointer { sums in
        guard let sums = sums.baseAddress, let merged = merged.baseAddress else { return }
        var (raised, lowered, place) = (0, 0, 0)
        while place < 2 * count {
          if unsafe lowered == count || sums[raised] + step < sums[lowered] - step {
            unsafe merged[place] = sums[raised] + step
            raised += 1
          } else {
            unsafe merged[place] = sums[lowered] - step
            lowered += 1
          }
          place += 1
        }
      }
      initialized = 2 * count
    }
  }
}
