/// A reference and a candidate numbered together, so that every table of a kernel fits the pair.
///
/// The different tokens of the reference are numbered from 1 in order of first appearance; a token that only
/// the candidate has is 0. Numbering is linear in both texts and touches one number per token in a table as
/// long as the vocabulary; on texts of ordinary length the kernels then stay in the first-level cache.
package struct TokenPair {
  /// The tokens of the reference.
  package private(set) var reference = RougeTokens()
  /// The tokens of the candidate.
  package private(set) var candidate = RougeTokens()
  /// How many different tokens the reference has.
  package private(set) var distinct = 0
  /// By number, how often each token occurs in the (flat) reference.
  package private(set) var referenceCounts: [Int32] = []
  /// By number, how often each token occurs in both: the smaller of the two counts.
  package private(set) var sharedCounts: [Int32] = []
  /// The sum of the shared counts.
  package private(set) var sharedTotal = 0
  /// The number of each token of the vocabulary; all zero between two pairs.
  private var numbers: [Int32] = []

  package init() {}

  /// Numbers two texts whose tokens come from a vocabulary of this size.
  package mutating func number(reference: RougeTokens, candidate: RougeTokens, vocabularySize: Int) {
    if numbers.count < vocabularySize {
      numbers += [Int32](repeating: 0, count: max(vocabularySize, 2 * numbers.count) - numbers.count)
    }
    distinct = 0
    TokenPair.number(reference.flat, into: &self.reference.flat, &numbers, &distinct)
    self.reference.cut = reference.cut.map { cut in
      var numbered: [Int32] = []
      TokenPair.number(cut, into: &numbered, &numbers, &distinct)
      return numbered
    }
    self.reference.ends = reference.ends
    look(up: candidate)
    for token in reference.flat { numbers[Int(token)] = 0 }
    for token in reference.cut ?? [] { numbers[Int(token)] = 0 }
    countShared()
  }

  private static func number(
    _ tokens: [Int32], into result: inout [Int32], _ numbers: inout [Int32], _ distinct: inout Int
  ) {
    result.removeAll(keepingCapacity: true)
    for token in tokens {
      if numbers[Int(token)] == 0 {
        distinct += 1
        numbers[Int(token)] = Int32(distinct)
      }
      result.append(numbers[Int(token)])
    }
  }

  private mutating func look(up candidate: RougeTokens) {
    self.candidate.flat.removeAll(keepingCapacity: true)
    for token in candidate.flat { self.candidate.flat.append(numbers[Int(token)]) }
    self.candidate.cut = candidate.cut?.map { numbers[Int($0)] }
    self.candidate.ends = candidate.ends
  }

  private mutating func countShared() {
    referenceCounts.reset(count: distinct + 1)
    sharedCounts.reset(count: distinct + 1)
    for token in reference.flat { referenceCounts[Int(token)] += 1 }
    sharedTotal = 0
    for token in candidate.flat where sharedCounts[Int(token)] < referenceCounts[Int(token)] {
      sharedCounts[Int(token)] += 1
      sharedTotal += 1
    }
  }
}

extension Array where Element: ExpressibleByIntegerLiteral {
  /// Makes this so many zeros, in place if they fit.
  mutating func reset(count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(0, count: count))
  }
}
