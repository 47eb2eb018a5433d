public import SumbenchText

/// Latent semantic analysis: the length of a sentence in the space of the article's main topics
/// (Steinberger & Ježek 2004).
///
/// The matrix of term counts, sentences by terms, is taken apart into singular values and vectors; topics are
/// the dimensions whose singular value is at least half of the greatest:
///
///     score(i) = square root of the sum over the topics k of (sigma(k) * v(i, k))^2
///
/// No more than `dimensions` topics are used. Up to 150 sentences or 150 terms the decomposition is complete;
/// beyond that it goes on until the eigenvalues that count, the squares, are exact to 1e-10 of the greatest, or for
/// 500 steps. (The package sumy gives terms a sentence does not have a weight of 0.4, and uses all dimensions.)
public struct LSA: SentenceRanker {
  /// `lsa`.
  public let name = "lsa"
  /// The most topics that count, at least one.
  public let dimensions: Int

  /// Latent semantic analysis with at most this many topics.
  ///
  /// - Parameter dimensions: The most topics that count, at least one.
  public init(dimensions: Int = 100) {
    precondition(dimensions > 0)
    self.dimensions = dimensions
  }

  private static let completeUpTo = 150
  private static let maximumSteps = 500
  private static let stepsBetweenLooks = 20
  private static let tolerance = 1e-10

  /// The length of each sentence in the space of the main topics; `nil` where no sentence has a term.
  public func scores(of document: Document) -> [Double]? {
    let counts = SparseMatrix(termCountsOf: document)
    guard !counts.isZero else { return nil }
    let terms = counts.transposed()
    let isOverSentences = counts.rowCount <= counts.columnCount
    var process =
      isOverSentences
      ? LanczosProcess(size: counts.rowCount) { counts.times(terms.times($0)) }
      : LanczosProcess(size: counts.columnCount) { terms.times(counts.times($0)) }
    let topics = decompose(&process)
    var squares = [Double](repeating: 0, count: counts.rowCount)
    for (value, vector) in zip(topics, process.eigenvectors(topics.count)) {
      let lengths = isOverSentences ? vector.map { $0 * value.squareRoot() } : counts.times(vector)
      for (sentence, length) in lengths.enumerated() { squares[sentence] += length * length }
    }
    return squares.map { $0.squareRoot() }
  }

  /// Runs the process until the topics are known, and returns their eigenvalues, the squares of the singular values.
  private func decompose(_ process: inout LanczosProcess) -> [Double] {
    while true {
      process.step()
      let isLast = process.isComplete || process.stepCount == Self.maximumSteps
      guard isLast || process.stepCount % Self.stepsBetweenLooks == 0 else { continue }
      guard isLast || process.stepCount > Self.completeUpTo else { continue }
      let estimates = process.estimates()
      let leastShare = 0.25 - 1e-9
      let topics = estimates.prefix(dimensions).prefix { $0.value >= estimates[0].value * leastShare }
      if isLast || topics.allSatisfy({ $0.error <= Self.tolerance * estimates[0].value }) {
        return topics.map(\.value)
      }
    }
  }
}
