/// A field of a record that has no role of its own: what slices and clusters are made of.
package struct OwnKey: Hashable, Sendable {
  package let name: String
  package let value: Value

  package enum Value: Hashable, Sendable {
    case text(String), number(Double), truth(Bool)

    /// The value as the name of a slice.
    package var description: String {
      switch self {
      case .text(let text): text
      case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
      case .truth(let truth): "\(truth)"
      }
    }
  }

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
