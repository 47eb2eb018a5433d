import Foundation
import TestSupport
import Testing
import SumbenchText

@testable import SumbenchSummarizers

/// A document of numbered words with what an independent computation made of it.
struct SummarizerVector: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let title: [Int]
  let sentences: [[Int]]
  /// For each ranker a score for each sentence, or none where there is no ground for ranking.
  let scores: [String: [Double]?]
  /// For each strategy that chooses, with its limit, the positions.
  let choices: [String: [Int]?]

  var testDescription: String { name }

  /// The same document in words that are split, stemmed and stopped to the same numbers.
  var document: Document {
    Document(id: name, title: Self.text(title), sentences: sentences.map(Self.text))
  }

  private static func text(_ numbers: [Int]) -> String {
    numbers.map { number in
      switch number {
      case -1: "the"
      case -2: "most"
      case -3: "perhaps"
      default: "w\(number)"
      }
    }.joined(separator: " ")
  }

  /// The documents of all files in Goldens/expected/summarizers; see ORIGIN.txt there.
  static let all: [SummarizerVector] = {
    let folder = Project.file("Goldens/expected/summarizers")
    let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return names.filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      try! String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").map {
        try! JSONDecoder().decode(SummarizerVector.self, from: Data($0.utf8))
      }
    }
  }()
}
