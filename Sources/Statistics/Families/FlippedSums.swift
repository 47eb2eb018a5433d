/// The sums of each column of a matrix under patterns of signs, one sign for each row.
///
/// Eight rows at a time: their 256 signed sums are tabulated, and each pattern then costs one look-up. Four columns lie
/// side by side, as in the matrix; one more four holds the sum of the signs alone, from which a constant follows, and a
/// column of zeros. Pointers, because without optimization a span costs ten times as much, and tests run without.
struct FlippedSums {
  /// For each four of columns, for each pattern, four sums.
  let sums: [Double]
  /// How many patterns there are.
  let patterns: Int
  /// The place in `sums` of each column under the first pattern; the next pattern is four places on. After the columns
  /// of the matrix, padded to fours, come the sum of the signs and a column of zeros.
  let places: [Int]

  /// The sums under the patterns of a range.
  init(of scores: ScoreMatrix, _ patterns: SignPatterns, _ range: Range<Int>) {
    let fours = scores.foursPerRow + 1
    let count = range.count
    let signs = (0..<patterns.blocks).map { patterns.signs(ofBlock: $0, range) }
    var sums = [Double](repeating: 0, count: 4 * fours * count)
    for four in 0..<fours {
      for (block, signs) in signs.enumerated() {
        let rows = 8 * block..<min(8 * block + 8, scores.count)
        let values = rows.map { four == fours - 1 ? .init(1, 0, 0, 0) : scores.four(four, ofRow: $0) }
        Self.add(Self.signedSums(of: values), at: signs, to: &sums, from: 4 * four * count)
      }
    }
    self.sums = sums
    self.patterns = count
    places = (0..<4 * fours).map { $0 / 4 * 4 * count + $0 % 4 }
  }

  private static func add(_ table: [Double], at signs: [UInt8], to sums: inout [Double], from start: Int) {
    let mask = table.count / 4 - 1
    precondition(sums.count >= start + 4 * signs.count)
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      unsafe table.withUnsafeBufferPointer { table in
        unsafe signs.withUnsafeBufferPointer { signs in
          guard let sums = sums.baseAddress, let table = table.baseAddress else { return }
          var place = start
          for index in signs.indices {
            let row = unsafe table + 4 * (Int(signs[index]) & mask)
            let (first, second) = unsafe (sums[place] + row[0], sums[place + 1] + row[1])
            let (third, fourth) = unsafe (sums[place + 2] + row[2], sums[place + 3] + row[3])
            unsafe sums[place] = first
            unsafe sums[place + 1] = second
            unsafe sums[place + 2] = third
            unsafe sums[place + 3] = fourth
            place += 4
          }
        }
      }
    }
  }

  /// Four sums for each pattern of the signs of up to eight rows; a set bit is an exchanged sign.
  private static func signedSums(of values: [ScoreMatrix.Four]) -> [Double] {
    let total = values.reduce(ScoreMatrix.Four.zero, +)
    var sums = [Double](repeating: 0, count: 4 << values.count)
    for lane in 0..<4 { sums[lane] = total[lane] }
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      guard let sums = sums.baseAddress else { return }
      var filled = 4
      for value in values {
        let doubled = 2 * value
        let (first, second, third, fourth) = (doubled[0], doubled[1], doubled[2], doubled[3])
        var place = 0
        while place < filled {
          let target = unsafe sums + filled + place
          unsafe target[0] = sums[place] - first
          unsafe target[1] = sums[place + 1] - second
          unsafe target[2] = sums[place + 2] - third
          unsafe target[3] = sums[place + 3] - fourth
          place += 4
        }
        filled *= 2
      }
    }
    return sums
  }
}
