/// What the options of a call have to do with each other.
package enum Constraint: Sendable {
  /// At most one of the two.
  case conflict(any Declaration, any Declaration)
  /// The first is needed where any of the others is given.
  case requirement(any Declaration, withAny: [any Declaration])
  /// At least one of them; the reason completes "... is needed".
  case anyOf([any Declaration], reason: String)
  /// The operand is needed unless the option is given.
  case operand(any Declaration, unless: any Declaration)
  /// Where the call has the first, it takes the place of what a configuration file says for the second.
  case replacement(any Declaration, of: any Declaration)

  /// The first is needed where the second is given.
  package static func requirement(_ needed: any Declaration, with other: any Declaration) -> Constraint {
    .requirement(needed, withAny: [other])
  }

  /// Throws `UsageError` where the call does not keep to it.
  func check(in command: CommandPath) throws {
    switch self {
    case .conflict(let first, let second):
      if first.isGiven, second.isGiven { throw UsageError.conflictingOptions(first.name, second.name) }
    case .requirement(let needed, let others):
      let given = others.filter(\.isGiven)
      if !needed.isGiven, !given.isEmpty {
        let names = given.map(\.name).joined(separator: " and ")
        throw UsageError.missingOption(needed.name, reason: "with \(names)")
      }
    case .anyOf(let options, let reason):
      if !options.contains(where: \.isGiven) {
        let names = options.map(\.name)
        throw UsageError.missingOption(
          names.dropLast().joined(separator: ", ") + " or \(names.last ?? "")", reason: reason)
      }
    case .operand(let operand, let option):
      if !operand.isGiven, !option.isGiven {
        throw UsageError.missingOperand(operand.name, in: command)
      }
    case .replacement: break
    }
  }
}
