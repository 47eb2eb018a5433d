import Summarizers
import Support
import TextProcessing

/// A call that cannot be understood; the program exits with 64.
enum UsageError: Error {
  case unknownCommand(String)
  case unknownOption(String, of: CommandSyntax)
  case missingValue(option: String)
  case needlessValue(option: String)
  case repeatedOption(String)
  case unusableValue(String, option: String, expected: String)
  case unknownStrategy(CatalogError, option: String)
  case unexpectedOperand(String, of: CommandSyntax)
  case missingOperand(String, of: CommandSyntax)
  case missingOption(String, reason: String)
  case conflictingOptions(String, String)

  var message: String {
    switch self {
    case .unknownCommand(let name):
      "there is no command ‘\(name)’"
        + suggestion(Command.allCases.map(\.rawValue).nearest(to: name), otherwise: "sumbench help")
    case .unknownOption(let name, let syntax):
      "\(syntax.name) has no option ‘\(name)’"
        + suggestion(
          syntax.options.map(\.name).nearest(to: name), otherwise: "sumbench \(syntax.name) --help")
    case .missingValue(let option): "\(option) needs a value"
    case .needlessValue(let option): "\(option) takes no value"
    case .repeatedOption(let option): "\(option) is given twice"
    case .unusableValue(let value, let option, let expected): "\(option) ‘\(value)’: expected \(expected)"
    case .unknownStrategy(let error, let option): "\(option): \(error.message)"
    case .unexpectedOperand(let word, let syntax):
      "\(syntax.name) does not know what to do with ‘\(word)’; see sumbench \(syntax.name) --help"
    case .missingOperand(let operand, let syntax):
      "\(syntax.name) needs \(operand); see sumbench \(syntax.name) --help"
    case .missingOption(let option, let reason): "\(option) is needed \(reason)"
    case .conflictingOptions(let first, let second): "\(first) and \(second) exclude each other"
    }
  }

  private func suggestion(_ nearest: String?, otherwise help: String) -> String {
    nearest.map { "; did you mean ‘\($0)’?" } ?? "; see \(help)"
  }
}

extension CatalogError {
  fileprivate var message: String {
    switch self {
    case .unknownStrategy(let name, let nearest):
      "there is no strategy ‘\(name)’"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? "; see sumbench list strategies")
    case .unknownParameter(let name, let strategy, let nearest):
      "\(strategy) has no parameter ‘\(name)’"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? "; see sumbench list strategies")
    case .unusableValue(let value, let parameter, let strategy, let range):
      "\(strategy): \(parameter) ‘\(value)’: expected a number from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}
