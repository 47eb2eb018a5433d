import Foundation
import TestSupport
import Testing

/// The vectors that come with the specification of ROUGE.
struct Vectors: Decodable {
  struct Item: Decodable, CustomTestStringConvertible {
    var id: String
    var candidate: String
    var references: [String]
    var rouge155: Official?
    var rouge_score: Google?

    var testDescription: String { id }
  }
  struct Official: Decodable {
    var options: [String]
    var input_format: String
    var exit_ok: Bool
    var per_eval: [String: [String: String]]
  }
  struct Google: Decodable {
    typealias Numbers = [String: String]
    var use_stemmer: Bool
    var types: [String]
    var per_reference: [[String: Numbers]]
    var score_multi: [String: Numbers]?
  }
  var vectors: [Item]

  /// What is in the file beside the project, or `nil` where that is absent.
  static let all: Vectors? = Project.shared("spec/vectors.json").map { url in
    do {
      return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: url))
    } catch {
      fatalError("\(url.path): \(error)")
    }
  }
}
