package import SumbenchStatistics
import SumbenchSupport

/// What several people said of one summary.
package struct Judgements: Hashable, Sendable {
  package let id: String
  package let system: String
  /// By aspect, two or more.
  package let byAspect: [String: [Double]]
}
