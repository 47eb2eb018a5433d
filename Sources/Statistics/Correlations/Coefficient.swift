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
  package func value(_ first: [Double], _ second: [Double]) -> Double? {
    switch self {
    case .pearson: Correlation.pearson.coefficient(first, second)
    case .spearman: Correlation.spearman.coefficient(first, second)
    case .tauB: Correlation.kendall.coefficient(first, second)
    case .tauC: tauC(first, second)
    }
  }

  private func tauC(_ first: [Double], _ second: [Double]) -> Double? {
    let scale = Double(min(Set(first).count, Set(second).count))
    guard scale > 1 else { return nil }
    let count = Double(first.count)
    let balance = Double(PairCounts(first, second).balance)
    return max(-1, min(1, 2 * balance / (count * count * (scale - 1) / scale)))
  }
}
