import Synchronization

/// An option without a value: it is given, or it is not.
///
///     @Flag("--quiet", short: "q", help: "print no table and no progress") var isQuiet
@propertyWrapper
package final class Flag: OptionDeclaration {
  let facts: OptionFacts
  private let state = Mutex(false)

  package init(
    _ name: String, short: Character? = nil, help: String, in section: HelpSection = .options,
    isRare: Bool = false
  ) {
    facts = OptionFacts(name, short: short, help: help, section: section, isRare: isRare)
  }

  package var wrappedValue: Bool { isGiven }
  package var projectedValue: Flag { self }
  package var isGiven: Bool { state.withLock { $0 } }

  func receive(_ texts: [String]) { state.withLock { $0 = true } }
}
