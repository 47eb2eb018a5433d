import SumbenchSupport

/// A name and what is under it.
package struct FieldMember: Hashable, Sendable {
  package let name: String
  package let value: FieldValue

  package init(_ name: String, _ value: FieldValue) {
    self.name = name
    self.value = value
  }
}
