/// A value in somebody's record, as JSON has it.
package enum FieldValue: Hashable, Sendable {
  case null
  /// What Python writes for a number that is none: `NaN`, `Infinity`, `-Infinity`.
  case notANumber(String)
  case truth(Bool)
  /// A number as it is written.
  case number(String)
  case text(String)
  /// A list of texts alone, empty lists among them.
  case texts([String])
  /// Any other list.
  case list([FieldValue])
  case object([FieldMember])

  /// Whether a text could be read from it.
  var isTextual: Bool {
    switch self {
    case .text, .texts, .list: true
    case .null, .notANumber, .truth, .number, .object: false
    }
  }

  /// A number, whether it is written as one or as a text.
  var double: Double? {
    switch self {
    case .number(let digits), .text(let digits): Double(digits).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }
}

/// A name and what is under it.
package struct FieldMember: Hashable, Sendable {
  package let name: String
  package let value: FieldValue

  package init(_ name: String, _ value: FieldValue) {
    self.name = name
    self.value = value
  }
}
