import SumbenchSupport

/// A key of items that makes no clusters, since items lack it.
package struct ClusterError: Error, Hashable {
  /// The key that was named.
  package let key: String
  /// The items that lack it.
  package let lacking: [String]
  /// How many items there are.
  package let total: Int
  /// The keys that there are.
  package let known: [String]
}
