import SumbenchEvaluation
import SumbenchSupport

extension ComparisonError {
  /// The words for runs that cannot be compared.
  var message: String {
    switch self {
    case .signaturesDiffer(let first, let second):
      """
      the scores were made in different ways; --force compares them all the same
        \(first)
        \(second)
      """
    case .unknownRow(let name, let run, let nearest):
      "the run ‘\(run)’ has no row ‘\(name)’" + (nearest.map { "; did you mean ‘\($0)’?" } ?? "")
    case .rowWithoutScores(let name, let run):
      "the row ‘\(name)’ of the run ‘\(run)’ has no scores: it failed"
    case .notRepeatable(let name):
      "the row ‘\(name)’ comes from no strategy of this version and cannot be made again"
    case .metricNotRepeatable(let name):
      "the metric ‘\(name)’ was computed by a program, which is not asked again"
    case .nothingToCompare: "there are no two rows to compare"
    case .tooFewScores(let rows, let columns):
      "there are no two rows to compare: \(rows.prefix(10).joined(separator: ", "))\(rows.count > 10 ? ", ..." : "") "
        + "\(rows.count == 1 ? "lacks" : "lack") scores of half of the items or more, which need a number in every column "
        + "(\(columns.joined(separator: ", ")))"
    case .clustersDiffer(let key):
      "the runs do not average the same items by ‘\(key)’; --cluster \(key) does so for both, where both have that key"
    case .noSharedArticles: "the runs share no item"
    }
  }
}
