import Synchronization

/// A word of the call that belongs to no option.
///
///     @Operand(.file("RUN")) var path: String                 // needed
///     @Operand(.file("FILE|-")) var path = "-"                // may be left out
///     @Operand(.file("FILE|-")) var path: String?             // may be left out
///     @Operand(.file("RUN [OTHER]"), count: 1...2) var paths: [String]
@propertyWrapper
package final class Operand<Value: Sendable>: OperandDeclaration {
  package let name: String
  let usage: String
  let count: ClosedRange<Int>
  let completion: ValueCompletion
  private let state: Mutex<(value: Value?, isGiven: Bool)>
  private let reading: @Sendable ([String], CommandPath) throws -> Value

  private init<Element>(
    _ syntax: ValueSyntax<Element>, count: ClosedRange<Int>, value: Value?,
    reading: @escaping @Sendable ([String], CommandPath) throws -> Value
  ) {
    name = syntax.placeholder
    usage = count.lowerBound == 0 ? "[\(syntax.placeholder)]" : syntax.placeholder
    self.count = count
    completion = syntax.completion
    state = Mutex((value, false))
    self.reading = reading
  }

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
    state.withLock { $0 = (value, true) }
  }

  /// An operand that is needed.
  package convenience init(_ syntax: ValueSyntax<Value>) {
    self.init(syntax, count: 1...1, value: nil) { try syntax.value(of: $0[0], in: $1) }
  }

  /// An operand that has a value even where it is left out.
  package convenience init(wrappedValue: Value, _ syntax: ValueSyntax<Value>) {
    self.init(syntax, count: 0...1, value: wrappedValue) { try syntax.value(of: $0[0], in: $1) }
  }

  /// An operand that is `nil` where it is left out.
  package convenience init<Element>(_ syntax: ValueSyntax<Element>) where Value == Element? {
    self.init(syntax, count: 0...1, value: .some(nil)) { try syntax.value(of: $0[0], in: $1) }
  }

  /// Several operands of one kind; `Int.max` is the upper end where there may be any number.
  package convenience init<Element>(_ syntax: ValueSyntax<Element>, count: ClosedRange<Int>)
  where Value == [Element] {
    self.init(syntax, count: count, value: []) { texts, command in
      try texts.map { try syntax.value(of: $0, in: command) }
    }
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
