import SumbenchRouge
import Testing

@testable import SumbenchEvaluation

struct ReportedScoreTests {
  @Test(arguments: [
    ("rouge1=44.10", "rouge1", "44.10", 2), ("ROUGE-2=21.3", "rouge2", "21.3", 1),
    ("R-1=44", "rouge1", "44", 0),
    ("r2=.2128", "rouge2", ".2128", 4), ("Rouge-Lsum=40.90%", "rougeLsum", "40.90", 2),
    ("rouge1_recall=0.5", "rouge1_recall", "0.5", 1), ("R-2-p=7.", "rouge2_precision", "7.", 0),
    ("rougeSU4=14.1", "rougeSU4", "14.1", 1), ("rougeW=12.34", "rougeW-1.2", "12.34", 2),
    ("1=44.2", "rouge1", "44.2", 1),
  ])
  func digitsAndNamesAreReadAsTyped(text: String, key: String, digits: String, decimals: Int) throws {
    let score = try #require(ReportedScore(text))
    #expect(score.key == key)
    #expect(score.digits == digits)
    #expect(score.decimals == decimals)
  }

  @Test(arguments: [
    "rouge1", "rouge1=", "rouge1=x", "rouge1=-1", "rouge1=100.1", "rouge0=1", "meteor=12.1", "rouge1=4.4.1",
    "rouge1=1e1",
    "=44.1", "rouge1=44=1", "rouge1=٤٤",
  ])
  func whatIsNoNumberOfRougeIsRefused(text: String) {
    #expect(ReportedScore(text) == nil)
  }

  @Test func bothKindsOfRougeLGoByOneName() {
    #expect(ReportedScore("rougeL=40.9")?.meanings == [.l, .lSum])
    #expect(ReportedScore("rougeLsum=40.9")?.meanings == [.lSum])
  }

  @Test(arguments: [
    (["rouge1=0.4416", "rouge2=0.2128"], 1.0), (["rouge1=44.16", "rouge2=0.9"], 100.0),
    (["rouge1=0.9%"], 100.0),
    (["rouge1=1"], 1.0),
  ])
  func scaleIsThatOfTheNumbers(texts: [String], factor: Double) {
    #expect(ReportedScores(texts.compactMap { ReportedScore($0) })?.factor == factor)
  }

  @Test func aNameTwiceIsRefused() {
    #expect(ReportedScores(["rouge1=1", "R-1=2"].compactMap { ReportedScore($0) }) == nil)
    #expect(ReportedScores([]) == nil)
  }

  @Test(arguments: [
    ("rouge1=44.16", 44.1649, DigitAgreement.rounded), ("rouge1=44.16", 44.155, .rounded),
    // A tie is printed either way by one program or another.
    ("rouge1=44.16", 44.165, .rounded), ("rouge1=44.17", 44.165, .rounded),
    ("rouge1=44.16", 44.1651, .truncated), ("rouge1=44.16", 44.1699, .truncated),
    ("rouge1=44.16", 44.1501, .lastDigit), ("rouge1=44.16", 44.149, .different),
    ("rouge1=44.16", 44.171, .different),
    ("rouge1=44.10", 44.14, .different), ("rouge1=44.1", 44.14, .rounded), ("rouge1=44", 44.49, .rounded),
  ])
  func meansAreComparedInTheDigitsTyped(text: String, mean: Double, agreement: DigitAgreement) throws {
    let score = try #require(ReportedScore(text))
    #expect(score.agreement(of: mean) == agreement)
  }

  /// A mean of 30 items as a double holds it, with all its digits, and with other ones from the tenth decimal on.
  @Test(arguments: [
    ("30.373752035986385", true), ("30.37375203598639", true), ("30.3737520360", true), ("30.3738", true),
    ("30.37375203590", false), ("30.3737520359", false), ("30.37375203598637", false),
    ("30.373752035986325", false),
  ])
  func everyDigitThatANumberHoldsIsCompared(digits: String, isRounded: Bool) throws {
    let mean = 30.373752035986385
    let score = try #require(ReportedScore("rouge1=\(digits)"))
    #expect((score.agreement(of: mean, roundoff: mean.roundoff(30)) == .rounded) == isRounded)
  }

  /// Sums of 10,000 numbers in two orders differ by a few units of their last bits.
  @Test func anotherOrderOfTheSumAgrees() throws {
    let numbers = (0..<10_000).map { 1 / Double($0 + 3) }
    let (one, other) = (numbers.reduce(0, +) / 10_000 * 100, numbers.reversed().reduce(0, +) / 10_000 * 100)
    #expect(one != other)
    let score = try #require(ReportedScore("rouge1=\(one)"))
    #expect(score.agreement(of: other, roundoff: other.roundoff(10_000)) == .rounded)
  }

  @Test(arguments: [
    (["rouge1=0.75", "rouge2=0.00"], [1.0, 100.0]), (["rouge1=1"], [1, 100]), (["rouge1=0.75%"], [100]),
    (["rouge1=0.75", "rouge2=1.01"], [100]),
  ])
  func numbersOfAtMostOneAreReadBothWays(texts: [String], factors: [Double]) throws {
    let reported = try #require(ReportedScores(texts.compactMap { ReportedScore($0) }))
    #expect(reported.readings.map(\.factor) == factors)
  }
}
