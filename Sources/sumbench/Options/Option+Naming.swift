import CommandLine
import SumbenchSummarizers

extension Option {
  /// Runs a step that looks strategies up, and turns what the catalog refuses into an error of this option.
  func naming<Found>(_ lookUp: () throws -> Found) throws -> Found {
    do {
      return try lookUp()
    } catch let error as CatalogError {
      throw UsageError.refusedValue(option: name, reason: error.message)
    }
  }
}
