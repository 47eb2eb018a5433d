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
    var rougeScore: Google?

    var testDescription: String { id }
  }
  struct Official: Decodable {
    var options: [String]
    var inputFormat: String
    var exitOk: Bool
    var perEval: [String: [String: String]]
  }
  struct Google: Decodable {
    typealias Numbers = [String: String]
    var useStemmer: Bool
    var types: [String]
    var perReference: [[String: Numbers]]
    var scoreMulti: [String: Numbers]?
  }
  var vectors: [Item]

  /// What is in the file beside the project, or `nil` where that is absent.
  static let all: Vectors? = Project.shared("spec/vectors.json").map { url in
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(Vectors.self, from: Data(contentsOf: url))
    } catch {
      fatalError("\(url.path): \(error)")
    }
  }
}
