/// How closely two lists of numbers go together, from -1 to 1.
package enum Coefficient: String, CaseIterable, Sendable {
  /// Of the numbers themselves (Pearson 1895).
  case pearson
  /// Of their ranks, ties sharing the mean rank (Spearman 1904).
  case spearman
  /// Of the order of pairs, corrected for ties (Kendall 1945).
  case tauB = "tau-b"
  /// Of the order of pairs, corrected for scales of unequal length (Stuart 1953).
  case tauC = "tau-c"

  /// The coefficient of two lists of one length; `nil` where one of them does not vary.
  ///
  ///     Coefficient.pearson.value([1, 2, 3], [2, 4, 6])      // 1
  package func value(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count)
    switch self {
    case .pearson: return Self.product(first, second)
    case .spearman: return Self.product(first.ranks(), second.ranks())
    case .tauB: return Self.tauB(first, second)
    case .tauC: return Self.tauC(first, second)
    }
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double? {
    guard let firstMean = first.mean(), let secondMean = second.mean() else { return nil }
    let pairs = zip(first, second).map { ($0 - firstMean, $1 - secondMean) }
    let spread = pairs.map { $0.0 * $0.0 }.compensatedSum() * pairs.map { $0.1 * $0.1 }.compensatedSum()
    guard first.varies, second.varies, spread > 0 else { return nil }
    return max(-1, min(1, pairs.map { $0.0 * $0.1 }.compensatedSum() / spread.squareRoot()))
  }

  private static func tauB(_ first: [Double], _ second: [Double]) -> Double? {
    let pairs = PairCounts(first, second)
    guard pairs.tiedInFirst < pairs.all, pairs.tiedInSecond < pairs.all else { return nil }
    let spread =
      Double(pairs.all - pairs.tiedInFirst).squareRoot() * Double(pairs.all - pairs.tiedInSecond).squareRoot()
    return Double(pairs.balance) / spread
  }

  private static func tauC(_ first: [Double], _ second: [Double]) -> Double? {
    let scale = Double(min(Set(first).count, Set(second).count))
    guard scale > 1 else { return nil }
    let count = Double(first.count)
    let balance = Double(PairCounts(first, second).balance)
    return max(-1, min(1, 2 * balance / (count * count * (scale - 1) / scale)))
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
}
