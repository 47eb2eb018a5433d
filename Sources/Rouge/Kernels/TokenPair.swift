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
  /// By number, how often each token occurs in both texts: the smaller of the two counts.
  package private(set) var sharedCounts: [Int32] = []
  /// The sum of the shared counts.
  package private(set) var sharedTotal = 0
  /// By number, how often each token of the reference occurs there beyond what the candidate has.
  private var unshared: [Int32] = []
  /// The number of each token of the vocabulary; all zero between two pairs.
  private var numbers: [Int32] = []

  package init() {}

  /// The counts of single tokens.
  var sharedTokens: MatchCounts {
    MatchCounts(hits: sharedTotal, candidate: candidate.flat.count, reference: reference.flat.count)
  }

  /// Numbers two texts whose tokens come from a vocabulary of this size.
  package mutating func number(reference: RougeTokens, candidate: RougeTokens, vocabularySize: Int) {
    if numbers.count < vocabularySize { numbers.clear(max(vocabularySize, 2 * numbers.count)) }
    self.reference.copyShape(of: reference)
    self.candidate.copyShape(of: candidate)
    let different = reference.flat.count + (reference.cut?.count ?? 0)
    unshared.clear(different + 1)
    sharedCounts.clear(different + 1)
    distinct = TokenPair.number(reference, as: &self.reference, with: &numbers, counting: &unshared)
    sharedTotal = TokenPair.number(
      candidate, as: &self.candidate, with: numbers, moving: &unshared, to: &sharedCounts)
    for token in reference.flat { numbers[Int(token)] = 0 }
    for token in reference.cut ?? [] { numbers[Int(token)] = 0 }
  }

  /// Numbers the tokens of a reference and returns how many different ones there are.
  private static func number(
    _ reference: RougeTokens, as numbered: inout RougeTokens, with numbers: inout [Int32],
    counting counts: inout [Int32]
  ) -> Int {
    var distinct: Int32 = 0
    var numbers = numbers.mutableSpan
    var counts = counts.mutableSpan
    let tokens = reference.flat.span
    var flat = numbered.flat.mutableSpan
    for position in tokens.indices {
      let token = Int(tokens[position])
      let number = numbers[token] == 0 ? distinct &+ 1 : numbers[token]
      distinct = max(distinct, number)
      numbers[token] = number
      flat[position] = number
      counts[Int(number)] += 1
    }
    numbered.cut = reference.cut?.map { token in
      if numbers[Int(token)] == 0 {
        distinct += 1
        numbers[Int(token)] = distinct
      }
      return numbers[Int(token)]
    }
    return Int(distinct)
  }

  /// Numbers the tokens of a candidate and returns how many are shared.
  private static func number(
    _ candidate: RougeTokens, as numbered: inout RougeTokens, with numbers: [Int32],
    moving unshared: inout [Int32],
    to shared: inout [Int32]
  ) -> Int {
    var total = 0
    let numbers = numbers.span
    var unshared = unshared.mutableSpan
    var shared = shared.mutableSpan
    let tokens = candidate.flat.span
    var flat = numbered.flat.mutableSpan
    for position in tokens.indices {
      let number = numbers[Int(tokens[position])]
      let isShared: Int32 = unshared[Int(number)] > 0 ? 1 : 0
      unshared[Int(number)] -= isShared
      shared[Int(number)] += isShared
      total += Int(isShared)
      flat[position] = number
    }
    numbered.cut = candidate.cut?.map { numbers[Int($0)] }
    return total
  }
}
