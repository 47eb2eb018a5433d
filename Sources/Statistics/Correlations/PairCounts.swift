/// Pairs of places in two lists.
struct PairCounts {
  let all: Int
  let tiedInFirst: Int
  let tiedInSecond: Int
  /// Concordant pairs less discordant ones.
  let balance: Int

  /// By sorting (Knight 1966): in order of the first list, the second needs one exchange for each discordant pair.
  init(_ first: [Double], _ second: [Double]) {
    let order = first.indices.sorted { (first[$0], second[$0]) < (first[$1], second[$1]) }
    all = Self.pairCount(first.count)
    tiedInFirst = Self.tiedPairs(order.count) { first[order[$0]] == first[order[$1]] }
    let tiedInBoth = Self.tiedPairs(order.count) {
      first[order[$0]] == first[order[$1]] && second[order[$0]] == second[order[$1]]
    }
    var rest = order.map { second[$0] }
    let discordant = rest.sortCountingExchanges()
    tiedInSecond = Self.tiedPairs(rest.count) { [rest] in rest[$0] == rest[$1] }
    balance = all - tiedInFirst - tiedInSecond + tiedInBoth - 2 * discordant
  }

  private static func pairCount(_ count: Int) -> Int { count * (count - 1) / 2 }

  /// The pairs within runs of equal places of a sorted list.
  private static func tiedPairs(_ count: Int, isTied: (Int, Int) -> Bool) -> Int {
    var (pairs, start) = (0, 0)
    for end in 0..<count where end + 1 == count || !isTied(start, end + 1) {
      pairs += pairCount(end + 1 - start)
      start = end + 1
    }
    return pairs
  }
}

extension [Double] {
  /// Sorts by merging and says how many pairs stood in the wrong order.
  fileprivate mutating func sortCountingExchanges() -> Int {
    guard count > 1 else { return 0 }
    var left = Array(self[..<(count / 2)])
    var right = Array(self[(count / 2)...])
    var exchanges = left.sortCountingExchanges() + right.sortCountingExchanges()
    var (next, other) = (0, 0)
    for index in indices {
      if other == right.count || next < left.count && left[next] <= right[other] {
        self[index] = left[next]
        next += 1
      } else {
        self[index] = right[other]
        other += 1
        exchanges += left.count - next
      }
    }
    return exchanges
  }
}
