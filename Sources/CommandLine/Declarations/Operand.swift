import Synchronization

/// A word of the call that belongs to no option.
///
///     @Operand(.file("RUN")) var path: String                 // needed
///     @Operand(.file("FILE|-")) var path = "-"                // may be left out
///     @Operand(.file("FILE|-")) var path: String?             // may be left out
///     @Operand(.file("RUN [OTHER]"), count: 1...2) var paths: [String]
@propertyWrapper
package final class Operand<Value: Sendable>: OperandDeclaration {
  let usage: String
  let count: ClosedRange<Int>
  let completion: ValueCompletion
  let key: String?
  private let placeholder: String
  private let state: Mutex<(value: Value?, isGiven: Bool, label: String?)>
  private let reading: @Sendable ([String], CommandPath) throws -> Value
  private let readingSetting: @Sendable (ConfigurationFile.Value, SettingPlace) throws -> Value?

  private init<Element>(
    _ syntax: ValueSyntax<Element>, count: ClosedRange<Int>, value: Value?, key: String?,
    build: @escaping @Sendable ([Element]) -> Value
  ) {
    placeholder = syntax.placeholder
    usage = count.lowerBound == 0 ? "[\(syntax.placeholder)]" : syntax.placeholder
    self.count = count
    self.key = key
    completion = syntax.completion
    state = Mutex((value, false, nil))
    reading = { words, command in build(try words.map { try syntax.value(of: $0, in: command) }) }
    readingSetting = { setting, place in
      let texts = try syntax.texts(
        of: setting, from: place, isList: false, isRepeatable: count.upperBound > 1)
      let values = try texts.map { try syntax.value(of: $0.text, option: place.label($0.line)) }
      return values.isEmpty ? nil : build(values)
    }
  }

  package var settingLabel: String? { state.withLock { $0.label } }
  package var name: String { settingLabel ?? placeholder }

  package var wrappedValue: Value {
    guard let value = state.withLock({ $0.value }) else {
      preconditionFailure("\(name) is read before the call is")
    }
    return value
  }
  package var projectedValue: Operand<Value> { self }
  package var isGiven: Bool { state.withLock { $0.isGiven } }

  func receive(_ texts: [String], in command: CommandPath) throws {
    if texts.isEmpty { return }
    let value = try reading(texts, command)
    state.withLock { $0 = (value, true, nil) }
  }

  func receive(_ setting: ConfigurationFile.Value, from place: SettingPlace) throws {
    guard let value = try readingSetting(setting, place) else { return }
    state.withLock { $0 = (value, true, place.label(setting.line)) }
  }

  /// An operand that is needed; `key` names its value in a configuration file.
  package convenience init(_ syntax: ValueSyntax<Value>, key: String? = nil) {
    self.init(syntax, count: 1...1, value: nil, key: key) { $0[0] }
  }

  /// An operand that has a value even where it is left out.
  package convenience init(wrappedValue: Value, _ syntax: ValueSyntax<Value>) {
    self.init(syntax, count: 0...1, value: wrappedValue, key: nil) { $0[0] }
  }

  /// An operand that is `nil` where it is left out.
  package convenience init<Element>(_ syntax: ValueSyntax<Element>, key: String? = nil)
  where Value == Element? {
    self.init(syntax, count: 0...1, value: .some(nil), key: key) { $0[0] }
  }

  /// Several operands of one kind; `Int.max` is the upper end where there may be any number.
  package convenience init<Element>(
    _ syntax: ValueSyntax<Element>, count: ClosedRange<Int>, key: String? = nil
  ) where Value == [Element] {
    self.init(syntax, count: count, value: [], key: key) { $0 }
  }
}

extension ValueSyntax {
  fileprivate func value(of word: String, in command: CommandPath) throws -> Value {
    guard let value = read(word) else {
      throw UsageError.unexpectedOperand(word, in: command, meant: nearest(word))
    }
    return value
  }
}
