import SumbenchSupport

/// How the value of an option or an operand is written, read and completed.
///
///     ValueSyntax<Int>.wholeNumber(in: 1...8).read("3")     // 3
///     ValueSyntax<Int>.wholeNumber(in: 1...8).expected      // "a whole number from 1 to 8"
package struct ValueSyntax<Value: Sendable>: Sendable {
  /// What the help calls the value, as in `N` or `FILE`.
  package let placeholder: String
  /// What a value has to be: the words after "expected" in an error.
  package let expected: String
  /// What a shell offers where a value is typed.
  package let completion: ValueCompletion
  /// The value of a text, or `nil` where the text is none.
  package let read: @Sendable (String) -> Value?
  /// How a value is written in a configuration file.
  let notation: SettingNotation
  /// The same text with other paths, for a text that names files.
  let moved: @Sendable (String, _ path: (String) -> String) -> String
  /// The text of a value, by which the help states a default.
  let text: @Sendable (Value) -> String
  /// What was most likely meant by a text that is no value, or `nil` where nothing is close.
  let nearest: @Sendable (String) -> String?

  package init(
    _ placeholder: String, expected: String, completion: ValueCompletion = .nothing,
    notation: SettingNotation = .text, moved: (@Sendable (String, (String) -> String) -> String)? = nil,
    text: @escaping @Sendable (Value) -> String = { "\($0)" },
    nearest: @escaping @Sendable (String) -> String? = { _ in nil },
    read: @escaping @Sendable (String) -> Value?
  ) {
    self.placeholder = placeholder
    self.expected = expected
    self.completion = completion
    self.notation = notation
    let isPath = completion == .file || completion == .folder
    self.moved = moved ?? { text, path in isPath ? path(text) : text }
    self.read = read
    self.text = text
    self.nearest = nearest
  }
}

extension ValueSyntax where Value == String {
  /// Any text. `names` are offered by the shell; others are taken too.
  package static func text(
    _ placeholder: String, expected: String = "a text", names: [String] = [],
    moved: (@Sendable (String, (String) -> String) -> String)? = nil
  ) -> Self {
    Self(
      placeholder, expected: expected, completion: names.isEmpty ? .nothing : .names(names), moved: moved
    ) { $0 }
  }

  /// The path of a file; an empty text, as an unset variable of a shell is, names none.
  package static func file(_ placeholder: String = "FILE") -> Self {
    Self(placeholder, expected: "a file", completion: .file) { $0.isEmpty ? nil : $0 }
  }

  /// The path of a folder; an empty text names none.
  package static func folder(_ placeholder: String = "DIR") -> Self {
    Self(placeholder, expected: "a folder", completion: .folder) { $0.isEmpty ? nil : $0 }
  }
}

extension ValueSyntax {
  /// The texts of a value of a configuration file, each with its line, before they are read. Throws `UsageError`.
  func texts(
    of value: ConfigurationFile.Value, from place: SettingPlace, isList: Bool, isRepeatable: Bool
  ) throws -> [(text: String, line: Int)] {
    guard case .list(let elements) = value.content else {
      let text = try text(of: value, from: place)
      // A text alone is a list as it is typed.
      return isList ? text.split(separator: ",").map { (String($0), value.line) } : [(text, value.line)]
    }
    guard isList || isRepeatable else { throw refusal(of: value, from: place) }
    return try elements.map { (try text(of: $0, from: place), $0.line) }
  }

  private func text(of value: ConfigurationFile.Value, from place: SettingPlace) throws -> String {
    switch (value.content, notation) {
    case (.text(let text), .text), (.text(let text), .either): return moved(text, place.file.moved)
    case (.number(let digits), .number), (.number(let digits), .either): return digits
    default: throw refusal(of: value, from: place)
    }
  }

  private func refusal(of value: ConfigurationFile.Value, from place: SettingPlace) -> UsageError {
    let form =
      switch notation {
      case .text: ", in quotes"
      case .number: ", without quotes"
      case .either: ""
      }
    return .unusableValue(
      value.content.text, option: place.label(value.line), expected: expected + form, nearest: nil)
  }
}

extension ConfigurationFile.Value.Content {
  /// The value as an error shows it.
  var text: String {
    switch self {
    case .truth(let truth): "\(truth)"
    case .number(let digits): digits
    case .text(let text): "\"\(text)\""
    case .list: "[...]"
    case .other(let name): name
    }
  }
}

extension ValueSyntax where Value: FixedWidthInteger {
  /// A whole number of a range.
  package static func wholeNumber(_ placeholder: String = "N", in range: ClosedRange<Value>) -> Self {
    let end = range.upperBound == .max ? "" : " to \(range.upperBound)"
    return Self(
      placeholder, expected: "a whole number from \(range.lowerBound)\(end)", notation: .number
    ) { text in
      Value(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension ValueSyntax where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the names of an enumeration.
  package static func choice(_ placeholder: String) -> Self {
    let names = Value.allCases.map(\.rawValue)
    let expected =
      names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " or \(names.last!)"
    return Self(
      placeholder, expected: expected, completion: .names(names), text: { $0.rawValue },
      nearest: { names.nearest(to: $0) }, read: { Value(rawValue: $0) })
  }
}
