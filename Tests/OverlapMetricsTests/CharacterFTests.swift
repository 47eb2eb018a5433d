import Testing

@testable import SumbenchOverlapMetrics

struct CharacterFTests {
  private typealias Vectors = SacreBLEUVectors

  @Test(arguments: [CharacterF.plain, .withWords])
  func scoresAreThoseOfSacreBLEU(metric: CharacterF) {
    let cases = Vectors.recorded.cases
    let statistics = cases.map { metric.statistics(of: $0.candidate, against: $0.references) }
    for (item, statistics) in zip(cases, statistics) {
      let expected = metric == .plain ? item.chrf : item.chrfWithWords
      #expect(metric.score(of: statistics) == expected, "‘\(item.candidate)’ against \(item.references)")
    }
    for corpus in Vectors.recorded.corpora {
      let sum = statistics[corpus.start..<corpus.end].reduce(into: metric.noStatistics, +=)
      let expected = metric == .plain ? corpus.chrf : corpus.chrfWithWords
      #expect(metric.score(of: sum) == expected, "\(corpus.start)..<\(corpus.end)")
    }
  }

  @Test func equalTextsScoreAHundred() {
    #expect(CharacterF.plain.score(of: "a storm", against: ["x", "as torm"]) == 100)
    #expect(CharacterF.withWords.score(of: "A storm hit.", against: ["A storm hit."]) == 100)
  }

  @Test func emptyCandidateScoresZero() {
    #expect(CharacterF.plain.score(of: " \n", against: ["a b"]) == 0)
    #expect(CharacterF.withWords.score(of: "a b", against: [""]) == 0)
  }

  @Test func signatureIsInTheStyleOfSacreBLEU() {
    #expect(
      CharacterF.withWords.signature(references: 2, version: "2.5.1")
        == "nrefs:2|case:mixed|eff:yes|nc:6|nw:2|space:no|version:2.5.1")
    #expect(CharacterF.withWords.name == "chrF2++")
  }
}
