import Foundation
import TextProcessing

/// The scoring rules that travel inside the program: the files of Metrics/.
public enum RulesCatalog {
  /// The rules that are used for English where none are named.
  public static let defaultName = "rouge-score"

  /// Every built-in file, in the order in which they are listed.
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("rouge-score", PackageResources.rouge_score_json),
    ("rouge-1.5.5", PackageResources.rouge_1_5_5_json),
    ("hf-evaluate", PackageResources.hf_evaluate_json),
    ("unicode", PackageResources.unicode_json),
    ("characters", PackageResources.characters_json),
  ]

  /// The names of the built-in rules.
  public static var names: [String] { files.map(\.name) }

  /// The rules of a built-in name, or of a file where the name has a slash or ends in `.json`.
  ///
  /// Throws `DataError.unknownRules` with the nearest known name, and what `ScoringRules.init(json:at:)` throws.
  public static func rules(_ name: String) throws -> ScoringRules {
    if name.contains("/") || name.hasSuffix(".json") {
      return try ScoringRules(json: TextFile.bytes(at: name), at: Place(name))
    }
    guard let file = files.first(where: { $0.name == name }) else {
      throw DataError.unknownRules(name, nearest: names.nearest(to: name))
    }
    return try ScoringRules(json: Data(file.bytes), at: Place("Metrics/\(name).json"))
  }
}
