import Foundation

/// A value of a JSON object, in the forms that lines of a corpus have, and anything else as Foundation gives it.
enum JSONValue {
  case null
  case text(String)
  case texts([String])
  /// A whole number by its digits.
  case digits(String)
  case other(Any)

  /// A value that Foundation has decoded.
  init(_ value: Any) {
    self =
      switch value {
      case is NSNull: .null
      case let text as String: .text(text)
      case let texts as [String]: .texts(texts)
      default: .other(value)
      }
  }

  /// The value as Foundation gives it.
  var any: Any {
    switch self {
    case .null: NSNull()
    case .text(let text): text
    case .texts(let texts): texts
    case .digits(let digits): NSNumber(value: Int(digits)!)
    case .other(let value): value
    }
  }
}
