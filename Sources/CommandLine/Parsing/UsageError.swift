import SumbenchSupport

/// A call that the program does not understand.
package enum UsageError: Error, Equatable {
  /// `meant` are the names that were most likely meant; `hint` says what to type instead.
  case unknownCommand(String, program: String, meant: [String], hint: String?)
  case unknownOption(String, in: CommandPath, nearest: String?)
  case missingValue(option: String)
  case needlessValue(option: String)
  case repeatedOption(String)
  case unusableValue(String, option: String, expected: String, nearest: String?)
  /// A value that names something there is not; the reason is a sentence.
  case refusedValue(option: String, reason: String)
  case unexpectedOperand(String, in: CommandPath, meant: String?)
  case missingOperand(String, in: CommandPath)
  case missingOption(String, reason: String)
  case conflictingOptions(String, String)
  /// A key of a configuration file, at its place there, that names no option of the command.
  case unknownSetting(String, at: String, in: CommandPath, nearest: String?)
  /// A section that is named after no command; `ofCommands` are those that have an option of that name.
  case unknownSection(String, at: String, known: [String], ofCommands: [String])
  /// A configuration file that says nothing for the command.
  case missingSection(String, file: String, found: [String])
  /// A call without any word where that means nothing; the text says what to type.
  case nothingToDo(String)
}

extension UsageError: ExitError {
  package var exitCode: ExitCode { .usage }

  package var message: String? {
    switch self {
    case .unknownCommand(let name, let program, let meant, let hint):
      "there is no command ‘\(name)’"
        + (meant.isEmpty
          ? "; \(hint ?? "see \(program) --help")"
          : "; did you mean \(meant.map { "‘\($0)’" }.joined(separator: " or "))?")
    case .unknownOption(let name, let command, let nearest):
      "\(command.command) has no option ‘\(name)’" + suggestion(nearest, otherwise: "; see \(command) --help")
    case .missingValue(let option): "\(option) needs a value"
    case .needlessValue(let option): "\(option) takes no value"
    case .repeatedOption(let option): "\(option) is given twice"
    case .unusableValue(let value, let option, let expected, let nearest):
      "\(option) ‘\(value)’: expected \(expected)" + suggestion(nearest)
    case .refusedValue(let option, let reason): "\(option): \(reason)"
    case .unexpectedOperand(let word, let command, let meant):
      "\(command.command) does not know what to do with ‘\(word)’"
        + suggestion(meant, otherwise: "; see \(command) --help")
    case .missingOperand(let operand, let command):
      "\(command.command) needs \(operand); see \(command) --help"
    case .missingOption(let option, let reason): "\(option) is needed \(reason)"
    case .conflictingOptions(let first, let second): "\(first) and \(second) exclude each other"
    case .unknownSetting(let key, let place, let command, let nearest):
      "\(place): \(command.command) has no option ‘\(key)’"
        + suggestion(nearest, otherwise: "; see \(command) --help all")
    case .unknownSection(let name, let place, _, let commands) where !commands.isEmpty:
      "\(place): ‘\(name)’ is an option of \(commands.joined(separator: ", ")): it belongs below the name of the "
        + "command, as in { \"\(commands[0])\": { \"\(name)\": ... } }"
    case .unknownSection(let name, let place, let known, _):
      "\(place): there is no section ‘\(name)’"
        + suggestion(known.nearest(to: name), otherwise: "; sections are \(known.joined(separator: ", "))")
    case .missingSection(let name, let file, let found):
      "\(file) has no section ‘\(name)’" + (found.isEmpty ? "" : "; it has \(found.joined(separator: ", "))")
    case .nothingToDo(let text): text
    }
  }

  private func suggestion(_ meant: String?, otherwise help: String = "") -> String {
    meant.map { "; did you mean ‘\($0)’?" } ?? help
  }
}
