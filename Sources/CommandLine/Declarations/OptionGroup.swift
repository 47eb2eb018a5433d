/// Options that several commands have.
package protocol OptionGroup: Sendable {
  /// What they have to do with each other.
  var constraints: [Constraint] { get }
}

extension OptionGroup {
  package var constraints: [Constraint] { [] }
}
