/// A record that cannot be used, and why.
package struct UnusableRecord: Hashable, Sendable {
  /// Where it begins.
  package let place: Place
  /// Its id, or its number where it has none.
  package let id: String
  /// What is wrong with it.
  package let reason: Reason

  /// What can be wrong with a record.
  package enum Reason: Error, Hashable, Sendable {
    /// No field has this role; the fields that there are.
    case missing(role: String, found: [String])
    /// The field is null.
    case null(String)
    /// The field is Python's NaN.
    case notANumber(String)
    /// The text of this role is white space.
    case empty(role: String)
    /// The field is an empty list.
    case nothing(String)
    /// The field holds another kind of value.
    case wrongKind(String, expected: String)
  }

  package init(place: Place, id: String, reason: Reason) {
    self.place = place
    self.id = id
    self.reason = reason
  }
}
