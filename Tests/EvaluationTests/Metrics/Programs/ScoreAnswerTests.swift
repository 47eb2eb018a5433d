import Foundation
import SumbenchPrograms
import Testing

@testable import SumbenchEvaluation

struct ScoreAnswerTests {
  private func answer(_ text: String, _ scales: [String] = []) throws -> ScoreAnswer {
    let answer = try #require(ProgramAnswer(line: Data(text.utf8)))
    return try ScoreAnswer(answer, of: "judge", scales.compactMap { GivenMetric($0) })
  }

  @Test(arguments: [
    (#"{"id":"1","score":0.83}"#, ["judge": 0.83]),
    (#"{"score":4}"#, ["judge": 4]),
    (#"{"scores":{"faithfulness":4,"coverage":null}}"#, ["judge_faithfulness": 4]),
    (#"{"score":3,"scores":{"coverage":2}}"#, ["judge": 3, "judge_coverage": 2]),
    (#"{"samples":[4,5,3]}"#, ["judge": 4]),
    (#"{"score":5,"samples":[4,5,3]}"#, ["judge": 5]),
    (#"{"samples":{"coverage":[1,2]}}"#, ["judge_coverage": 1.5]),
  ])
  func scoresAreRead(text: String, values: [String: Double]) throws {
    #expect(try answer(text).values == values)
  }

  @Test(arguments: [
    (#"{"id":"1"}"#, "an answer with neither a ‘score’ nor ‘scores’ nor ‘samples’"),
    (#"{"score":null}"#, "an answer with neither a ‘score’ nor ‘scores’ nor ‘samples’"),
    (#"{"scores":{}}"#, "an answer with neither a ‘score’ nor ‘scores’ nor ‘samples’"),
    (#"{"score":"4"}"#, "‘score’ is no number up to 1e60, or no list of such numbers"),
    (
      #"{"scores":{"coverage":true}}"#,
      "‘scores.coverage’ is no number up to 1e60, or no list of such numbers"
    ),
    (#"{"samples":[]}"#, "‘samples’ is no number up to 1e60, or no list of such numbers"),
    (#"{"samples":[4,"5"]}"#, "‘samples’ is no number up to 1e60, or no list of such numbers"),
    (#"{"score":7}"#, "judge 7.0 is outside its scale of 1.0 to 5.0"),
    (#"{"scores":{"coverage":0}}"#, "judge_coverage 0.0 is outside its scale of 1.0 to 5.0"),
  ])
  func otherAnswersAreErrors(text: String, message: String) throws {
    let failure = #expect(throws: ScoreAnswer.Problem.self) { try answer(text, ["judge:1..5"]) }
    #expect(failure?.description == message)
  }

  @Test func samplesAndExtrasAreKept() throws {
    let details = try answer(#"{"id":"1","system":"a","samples":[4,5],"cost":0.01}"#).details
    #expect(
      details == MetricDetails(seconds: nil, samples: ["judge": [4, 5]], extras: ["cost": .number(0.01)]))
    #expect(
      try answer(#"{"score":1}"#).details == MetricDetails(seconds: nil, samples: [:], extras: [:]))
  }

  @Test func whatIsSaidOfAColumnGoesBeforeWhatIsSaidOfTheMetric() {
    let scales = ["judge_errors:lower:0..9", "judge:1..5"].compactMap { GivenMetric($0) }
    #expect(scales.column("judge_errors", of: "judge").direction == .lower)
    #expect(scales.column("judge_errors", of: "judge").greatest == 9)
    #expect(scales.column("judge_coverage", of: "judge").greatest == 5)
    #expect(scales.column("other", of: "other").greatest == nil)
  }
}
