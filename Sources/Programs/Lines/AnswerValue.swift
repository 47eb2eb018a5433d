import Foundation
import SumbenchSupport

/// A value of a JSON object that a program answered with.
package enum AnswerValue: Hashable, Sendable {
  case null
  case truth(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([AnswerValue])
  case object([String: AnswerValue])
}

extension AnswerValue {
  /// The text of a string, and the digits of a number: programs like to make numbers of ids.
  package var idText: String? {
    switch self {
    case .text(let text): text
    case .whole(let number): "\(number)"
    case .number(let number): "\(number)"
    default: nil
    }
  }

  /// The number, if it is one that can be computed with.
  package var double: Double? {
    switch self {
    case .whole(let number): Double(number)
    case .number(let number): number.magnitude <= ValueCheck.largestNumber ? number : nil
    default: nil
    }
  }

  /// Whether it is a number that cannot be computed with.
  package var isBeyondRange: Bool { if case .number = self { double == nil } else { false } }

  /// The text, if it is one.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The values of a list, if it is one.
  package var list: [AnswerValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  /// The members of an object, if it is one.
  package var object: [String: AnswerValue]? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension AnswerValue: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .whole(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let values = try? container.decode([AnswerValue].self) {
      self = .list(values)
    } else {
      self = .object(try container.decode([String: AnswerValue].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .truth(let truth): try container.encode(truth)
    case .whole(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
