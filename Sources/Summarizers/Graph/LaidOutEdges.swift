import Foundation

/// The edges of TextRank, the same as those of `OverlapEdges`, but each laid out: for articles of so few sentences that
/// this is less work.
///
/// A round of the walk costs a multiplication for each pair of sentences, two or more at a time. A row also has what
/// its sentence shares with itself, which is taken off at the end: so sentences alike have the same sums to the last
/// bit.
struct LaidOutEdges: WalkEdges {
  /// The most sentences that edges are laid out for.
  static let mostSentences = 128

  let count: Int
  /// For each sentence its weights to all, itself among them; what leads there is the same.
  private let weights: [Double]

  /// The edges between sentences whose distinct terms are the columns of a row.
  init(_ terms: SparseMatrix, lengths: [Int]) {
    count = terms.rowCount
    let sentencesOfTerm = terms.transposed()
    let logLengths = lengths.map { log(Double($0)) }
    var weights = [Double](repeating: 0, count: count * count)
    for sentence in 0..<count {
      let row = sentence * count
      for term in terms.entries(of: sentence) {
        let others = sentencesOfTerm.entries(of: Int(terms.columns[term]))
        if others.count < 2 { continue }
        for other in others { weights[row + Int(sentencesOfTerm.columns[other])] += 1 }
      }
      for other in 0..<count {
        let sum = logLengths[sentence] + logLengths[other]
        weights[row + other] = sum > 0 ? weights[row + other] / sum : 0
      }
    }
    self.weights = weights
  }

  var strengths: [Double] { inflow(of: [Double](repeating: 1, count: count)) }

  func inflow(of values: [Double]) -> [Double] {
    var inflow = [Double](repeating: 0, count: count)
    var sums = inflow.mutableSpan
    for sentence in 0..<count {
      let row = weights.span.extracting(sentence * count..<(sentence + 1) * count)
      let value = values[sentence]
      for other in row.indices { sums[other] += row[other] * value }
    }
    for sentence in 0..<count { sums[sentence] -= weights[sentence * count + sentence] * values[sentence] }
    return inflow
  }
}
