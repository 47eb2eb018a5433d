import CommandLine
import SumbenchCorpora

/// The option by which a configuration file is given.
struct ConfigurationOption: OptionGroup {
  static let name = "--config"

  @Option(
    Self.name, .file(),
    help: """
      settings of this command from a file, as ‘init’ writes it; options of the call override them, see \
      ‘help configuration’
      """,
    in: .input)
  var path: String?
}

extension Declaration {
  /// Runs a step that uses the value. What it throws names the place in the configuration file that has the value.
  func locating<Made>(_ step: () throws -> Made) throws -> Made {
    guard let settingLabel else { return try step() }
    do { return try step() } catch DataError.noItems(let path) {
      throw DataError.noItems(path: path)
    } catch let error as DataError {
      throw LocatedError(label: settingLabel, error: error)
    }
  }
}

/// Data that cannot be used, with the place in a configuration file that names it.
struct LocatedError: ExitError {
  let label: String
  let error: DataError

  var exitCode: ExitCode { .data }
  var message: String? { "\(label): \(sumbench.message(for: error))" }
}
