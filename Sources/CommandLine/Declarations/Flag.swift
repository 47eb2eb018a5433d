import Synchronization

/// An option without a value: it is given, or it is not.
///
///     @Flag("--quiet", short: "q", help: "print no table and no progress") var isQuiet
@propertyWrapper
package final class Flag: OptionDeclaration {
  let facts: OptionFacts
  private let state = Mutex((isGiven: false, label: String?.none))

  package init(
    _ name: String, short: Character? = nil, help: String, in section: HelpSection = .options,
    isRare: Bool = false
  ) {
    facts = OptionFacts(name, short: short, help: help, section: section, isRare: isRare)
  }

  package var wrappedValue: Bool { isGiven }
  package var projectedValue: Flag { self }
  package var isGiven: Bool { state.withLock { $0.isGiven } }
  package var settingLabel: String? { state.withLock { $0.label } }
  package var name: String { settingLabel ?? facts.name }

  /// `--quiet=false` overrides what a configuration file says.
  func receive(_ texts: [String]) { state.withLock { $0 = (texts.last != "false", nil) } }

  func receive(_ value: ConfigurationFile.Value, from place: SettingPlace) throws {
    guard case .truth(let isGiven) = value.content else {
      throw UsageError.unusableValue(
        value.content.text, option: place.label(value.line), expected: "true or false", nearest: nil)
    }
    state.withLock { $0 = (isGiven, place.label(value.line)) }
  }
}
