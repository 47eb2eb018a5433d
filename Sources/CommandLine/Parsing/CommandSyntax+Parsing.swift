import SumbenchSupport

extension CommandSyntax {
  /// A call that asks for the help instead.
  enum HelpRequest {
    case usual
    /// With the rare options.
    case all
  }

  /// Gives the properties of the command the values of a call.
  ///
  /// `--name value` and `--name=value` are the same; `--` ends the options; `-` is an operand. Returns a request for
  /// help where the call has one, whatever else is wrong with it. What a configuration file of the call says is
  /// overridden by the rest of the call. Throws `UsageError`.
  func parse(
    _ words: [String],
    configuration: (option: String, read: (String) throws -> ConfigurationFile)? = nil
  ) throws -> HelpRequest? {
    if let unparsedWords {
      unparsedWords.receive(words)
      return nil
    }
    var call = Call(optionCount: options.count)
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        call.operands += rest
        break
      }
      guard isOptionLike(word) else {
        call.operands.append(word)
        continue
      }
      if help.facts.names.contains(word) { return rest.first == "all" ? .all : .usual }
      do {
        try read(word, &rest, into: &call)
      } catch UsageError.missingValue(let option) {
        // What follows is an option, and may be --help: the missing value comes first.
        throw UsageError.missingValue(option: option)
      } catch let error as UsageError {
        call.error = call.error ?? error
      }
    }
    if let error = call.error { throw error }
    if let configuration { try configure(call, configuration.option, configuration.read) }
    for (option, texts) in zip(options, call.texts) where !texts.isEmpty { try option.receive(texts) }
    try deal(call)
    for constraint in constraints { try constraint.check(in: path) }
    return nil
  }

  /// Gives the properties what the configuration file of a call says and the call does not override.
  private func configure(
    _ call: Call, _ name: String, _ read: (String) throws -> ConfigurationFile
  ) throws {
    guard let index = options.firstIndex(where: { $0.facts.name == name }),
      let path = call.texts[index].first
    else { return }
    let file = try read(path)
    let called = zip(options, call.texts).filter { !$0.1.isEmpty }.map { ObjectIdentifier($0.0) }
    try apply(file, besides: name) { declaration in
      called.contains(ObjectIdentifier(declaration))
        || !call.operands.isEmpty && operands.contains { $0 === declaration }
    }
  }

  /// The words of a call, sorted.
  private struct Call {
    /// The values of each option, in the order of the declarations.
    var texts: [[String]]
    var operands: [String] = []
    /// Options with a list, with the operands that follow.
    var lists: [(option: String, value: String, followers: [String])] = []
    /// The first error, which gives way to a request for help.
    var error: UsageError?

    init(optionCount: Int) { texts = [[String]](repeating: [], count: optionCount) }
  }

  private func isOptionLike(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }

  /// The option that a word names, and the value that is attached to the name.
  private func option(named word: String) -> (index: Int, value: String?)? {
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if let index = options.firstIndex(where: { $0.facts.names.contains(halves[0]) }) {
      return (index, halves.dropFirst().first)
    }
    // A number may follow a short name at once, as in -j4.
    let (name, value) = (word.prefix(2), word.dropFirst(2))
    guard !word.hasPrefix("--"), value.first?.isWholeNumber == true,
      let index = options.firstIndex(where: {
        $0.facts.placeholder != nil && $0.facts.names.contains(String(name))
      })
    else { return nil }
    return (index, String(value))
  }

  /// Reads the option that a word names, and its value.
  private func read(_ word: String, _ rest: inout ArraySlice<String>, into call: inout Call) throws {
    guard let (index, attached) = option(named: word) else {
      let name = String(word.prefix { $0 != "=" })
      let known = options.flatMap(\.facts.names) + help.facts.names
      throw UsageError.unknownOption(name, in: path, nearest: known.nearest(to: name))
    }
    let facts = options[index].facts
    let isRepeated = !call.texts[index].isEmpty && !facts.isRepeatable
    if facts.placeholder == nil {
      if let attached, !["true", "false"].contains(attached) {
        throw UsageError.needlessValue(option: facts.name)
      }
      call.texts[index].append(attached ?? "")
    } else {
      let value = try attached ?? self.value(of: facts.name, from: &rest)
      call.texts[index].append(value)
      if facts.isList {
        call.lists.append((facts.name, value, Array(rest.prefix { !isOptionLike($0) })))
      }
    }
    if isRepeated { throw UsageError.repeatedOption(facts.name) }
  }

  /// The next word, unless it is an option itself.
  private func value(of name: String, from rest: inout ArraySlice<String>) throws -> String {
    guard let next = rest.first, option(named: next) == nil, !help.facts.names.contains(next) else {
      throw UsageError.missingValue(option: name)
    }
    rest.removeFirst()
    return next
  }

  /// Deals the operands out to their declarations, in order.
  private func deal(_ call: Call) throws {
    var rest = call.operands[...]
    let most = operands.reduce(0) { min($0, .max - $1.count.upperBound) + $1.count.upperBound }
    if rest.count > most { throw unexpectedOperand(call, excess: rest.count - most) }
    var reserved = operands.reduce(0) { $0 + $1.count.lowerBound }
    // A configuration file may have had them all.
    if rest.isEmpty, operands.allSatisfy({ $0.isGiven || $0.count.lowerBound == 0 }) { return }
    if rest.count < reserved {
      throw UsageError.missingOperand(operands.map(\.usage).joined(separator: " "), in: path)
    }
    for operand in operands {
      reserved -= operand.count.lowerBound
      let words = rest.prefix(min(operand.count.upperBound, rest.count - reserved))
      rest = rest.dropFirst(words.count)
      do {
        try operand.receive(Array(words), in: path)
      } catch UsageError.unexpectedOperand(let word, _, meant: nil) {
        throw refusedOperand(word, call)
      }
    }
  }

  /// The error for an operand that is refused; it may have been meant for a list.
  private func refusedOperand(_ word: String, _ call: Call) -> UsageError {
    guard let list = call.lists.first(where: { $0.followers.first == word }) else {
      return .unexpectedOperand(word, in: path, meant: nil)
    }
    let meant = ([list.value] + list.followers).joined(separator: ",")
    return .unexpectedOperand(word, in: path, meant: "\(list.option) \(meant)")
  }

  /// The error for operands that nothing takes; they may have been meant for a list.
  private func unexpectedOperand(_ call: Call, excess: Int) -> UsageError {
    guard let list = call.lists.first(where: { $0.followers.count >= excess }) else {
      return .unexpectedOperand(call.operands[call.operands.count - excess], in: path, meant: nil)
    }
    let meant = ([list.value] + list.followers.prefix(excess)).joined(separator: ",")
    return .unexpectedOperand(list.followers[0], in: path, meant: "\(list.option) \(meant)")
  }
}
