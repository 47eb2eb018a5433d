package import SumbenchStatistics
import SumbenchSupport

/// A plan that cannot be made.
package enum PlanError: Error, Hashable {
  /// No two rows of the run differ from item to item.
  case noVariation(run: String)
}
