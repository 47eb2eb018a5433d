import Foundation
import TestSupport
import Testing

@testable import SumbenchRouge

struct RougeScorerTests {
  private struct Recorded: Decodable {
    var candidate: String
    var references: [String]
    var stemmer: Bool
    var scores: [String: [Double]]
  }

  /// See ORIGIN.txt beside the file.
  @Test func scoresAsRougeScoreToTheLastBit() throws {
    let names = (1...9).map { "rouge\($0)" } + ["rougeL", "rougeLsum"]
    var stemmed = RougeRules()
    stemmed.stemming = .nltk
    let scorers = try [RougeRules(), stemmed].map {
      try RougeScorer(variants: names.map { RougeVariant($0)! }, rules: $0)
    }
    let lines = try String(
      contentsOf: Project.file("Goldens/expected/rouge-score/random.jsonl"), encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let item = try JSONDecoder().decode(Recorded.self, from: Data(line.utf8))
      let scores = try scorers[item.stemmer ? 1 : 0].scores(
        of: RougeText(lines: item.candidate), against: item.references.map { RougeText(lines: $0) })
      for (name, score) in zip(names, scores) {
        #expect([score.precision, score.recall, score.f1] == item.scores[name])
      }
    }
  }

  private static let family = [
    "rouge1", "rouge2", "rougeL", "rougeLsum", "rougeW-1.2", "rougeS4", "rougeS*", "rougeSU4", "rougeSU*",
  ].map { RougeVariant($0)! }

  @Test(arguments: [("", ""), ("", "a b"), ("a b", ""), ("?!", "a b"), ("a b", "?!"), ("a b c", "x y z")])
  func emptyOrForeignTextsScoreZero(candidate: String, reference: String) throws {
    let scorer = try RougeScorer(variants: Self.family)
    let scores = try scorer.scores(of: RougeText(lines: candidate), against: [RougeText(lines: reference)])
    #expect(scores == Self.family.map { _ in .zero })
  }

  @Test func nothingToCompareWithIsAnError() throws {
    let scorer = try RougeScorer(variants: Self.family)
    #expect(throws: RougeError.noReferences) {
      try scorer.scores(of: RougeText(lines: "a"), against: [RougeText]())
    }
  }

  /// n^w and (n^w)^w leave the range of a double at 1e308; the second is the weight of a reference.
  @Test(arguments: [(10.0, 1300), (1000.0, 3), (1e19, 2), (.leastNonzeroMagnitude, 2)])
  func countsBeyondADoubleAreAnErrorAndNoZero(weight: Double, words: Int) throws {
    let scorer = try RougeScorer(variants: [.n(1), .w(weight)])
    let text = RougeText(lines: (0..<words).map { "w\($0)" }.joined(separator: " "))
    #expect(throws: RougeError.tooLargeCounts(.w(weight))) { try scorer.scores(of: text, against: [text]) }
    #expect(throws: RougeError.tooLargeCounts(.w(weight))) {
      try scorer.scores(of: text, against: [text, text])
    }
  }

  @Test func lengthBeyondTheTextsScoresZero() throws {
    let scorer = try RougeScorer(variants: [.n(1_000_000_000), .n(.max), .s(gap: .max)])
    let text = RougeText(lines: "a b c")
    let scores = try scorer.scores(of: text, against: [text])
    #expect(scores.map(\.f1) == [0, 0, 1])
  }

  @Test func preparedTextsScoreAsUnpreparedOnes() throws {
    let scorer = try RougeScorer(variants: Self.family, rules: .rouge155)
    let texts = ["the cat sat\non the mat", "a cat was sitting\nthere", "mats and cats"].map {
      RougeText(lines: $0)
    }
    let expected = try scorer.scores(of: texts[0], against: [texts[1], texts[2]])
    let prepared = try texts.map { try scorer.prepare($0) }
    #expect(try scorer.scores(of: prepared[0], against: [prepared[1], prepared[2]]) == expected)
    #expect(try scorer.scores(of: prepared[0], against: [prepared[1], prepared[2]]) == expected)
  }

  @Test func preparedTextsOutliveTheVocabulary() throws {
    let scorer = try RougeScorer(variants: Self.family, vocabularyLimit: 5)
    let reference = try scorer.prepare(RougeText(lines: "one two three four five six"))
    let candidate = try scorer.prepare(RougeText(lines: "seven one two eight"))
    let fresh = try RougeScorer(variants: Self.family)
    let expected = try fresh.scores(of: candidate.text, against: [reference.text])
    #expect(try scorer.scores(of: candidate, against: [reference]) == expected)
    #expect(
      try scorer.scores(of: RougeText(lines: "nine ten"), against: [reference])
        == Self.family.map { _ in .zero })
    #expect(try scorer.scores(of: candidate, against: [reference]) == expected)
  }

  @Test func candidateIsCutToTheLengthOfEachReference() throws {
    var rules = RougeRules()
    rules.references = .mean
    let whole = try RougeScorer(variants: Self.family, rules: rules)
    rules.truncation = .referenceWords
    let limited = try RougeScorer(variants: Self.family, rules: rules)
    let candidate = "the cat sat\non the mat today"
    let pairs = [("a cat sat on", "the cat sat\non"), ("the cat", "the cat"), ("one, two", "the cat")]
    let expected = try pairs.map { reference, cut in
      try whole.scores(of: RougeText(lines: cut), against: [RougeText(lines: reference)])
    }
    for (pair, scores) in zip(pairs, expected) {
      #expect(
        try limited.scores(of: RougeText(lines: candidate), against: [RougeText(lines: pair.0)]) == scores)
    }
    let together = try limited.scores(
      of: RougeText(lines: candidate), against: pairs.map { RougeText(lines: $0.0) })
    for (index, score) in together.enumerated() {
      #expect(score.recall == expected.reduce(0) { $0 + $1[index].recall } / 3)
    }
  }

  @Test func basicElementsAreReadFromTheirOwnLines() throws {
    let scorer = try RougeScorer(variants: [.be(.headModifierRelation), .be(.head)])
    let scores = try scorer.scores(
      of: RougeText(lines: "boat|old|mod\nsail|nil|nil"),
      against: [RougeText(lines: "boat|old|mod\nboat|red|mod")])
    #expect(scores == [RougeScore(precision: 1, recall: 0.5, f1: 2.0 / 3), .zero])
    #expect(throws: RougeError.notABasicElement(line: 1)) { try scorer.prepare(RougeText(lines: "a cat")) }
  }
}
