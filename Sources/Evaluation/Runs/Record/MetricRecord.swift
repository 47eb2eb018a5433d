package import SumbenchCorpora
package import SumbenchStatistics
package import SumbenchText

/// A metric as a record names it.
package struct MetricRecord: Codable, Hashable, Sendable {
  /// The name on the command line.
  package let name: String
  /// How its numbers are computed.
  package let signature: String

  package init(_ metric: any Metric) {
    name = metric.name
    signature = metric.signature
  }

  /// What a run's signature says of it: its own signature without the version of sumbench, which is in there once.
  var field: String {
    let parts = signature.split(separator: "|").map(String.init).filter { !$0.hasPrefix("version:") }
    return "metric:" + ((parts.first == name ? [] : [name]) + parts).joined(separator: ";")
  }
}
