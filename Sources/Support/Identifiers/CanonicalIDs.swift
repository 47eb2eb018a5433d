import Foundation

/// Ids that have been seen.
///
///     var ids = CanonicalIDs()
///     ids.insert("a")                // nil
///     ids.insert("a")                // "a"
package struct CanonicalIDs {
  private var seen: [CanonicalID: String] = [:]

  package init() {}

  /// Adds an id, unless it or a twin of it is there: then gives the one that is, as it was written.
  package mutating func insert(_ id: String) -> String? {
    let canonical = CanonicalID(id)
    if let known = seen[canonical] { return known }
    seen[canonical] = id
    return nil
  }
}
