import Foundation
import Testing

@testable import SumbenchRouge

struct RougeRulesTests {
  @Test func areThoseOfRougeScoreWhereNothingIsSaid() throws {
    #expect(try decoded("{}") == RougeRules())
  }

  @Test func areReadBackWithoutLoss() throws {
    var rules = RougeRules.rouge155
    rules.truncation = .bytes(665)
    rules.words = .characters
    rules.jackknife = true
    rules.alpha = 0.2
    rules.counts = .set
    rules.subsequences = .set
    rules.ties = .candidate
    rules.root = 1.2
    rules.sides = .exchanged
    rules.fMeasure = .weighted
    #expect(try JSONDecoder().decode(RougeRules.self, from: JSONEncoder().encode(rules)) == rules)
  }

  /// Rules that were written before a key was there are read as they were, and their signature stays.
  @Test func leaveLaterKeysOutWhereTheyAreAsUsual() throws {
    let keys = try JSONSerialization.jsonObject(with: JSONEncoder().encode(RougeRules())) as? [String: Any]
    #expect(
      keys.map { Set($0.keys) } == [
        "words", "stemming", "exceptions", "stopWords", "truncation", "references", "jackknife", "alpha",
        "rounding",
      ])
  }

  @Test func callThePooledRuleMicroOrAverage() throws {
    #expect(try decoded(#"{"references": "micro"}"#) == decoded(#"{"references": "average"}"#))
  }

  @Test(arguments: [
    #"{"words": "latin"}"#, #"{"stemming": "porter"}"#, #"{"references": "max"}"#,
    #"{"truncation": "0 words"}"#,
    #"{"counts": "bag"}"#, #"{"ties": "both"}"#, #"{"root": 0.5}"#, #"{"root": "2"}"#, #"{"sides": 2}"#,
    #"{"fMeasure": "f2"}"#, #"{"contractions": "treebank", "words": "unicode"}"#,
    #"{"fMeasure": "smoothed", "alpha": 0.3}"#, #"{"fMeasure": "smoothed", "rounding": "fiveDecimals"}"#,
    #"{"truncation": "100"}"#, #"{"alpha": 1.5}"#, #"{"rounding": true}"#, #"{"stopWords": "drop"}"#,
  ])
  func refuseUnknownValues(json: String) {
    #expect(throws: DecodingError.self) { try decoded(json) }
  }

  private func decoded(_ json: String) throws -> RougeRules {
    try JSONDecoder().decode(RougeRules.self, from: Data(json.utf8))
  }
}
