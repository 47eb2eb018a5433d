import Foundation

/// The edges of TextRank: shared terms over the sum of the logarithms of both lengths.
///
///     weight(i, j) = shared distinct terms / (ln length(i) + ln length(j))
///
/// A pair whose logarithms sum to 0 has no edge. The weight depends on a sentence's terms and on its length, and
/// an article has few different lengths. So the sentences with a term are grouped by length, and a round of the
/// walk costs a step for each occurrence of a term and for each pair of lengths among a term's sentences. The
/// graph itself is never laid out.
struct OverlapEdges: WalkEdges {
  /// With more different lengths than these their shares are worked out when they are needed.
  private static let mostKeptLengths = 256

  let count: Int
  /// The logarithms of the different lengths.
  private let logLengths: [Double]
  /// What one shared term adds to the weight between sentences of two lengths; empty where these are too many.
  private let shares: [Double]
  /// The length of each group's sentences; a group holds the sentences of one length that have one term.
  private let lengthOfGroup: [Int32]
  /// The groups of each term that more than one sentence has.
  private let groupsOfTerm: [Range<Int>]
  /// The sentences of each group.
  private let members: Lists
  /// The groups each sentence is in, one for each of its terms that another sentence has too.
  private let groupsOfSentence: Lists

  /// The edges between sentences whose distinct terms are the columns of a row.
  init(_ terms: SparseMatrix, lengths: [Int]) {
    count = terms.rowCount
    let (lengthOfSentence, differentLengths) = Self.numbered(lengths)
    logLengths = differentLengths.map { log(Double($0)) }
    let sentencesOfTerm = terms.transposed()
    var lengthOfGroup: [Int32] = []
    var groupsOfTerm: [Range<Int>] = []
    var sentences: [Int32] = []
    var groups: [Int32] = []
    var groupOfLength = [Int32](repeating: -1, count: differentLengths.count)
    for term in 0..<sentencesOfTerm.rowCount {
      let entries = sentencesOfTerm.entries(of: term)
      guard entries.count > 1 else { continue }
      let firstGroup = lengthOfGroup.count
      for sentence in sentencesOfTerm.columns[entries] {
        let length = lengthOfSentence[Int(sentence)]
        if groupOfLength[Int(length)] < firstGroup {
          groupOfLength[Int(length)] = Int32(lengthOfGroup.count)
          lengthOfGroup.append(length)
        }
        sentences.append(sentence)
        groups.append(groupOfLength[Int(length)])
      }
      groupsOfTerm.append(firstGroup..<lengthOfGroup.count)
    }
    members = Lists(of: sentences, by: groups, count: lengthOfGroup.count)
    groupsOfSentence = Lists(of: groups, by: sentences, count: count)
    self.lengthOfGroup = lengthOfGroup
    self.groupsOfTerm = groupsOfTerm
    let logLengths = logLengths
    shares =
      logLengths.count > Self.mostKeptLengths
      ? [] : logLengths.flatMap { first in logLengths.map { Self.share(first, $0) } }
  }

  var strengths: [Double] { inflow(of: [Double](repeating: 1, count: count)) }

  func inflow(of values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: lengthOfGroup.count)
    members.forEach { group, sentence in sums[group] += values[sentence] }
    var inflows = [Double](repeating: 0, count: lengthOfGroup.count)
    for groups in groupsOfTerm {
      for group in groups {
        var inflow = 0.0
        for other in groups { inflow += sums[other] * share(group, other) }
        inflows[group] = inflow
      }
    }
    var result = [Double](repeating: 0, count: count)
    groupsOfSentence.forEach { sentence, group in
      result[sentence] += inflows[group] - values[sentence] * share(group, group)
    }
    return result
  }

  @inline(__always)
  private func share(_ first: Int, _ second: Int) -> Double {
    let (first, second) = (Int(lengthOfGroup[first]), Int(lengthOfGroup[second]))
    return shares.isEmpty
      ? Self.share(logLengths[first], logLengths[second]) : shares[first * logLengths.count + second]
  }

  private static func share(_ first: Double, _ second: Double) -> Double {
    first + second > 0 ? 1 / (first + second) : 0
  }

  /// For each length its number among the different ones, in order of appearance.
  private static func numbered(_ lengths: [Int]) -> (numbers: [Int32], different: [Int]) {
    var numberOfLength: [Int: Int32] = [:]
    var different: [Int] = []
    let numbers = lengths.map { length in
      if let known = numberOfLength[length] { return known }
      let number = Int32(different.count)
      numberOfLength[length] = number
      different.append(length)
      return number
    }
    return (numbers, different)
  }
}

/// Lists of numbers that lie one after the other.
private struct Lists {
  private var starts: [Int]
  private var elements: [Int32]

  /// For each key below a count the elements that have it, in order.
  init(of elements: [Int32], by keys: [Int32], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<count { starts[key + 1] += starts[key] }
    var next = starts
    self.elements = elements
    for (element, key) in zip(elements, keys) {
      self.elements[next[Int(key)]] = element
      next[Int(key)] += 1
    }
  }

  /// Calls back with each element and the key that it has, key by key.
  @inline(__always)
  func forEach(_ body: (_ key: Int, _ element: Int) -> Void) {
    let elements = elements.span
    for key in 0..<starts.count - 1 {
      for position in starts[key]..<starts[key + 1] { body(key, Int(elements[position])) }
    }
  }
}
