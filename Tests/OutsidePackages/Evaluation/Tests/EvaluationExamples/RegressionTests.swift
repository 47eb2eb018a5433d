import Foundation
import SumbenchEvaluation
import Testing

struct Longest: SentenceRanker {
  let name = "longest"
  func scores(of document: Document) -> [Double]? { document.sentences.map { Double($0.wordCount) } }
}

struct RegressionTests {
  @Test func longestHasNotRegressed() async throws {
    let corpus = try Corpus(contentsOf: "Articles.jsonl")
    let run = try await Runner([System(Longest())], limit: .sentences(2)).run(over: corpus)
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try run.write(to: "Recorded/run.json") }
    let recorded = try RunRecord(contentsOf: "Recorded/run.json")
    let check = try RegressionCheck(run, against: recorded, maximumDrop: 0.5)
    #expect(!check.hasFailed, "\(check)")
  }
}
