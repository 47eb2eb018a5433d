/// How closely two lists of numbers go together, from -1 to 1.
public enum Correlation: String, CaseIterable, Sendable {
  /// Of the numbers themselves (Pearson 1895).
  case pearson
  /// Of their ranks, ties sharing the mean rank (Spearman 1904).
  case spearman
  /// Of the order of pairs, corrected for ties: tau-b (Kendall 1945).
  case kendall

  /// The coefficient of two lists of one length; `nil` where one of them does not vary.
  package func coefficient(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count)
    switch self {
    case .pearson: return Self.product(first, second)
    case .spearman: return Self.product(first.ranks(), second.ranks())
    case .kendall: return Self.tauB(first, second)
    }
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double? {
    guard let firstMean = first.mean(), let secondMean = second.mean() else { return nil }
    let pairs = zip(first, second).map { ($0 - firstMean, $1 - secondMean) }
    let spread = pairs.map { $0.0 * $0.0 }.compensatedSum() * pairs.map { $0.1 * $0.1 }.compensatedSum()
    guard first.varies, second.varies, spread > 0 else { return nil }
    return max(-1, min(1, pairs.map { $0.0 * $0.1 }.compensatedSum() / spread.squareRoot()))
  }

  /// By sorting (Knight 1966): in order of the first list, the second needs one exchange for each discordant pair.
  private static func tauB(_ first: [Double], _ second: [Double]) -> Double? {
    let order = first.indices.sorted { (first[$0], second[$0]) < (first[$1], second[$1]) }
    let pairs = pairCount(first.count)
    let tiedInFirst = tiedPairs(order.count) { first[order[$0]] == first[order[$1]] }
    let tiedInBoth = tiedPairs(order.count) {
      first[order[$0]] == first[order[$1]] && second[order[$0]] == second[order[$1]]
    }
    var rest = order.map { second[$0] }
    let discordant = rest.sortCountingExchanges()
    let tiedInSecond = tiedPairs(rest.count) { [rest] in rest[$0] == rest[$1] }
    guard tiedInFirst < pairs, tiedInSecond < pairs else { return nil }
    let concordant = pairs - tiedInFirst - tiedInSecond + tiedInBoth - discordant
    let spread = Double(pairs - tiedInFirst).squareRoot() * Double(pairs - tiedInSecond).squareRoot()
    return Double(concordant - discordant) / spread
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
  fileprivate var varies: Bool { contains { $0 != self[0] } }

  /// Places from 1 in ascending order, equal numbers sharing the mean of theirs.
  fileprivate func ranks() -> [Double] {
    let order = indices.sorted { (self[$0], $0) < (self[$1], $1) }
    var ranks = self
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[order[end]] == self[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

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
