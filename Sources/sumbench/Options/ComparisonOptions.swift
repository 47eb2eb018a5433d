import CommandLine
import SumbenchEvaluation
import SumbenchSupport

/// The options that say what the rows of a score table are compared with, and over what.
struct ComparisonOptions: OptionGroup {
  @Option(
    "--baseline", .row,
    help: "compare every other row with this one alone: difference, interval, p, and a mark where it differs",
    default: "all pairs, as ranks and groups", in: .statistics)
  var baseline: String?
  let clusters = ClusterOption()

  /// Throws `UsageError` where there is a baseline and nothing that it could be seen in.
  func requireNoBaseline(_ reason: String) throws {
    if baseline != nil { throw UsageError.conflictingOptions($baseline.name, reason) }
  }

  /// Throws `UsageError` for a baseline that is none of the rows, before anything is computed.
  func requireBaseline(among names: [String]) throws {
    guard let baseline, !names.contains(baseline) else { return }
    throw UsageError.unusableValue(
      baseline, option: $baseline.name, expected: "one of the rows \(names.joined(separator: ", "))",
      nearest: names.nearest(to: baseline))
  }
}
