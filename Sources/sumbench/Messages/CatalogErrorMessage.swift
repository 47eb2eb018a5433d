import SumbenchSummarizers
import SumbenchSupport

extension CatalogError {
  /// The words for a strategy that there is not.
  var message: String {
    switch self {
    case .unknownStrategy(let name, _) where name.hasPrefix("oracle"):
      "‘\(name)’ chooses by the references: it is a ceiling of sumbench run --strategies, see sumbench list strategies"
    case .unknownStrategy(let name, let nearest):
      "there is no strategy ‘\(name)’"
        + ((Catalog.hyphenated(name) ?? nearest).map { "; did you mean ‘\($0)’?" }
          ?? "; see sumbench list strategies")
    case .unknownParameter(let name, let strategy, let nearest):
      "\(strategy) has no parameter ‘\(name)’"
        + (nearest.map { "; did you mean ‘\($0)’?" } ?? "; see sumbench list strategies")
    case .unusableValue(let value, let parameter, let strategy, let range):
      "\(strategy): \(parameter) ‘\(value)’: expected a number from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}

extension Catalog {
  /// The strategy that a name without its hyphen means: `lead-3` for `lead3`.
  static func hyphenated(_ name: String) -> String? {
    guard let parts = name.lowercased().wholeMatch(of: /([a-z]+)[ _]?([0-9]+)/)?.output else { return nil }
    let name = "\(parts.1)-\(parts.2)"
    return (try? summarizer(named: name, seed: 1)) == nil ? nil : name
  }
}
