import Synchronization

/// An option with a value.
///
/// The property is the whole declaration: the parser, the help, the completions and the errors are made from it.
///
///     @Option("--output", .folder("DIR"), short: "o", help: "where results are kept", in: .output) var output = "Results"
///     @Option("--language", .choice("CODE"), help: "language of the articles") var language: Language?
///     @Option("--rules", list: .text("A,B"), help: "scoring rules") var rules = ["rouge-score"]
///     @Option("--summaries", each: .namedFile, help: "one more row") var summaries: [NamedFile]
///
/// The value with the dollar sign is the option itself: `$output.isGiven`, `$output.refusal(of: "x", expected: "y")`.
@propertyWrapper
package final class Option<Value: Sendable>: OptionDeclaration {
  let facts: OptionFacts
  private let state: Mutex<State>
  private let reading: @Sendable (_ texts: [String], _ name: String) throws -> Value
  private let readingSetting:
    @Sendable (ConfigurationFile.Value, SettingPlace) throws -> (texts: [String], value: Value)

  private struct State {
    var value: Value
    var texts: [String] = []
    var place: (label: String, folder: String?)?
  }

  private init<Element>(
    _ facts: OptionFacts, _ syntax: ValueSyntax<Element>, value: Value,
    build: @escaping @Sendable ([Element]) -> Value
  ) {
    self.facts = facts
    state = Mutex(State(value: value))
    reading = { texts, name in
      build(
        try texts.flatMap { text in
          facts.isList
            ? try syntax.values(of: text, option: name) : [try syntax.value(of: text, option: name)]
        })
    }
    readingSetting = { setting, place in
      let texts = try syntax.texts(
        of: setting, from: place, isList: facts.isList, isRepeatable: facts.isRepeatable)
      if texts.isEmpty, !facts.isRepeatable {
        throw UsageError.unusableValue(
          setting.content.text, option: place.label(setting.line), expected: syntax.expected, nearest: nil)
      }
      let values = try texts.map { try syntax.value(of: $0.text, option: place.label($0.line)) }
      return (texts.map(\.text), build(values))
    }
  }

  package var wrappedValue: Value { state.withLock { $0.value } }
  package var projectedValue: Option<Value> { self }
  package var isGiven: Bool { !texts.isEmpty }
  /// The values of the call as they were typed.
  package var texts: [String] { state.withLock { $0.texts } }

  package var settingLabel: String? { state.withLock { $0.place?.label } }
  package var name: String { settingLabel ?? facts.name }
  /// The folder at which paths of the value begin, where a configuration file elsewhere has it: programs run there.
  package var folder: String? { state.withLock { $0.place?.folder } }

  func receive(_ texts: [String]) throws {
    let value = try reading(texts, facts.name)
    state.withLock { $0 = State(value: value, texts: texts) }
  }

  func receive(_ setting: ConfigurationFile.Value, from place: SettingPlace) throws {
    let (texts, value) = try readingSetting(setting, place)
    let label = place.label(setting.line)
    state.withLock { $0 = State(value: value, texts: texts, place: (label, place.file.folder)) }
  }

  /// The error for a value that turned out to be unusable after it was read.
  package func refusal(of text: String, expected: String) -> UsageError {
    .unusableValue(text, option: name, expected: expected, nearest: nil)
  }

  /// An option that has a value even where it is not given.
  package convenience init(
    wrappedValue: Value, _ name: String, _ syntax: ValueSyntax<Value>, short: Character? = nil, help: String,
    in section: HelpSection = .options, isRare: Bool = false
  ) {
    var facts = OptionFacts(
      name, short: short, placeholder: syntax.placeholder, help: help, section: section, isRare: isRare)
    facts.defaultText = syntax.text(wrappedValue)
    facts.completion = syntax.completion
    self.init(facts, syntax, value: wrappedValue) { $0[0] }
  }

  /// An option that is `nil` where it is not given; `default` says in words what happens then.
  package convenience init<Element>(
    _ name: String, _ syntax: ValueSyntax<Element>, short: Character? = nil, help: String,
    default: String? = nil,
    in section: HelpSection = .options, isRare: Bool = false
  ) where Value == Element? {
    var facts = OptionFacts(
      name, short: short, placeholder: syntax.placeholder, help: help, section: section, isRare: isRare)
    facts.defaultText = `default`
    facts.completion = syntax.completion
    self.init(facts, syntax, value: nil) { $0[0] }
  }

  /// An option with a list of values, separated by commas.
  package convenience init<Element>(
    wrappedValue: [Element], _ name: String, list syntax: ValueSyntax<Element>, short: Character? = nil,
    help: String, in section: HelpSection = .options, isRare: Bool = false
  ) where Value == [Element] {
    var facts = OptionFacts(
      name, short: short, placeholder: syntax.placeholder, help: help, section: section, isRare: isRare)
    facts.defaultText = wrappedValue.map(syntax.text).joined(separator: ",")
    facts.completion = syntax.completion
    facts.isList = true
    self.init(facts, syntax, value: wrappedValue) { $0 }
  }

  /// An option with a list of values, separated by commas, that is `nil` where it is not given.
  package convenience init<Element>(
    _ name: String, list syntax: ValueSyntax<Element>, short: Character? = nil, help: String,
    default: String? = nil, in section: HelpSection = .options, isRare: Bool = false
  ) where Value == [Element]? {
    var facts = OptionFacts(
      name, short: short, placeholder: syntax.placeholder, help: help, section: section, isRare: isRare)
    facts.defaultText = `default`
    facts.completion = syntax.completion
    facts.isList = true
    self.init(facts, syntax, value: nil) { $0 }
  }

  /// An option that may be given more than once, each time with a value or, where `isList` says so, with a list.
  package convenience init<Element>(
    _ name: String, each syntax: ValueSyntax<Element>, isList: Bool = false, short: Character? = nil,
    help: String, default: String? = nil,
    in section: HelpSection = .options, isRare: Bool = false
  ) where Value == [Element] {
    var facts = OptionFacts(
      name, short: short, placeholder: syntax.placeholder, help: help, section: section, isRare: isRare)
    facts.defaultText = `default`
    facts.completion = syntax.completion
    facts.isList = isList
    facts.isRepeatable = true
    self.init(facts, syntax, value: []) { $0 }
  }
}

extension ValueSyntax {
  /// The value of a text. Throws `UsageError.unusableValue`.
  func value(of text: String, option: String) throws -> Value {
    guard let value = read(text) else {
      throw UsageError.unusableValue(text, option: option, expected: expected, nearest: nearest(text))
    }
    return value
  }

  /// The values of a list. A list without any is refused.
  fileprivate func values(of text: String, option: String) throws -> [Value] {
    let parts = text.split(separator: ",").map(String.init)
    if parts.isEmpty {
      throw UsageError.unusableValue(text, option: option, expected: expected, nearest: nil)
    }
    return try parts.map { try value(of: $0, option: option) }
  }
}
