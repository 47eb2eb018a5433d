/// The sums of each column of a matrix under patterns of signs, one sign for each row.
///
/// Eight rows at a time: their 256 signed sums are tabulated, and each pattern then costs one look-up. Four columns lie
/// side by side, as in the matrix; one more four holds the sum of the signs alone, from which a constant follows.
struct FlippedSums {
  private typealias Four = ScoreMatrix.Four

  private let fours: Int
  private let patterns: Int
  /// For each four of columns the sums under each pattern.
  private var sums: [Four]

  /// The column that holds the sum of the signs.
  var signColumn: Int { (fours - 1) * 4 }

  /// The sums under the patterns of a range.
  init(of scores: ScoreMatrix, _ patterns: SignPatterns, _ range: Range<Int>) {
    fours = scores.foursPerRow + 1
    self.patterns = range.count
    sums = [Four](repeating: .zero, count: fours * range.count)
    let signs = (0..<patterns.blocks).map { patterns.signs(ofBlock: $0, range) }
    for four in 0..<fours {
      for (block, signs) in signs.enumerated() {
        let rows = 8 * block..<min(8 * block + 8, scores.count)
        let values = rows.map { four == fours - 1 ? Four(1, 0, 0, 0) : scores.four(four, ofRow: $0) }
        add(Self.signedSums(of: values), signs, to: four)
      }
    }
  }

  /// The sum of each column under the pattern at a place of the range.
  func copy(_ pattern: Int, into columns: inout [Double]) {
    for four in 0..<fours {
      let sum = sums[four * patterns + pattern]
      for lane in 0..<4 { columns[four * 4 + lane] = sum[lane] }
    }
  }

  /// How many columns `copy` fills.
  var width: Int { fours * 4 }

  private mutating func add(_ table: [Four], _ signs: [UInt8], to four: Int) {
    let (table, signs) = (table.span, signs.span)
    let mask = table.count - 1
    let start = four * patterns
    var sums = sums.mutableSpan
    for pattern in 0..<signs.count { sums[start + pattern] += table[Int(signs[pattern]) & mask] }
  }

  private static func signedSums(of values: [Four]) -> [Four] {
    var sums = [values.reduce(Four.zero, +)]
    for value in values { sums += sums.map { $0 - 2 * value } }
    return sums
  }
}
