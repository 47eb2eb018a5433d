/// A record that cannot be used, and why.
public struct UnusableRecord: Hashable, Sendable {
  /// Where it begins.
  public let place: Place
  /// Its id, or its number where it has none.
  public let id: String
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a record.
  public enum Reason: Error, Hashable, Sendable {
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
