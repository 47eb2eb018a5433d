import SumbenchCorpora
import SumbenchRouge

@testable import SumbenchEvaluation

/// Scores of items made of numbers alone.
enum SampleScores {
  static func item(
    _ id: String, system: String = "s", scores: [RougeScore], line: Int = 1, references: UInt32 = 0
  )
    -> ItemScore
  {
    ItemScore(
      id: id, system: system, place: Place("items.jsonl", line: line), words: 9, references: 1,
      referenceWords: 9,
      referenceHash: references, digest: nil, concerns: [], scores: scores, given: [], keys: [],
      text: .none)
  }
}
