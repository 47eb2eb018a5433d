/// Inner products of sentence vectors, found through the terms that sentences share.
///
/// All weights are above 0. A sentence costs as much time as its terms have occurrences; nothing is kept but one
/// number for each sentence.
struct SentenceProducts {
  private let rows: SparseMatrix
  private let sentencesOfTerm: SparseMatrix
  /// The products with the sentence looked at last; 0 for sentences that share no term with it.
  private(set) var values: [Double]
  /// The sentences whose products are above 0, in a fixed order that has no meaning.
  private(set) var touched: [Int32] = []

  init(_ vectors: SparseMatrix) {
    rows = vectors
    sentencesOfTerm = vectors.transposed()
    values = [Double](repeating: 0, count: vectors.rowCount)
  }

  var count: Int { rows.rowCount }

  /// Finds the products of one sentence with all, itself among them.
  mutating func look(at sentence: Int) {
    forget()
    for entry in rows.entries(of: sentence) {
      add(rows.values[entry], times: sentencesOfTerm.entries(of: Int(rows.columns[entry])))
    }
  }

  /// Goes through the sentences in order, each time with the later ones that share a term with it, and with its
  /// product with each sentence: every pair is met once.
  mutating func forEachSentence(_ body: (_ sentence: Int, _ later: [Int32], _ products: [Double]) -> Void) {
    var unseen = Array(sentencesOfTerm.starts.dropLast())
    for sentence in 0..<count {
      forget()
      for entry in rows.entries(of: sentence) {
        let term = Int(rows.columns[entry])
        unseen[term] += 1
        add(rows.values[entry], times: unseen[term]..<sentencesOfTerm.starts[term + 1])
      }
      body(sentence, touched, values)
    }
  }

  private mutating func add(_ weight: Double, times entries: Range<Int>) {
    for entry in entries {
      let other = sentencesOfTerm.columns[entry]
      if values[Int(other)] == 0 { touched.append(other) }
      values[Int(other)] += weight * sentencesOfTerm.values[entry]
    }
  }

  private mutating func forget() {
    for sentence in touched { values[Int(sentence)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
