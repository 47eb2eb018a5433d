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
    #expect(try JSONDecoder().decode(RougeRules.self, from: JSONEncoder().encode(rules)) == rules)
  }

  @Test func callThePooledRuleMicroOrAverage() throws {
    #expect(try decoded(#"{"references": "micro"}"#) == decoded(#"{"references": "average"}"#))
  }

  @Test(arguments: [
    #"{"words": "latin"}"#, #"{"stemming": "porter"}"#, #"{"references": "max"}"#,
    #"{"truncation": "0 words"}"#,
    #"{"truncation": "100"}"#, #"{"alpha": 1.5}"#, #"{"rounding": true}"#, #"{"stopWords": "drop"}"#,
  ])
  func refuseUnknownValues(json: String) {
    #expect(throws: DecodingError.self) { try decoded(json) }
  }

  private func decoded(_ json: String) throws -> RougeRules {
    try JSONDecoder().decode(RougeRules.self, from: Data(json.utf8))
  }
}
