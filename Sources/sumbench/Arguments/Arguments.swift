/// The words behind a command's name, sorted into options and operands.
///
/// `--name value` and `--name=value` are the same; `--` ends the options; `-` is an operand.
struct Arguments {
  let operands: [String]
  private let values: [String: [String]]

  /// Throws `UsageError` for anything the syntax does not name.
  init(_ words: [String], of syntax: CommandSyntax) throws {
    var operands: [String] = []
    var values: [String: [String]] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = syntax.options.first(where: { $0.name == halves[0] }) else {
        throw UsageError.unknownOption(halves[0], of: syntax)
      }
      if values[option.name] != nil, !option.isRepeatable { throw UsageError.repeatedOption(option.name) }
      let value: String
      switch (option.value, halves.dropFirst().first) {
      case (nil, nil): value = ""
      case (nil, .some): throw UsageError.needlessValue(option: option.name)
      case (.some, let attached?): value = attached
      case (.some, nil):
        guard let next = rest.popFirst() else { throw UsageError.missingValue(option: option.name) }
        value = next
      }
      values[option.name, default: []].append(value)
    }
    if syntax.operand == nil, let word = operands.first {
      throw UsageError.unexpectedOperand(word, of: syntax)
    }
    self.operands = operands
    self.values = values
  }

  subscript(option: String) -> String? { values[option]?.first }

  /// The values of an option that may be given more than once, in order.
  func all(_ option: String) -> [String] { values[option] ?? [] }

  func has(_ flag: String) -> Bool { values[flag] != nil }

  /// The option's value read by `read`, or the default where it is not given. Throws `UsageError.unusableValue`.
  func value<Value>(
    _ option: String, default fallback: Value, expected: String, _ read: (String) -> Value?
  ) throws -> Value {
    guard let text = self[option] else { return fallback }
    guard let value = read(text) else {
      throw UsageError.unusableValue(text, option: option, expected: expected)
    }
    return value
  }

  /// The one operand. Throws `UsageError` where there is none or more than one.
  func operand(of syntax: CommandSyntax) throws -> String {
    guard let first = operands.first else {
      throw UsageError.missingOperand(syntax.operand ?? "", of: syntax)
    }
    if operands.count > 1 { throw UsageError.unexpectedOperand(operands[1], of: syntax) }
    return first
  }
}
