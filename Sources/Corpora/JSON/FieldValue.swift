import SumbenchSupport

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

  /// A number that is written as one, if it can be computed with.
  package var number: Double? {
    if case .number(let digits) = self { Double(computable: digits) } else { nil }
  }

  /// A whole number that is written as one.
  package var wholeNumber: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// A text.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// A text; a number counts as its digits.
  package var name: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  /// The elements of a list.
  package var elements: [FieldValue]? {
    switch self {
    case .texts(let texts): texts.map(FieldValue.text)
    case .list(let values): values
    default: nil
    }
  }

  /// The members of an object.
  package var members: [FieldMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// A number, whether it is written as one or as a text, if it can be computed with.
  var double: Double? {
    switch self {
    case .number(let digits), .text(let digits): Double(computable: digits)
    default: nil
    }
  }
}

extension Double {
  /// `nil` for what is not finite, and for numbers so large that means and variances of them would not be.
  fileprivate init?(computable digits: String) {
    guard let number = Double(digits), number.magnitude <= ValueCheck.largestNumber else { return nil }
    self = number
  }
}
