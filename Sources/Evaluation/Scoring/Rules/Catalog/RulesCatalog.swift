import SumbenchCorpora
import Foundation
import SumbenchSupport
import SumbenchText

/// The scoring rules that travel inside the program: the files of Metrics/.
package enum RulesCatalog {
  /// The rules that are used for English where none are named.
  package static let defaultName = "rouge-score"

  /// Built-in rules for the same purpose.
  package struct Group: Sendable {
    /// What they are for.
    package let title: String
    /// The rules, in the order in which they are listed.
    package let entries: [Entry]
  }

  /// A built-in file.
  package struct Entry: Sendable {
    /// The name of the rules and of the file.
    package let name: String
    /// Other names by which they are found: those of the corpora that share them.
    package let aliases: [String]
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8], aliases: [String] = []) {
      self.name = name
      self.aliases = aliases
      self.bytes = bytes
    }

    /// The file as it is.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What the file says.
    package var rules: ScoringRules {
      get throws { try ScoringRules(json: Data(bytes), at: Place("Metrics/\(name).json")) }
    }
  }

  /// The built-in rules, in the order in which they are listed.
  package static var entries: [Entry] { groups.flatMap(\.entries) }

  /// The built-in rules of a name or an alias. Throws `DataError.unknownRules` with the nearest known name.
  package static func entry(_ name: String) throws -> Entry {
    guard let entry = entries.first(where: { $0.name == name || $0.aliases.contains(name) }) else {
      throw DataError.unknownRules(
        name, nearest: entries.flatMap { [$0.name] + $0.aliases }.nearest(to: name))
    }
    return entry
  }

  /// Whether rules of this name are a file: it has a slash or ends in `.json`.
  package static func isFile(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".json") }

  /// The rules of a built-in name, or of a file where the name has a slash or ends in `.json`.
  ///
  /// Throws what `entry(_:)` and `ScoringRules.init(json:at:)` throw.
  package static func rules(_ name: String) throws -> ScoringRules {
    if isFile(name) {
      return try ScoringRules(json: TextFile.bytes(at: name), at: Place(name))
    }
    return try entry(name).rules
  }
}
