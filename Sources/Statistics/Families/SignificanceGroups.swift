/// Letters for rows of which some differ and some do not: rows that share a letter could not be told apart.
///
///     SignificanceGroups(count: 3) { ($0, $1) == (0, 2) }.letters      // ["a", "ab", "b"]
///
/// The insert-and-absorb algorithm (Piepho 2004). Rows are given best first, and letters run in that order.
package struct SignificanceGroups {
  /// For each row its letters.
  package let letters: [String]
  /// For each letter the rows that have it, ascending.
  package let groups: [[Int]]
  /// For each row the best and the worst place it may have, from 1: rows that are better, rows that are worse.
  package let ranks: [ClosedRange<Int>]

  /// `differs` is called for each pair, the better row first.
  package init(count: Int, differs: (Int, Int) -> Bool) {
    var sets: [Set<Int>] = count > 0 ? [Set(0..<count)] : []
    var better = [Int](repeating: 0, count: count)
    var worse = better
    for first in 0..<count {
      for second in first + 1..<max(count, first + 1) where differs(first, second) {
        better[second] += 1
        worse[first] += 1
        sets = Self.absorbed(
          sets.flatMap { group in
            group.isSuperset(of: [first, second])
              ? [group.subtracting([second]), group.subtracting([first])] : [group]
          })
      }
    }
    let groups = sets.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    self.groups = groups
    letters = (0..<count).map { row in
      groups.indices.filter { groups[$0].contains(row) }.map(Self.name(of:)).joined()
    }
    ranks = (0..<count).map { better[$0] + 1...count - worse[$0] }
  }

  /// The groups without those that another one contains.
  private static func absorbed(_ groups: [Set<Int>]) -> [Set<Int>] {
    groups.indices.filter { index in
      !groups.indices.contains { other in
        groups[index].isStrictSubset(of: groups[other])
          || other < index && groups[other] == groups[index]
      }
    }.map { groups[$0] }
  }

  /// a to z, then a1 to z1 and so on.
  private static func name(of group: Int) -> String {
    let (round, letter) = group.quotientAndRemainder(dividingBy: 26)
    return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(letter))) + (round == 0 ? "" : "\(round)")
  }
}
