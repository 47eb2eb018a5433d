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
  let count: Int
  /// The logarithm of each group's length.
  private var logLengths: [Double] = []
  /// The sentences of each group; a group holds the sentences of one length that have one term.
  private var members: [[Int32]] = []
  /// The groups of each term.
  private var groupsOfTerm: [Range<Int>] = []
  /// The groups each sentence is in, one for each of its terms that another sentence has too.
  private var groupsOfSentence: [[Int32]]

  /// The edges between sentences whose distinct terms are the columns of a row.
  init(_ terms: SparseMatrix, lengths: [Int]) {
    count = terms.rowCount
    groupsOfSentence = [[Int32]](repeating: [], count: count)
    let sentencesOfTerm = terms.transposed()
    for term in 0..<sentencesOfTerm.rowCount {
      let sentences = sentencesOfTerm.columns[sentencesOfTerm.entries(of: term)]
      guard sentences.count > 1 else { continue }
      let firstGroup = members.count
      var groupOfLength: [Int: Int] = [:]
      for sentence in sentences {
        let length = lengths[Int(sentence)]
        let group = groupOfLength[length] ?? members.count
        if group == members.count {
          groupOfLength[length] = group
          members.append([])
          logLengths.append(log(Double(length)))
        }
        members[group].append(sentence)
        groupsOfSentence[Int(sentence)].append(Int32(group))
      }
      groupsOfTerm.append(firstGroup..<members.count)
    }
  }

  var strengths: [Double] { inflow(of: [Double](repeating: 1, count: count)) }

  func inflow(of values: [Double]) -> [Double] {
    let sums = members.map { $0.reduce(0) { $0 + values[Int($1)] } }
    var inflows = [Double](repeating: 0, count: members.count)
    for groups in groupsOfTerm {
      for group in groups {
        for other in groups { inflows[group] += sums[other] * share(group, other) }
      }
    }
    return groupsOfSentence.enumerated().map { sentence, groups in
      groups.reduce(0) { sum, group in
        sum + (inflows[Int(group)] - values[sentence] * share(Int(group), Int(group)))
      }
    }
  }

  /// What one shared term adds to the weight between sentences of two groups.
  private func share(_ first: Int, _ second: Int) -> Double {
    let length = logLengths[first] + logLengths[second]
    return length > 0 ? 1 / length : 0
  }
}
