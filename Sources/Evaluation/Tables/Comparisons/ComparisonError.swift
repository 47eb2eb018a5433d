import SumbenchSupport

/// Runs, or rows of a run, that cannot be compared.
package enum ComparisonError: Error, Hashable {
  /// A metric of a program, which a record does not know how to ask.
  case metricNotRepeatable(String)
  /// The scores were made in different ways.
  case signaturesDiffer(first: String, second: String)
  /// No row of that name.
  case unknownRow(String, run: String, nearest: String?)
  /// The strategy failed on an article, so that it has no scores.
  case rowWithoutScores(String, run: String)
  /// A row that no strategy of this version makes.
  case notRepeatable(String)
  /// Fewer than two rows, or no row that both runs have.
  case nothingToCompare
  /// Fewer than two rows with scores of more than half of the items: the rows that lack too many.
  case tooFewScores([String], columns: [String])
  /// The runs put the same items into other clusters.
  case clustersDiffer(key: String)
  /// No article that both runs have.
  case noSharedArticles
}
