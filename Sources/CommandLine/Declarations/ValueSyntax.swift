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
  /// The text of a value, by which the help states a default.
  let text: @Sendable (Value) -> String
  /// What was most likely meant by a text that is no value, or `nil` where nothing is close.
  let nearest: @Sendable (String) -> String?

  package init(
    _ placeholder: String, expected: String, completion: ValueCompletion = .nothing,
    text: @escaping @Sendable (Value) -> String = { "\($0)" },
    nearest: @escaping @Sendable (String) -> String? = { _ in nil },
    read: @escaping @Sendable (String) -> Value?
  ) {
    self.placeholder = placeholder
    self.expected = expected
    self.completion = completion
    self.read = read
    self.text = text
    self.nearest = nearest
  }
}

extension ValueSyntax where Value == String {
  /// Any text. `names` are offered by the shell; others are taken too.
  package static func text(_ placeholder: String, expected: String = "a text", names: [String] = []) -> Self {
    Self(placeholder, expected: expected, completion: names.isEmpty ? .nothing : .names(names)) { $0 }
  }

  /// The path of a file.
  package static func file(_ placeholder: String = "FILE") -> Self {
    Self(placeholder, expected: "a file", completion: .file) { $0 }
  }

  /// The path of a folder.
  package static func folder(_ placeholder: String = "DIR") -> Self {
    Self(placeholder, expected: "a folder", completion: .folder) { $0 }
  }
}

extension ValueSyntax where Value: FixedWidthInteger {
  /// A whole number of a range.
  package static func wholeNumber(_ placeholder: String = "N", in range: ClosedRange<Value>) -> Self {
    let end = range.upperBound == .max ? "" : " to \(range.upperBound)"
    return Self(placeholder, expected: "a whole number from \(range.lowerBound)\(end)") { text in
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
