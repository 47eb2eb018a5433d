import Foundation
import SumbenchCorpora
import TestSupport
import Testing

@testable import SumbenchEvaluation

/// What a program gives the items of Goldens/expected/programs; ORIGIN.txt there says which versions computed it.
struct ProgramNumbers: Decodable, CustomTestStringConvertible {
  let setting: String
  /// The rules that stand for the program, of which `changes` are made.
  let rules: String
  /// The file of the items, where they are not those of the other settings.
  let texts: String?
  /// Precision, recall and F of each variant as far as the program gives them, by item.
  let items: [String: Outcome]

  enum Outcome: Decodable {
    case scores([String: [Double?]])
    /// The program raised this.
    case raised(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let name = try? container.decode(String.self) {
        self = .raised(name)
      } else {
        self = .scores(try container.decode([String: [Double?]].self))
      }
    }
  }

  var testDescription: String { setting }

  private static let folder = Project.file("Goldens/expected/programs")

  static let all: [ProgramNumbers] = {
    do {
      return try files().map { try JSONDecoder().decode(ProgramNumbers.self, from: Data(contentsOf: $0)) }
    } catch {
      fatalError("numbers of programs: \(error)")
    }
  }()

  private static func files() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  func corpus() throws -> [Item] {
    let path = Self.folder.appending(path: texts ?? "items.jsonl").path
    let input = try ScoreInput([NamedFile(path: path)])
    var items: [Item] = []
    while let batch = try input.next() { items += try batch.items().items }
    return items
  }

  /// The rules of the catalog with the changes.
  func scoringRules() throws -> ScoringRules {
    let changes =
      try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: Self.folder.appending(path: "\(setting).json")))
          as? [String: Any])["changes"] as? [String: Any] ?? [:]
    var json = try RulesCatalog.rules(rules).json
    for (key, value) in changes {
      let inner = (json[key] as? [String: Any]).map { old in
        old.merging(value as? [String: Any] ?? [:]) { $1 }
      }
      json[key] = inner ?? value
    }
    return try ScoringRules(
      json: JSONSerialization.data(withJSONObject: json), at: Place("changed rules", line: nil))
  }
}
