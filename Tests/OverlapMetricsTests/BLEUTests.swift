import Testing

@testable import SumbenchOverlapMetrics

struct BLEUTests {
  private typealias Vectors = SacreBLEUVectors

  @Test func scoresAreThoseOfSacreBLEU() {
    let cases = Vectors.recorded.cases
    let statistics = cases.map { BLEU.statistics(of: $0.candidate, against: $0.references) }
    for (item, statistics) in zip(cases, statistics) {
      #expect(
        BLEU.sentence.score(of: statistics) == item.bleu, "‘\(item.candidate)’ against \(item.references)")
    }
    for corpus in Vectors.recorded.corpora {
      let sum = statistics[corpus.start..<corpus.end].reduce(into: BLEU.Statistics(), +=)
      #expect(BLEU.corpus.score(of: sum) == corpus.bleu, "\(corpus.start)..<\(corpus.end)")
    }
  }

  @Test func scoreIsTheGeometricMeanOfPrecisions() {
    let score = BLEU.sentence.score(of: "The cat sat on the mat.", against: ["The cat is on the mat."])
    let statistics = BLEU.statistics(of: "The cat sat on the mat.", against: ["The cat is on the mat."])
    #expect(statistics.correct == [6, 4, 2, 1])
    #expect(statistics.total == [7, 6, 5, 4])
    // sacreBLEU 2.5.1: BLEU(effective_order=True).sentence_score(...).score
    #expect(score == 48.892302243490086)
    #expect(abs(score - 100 * pow4(6 / 7.0 * 4 / 6.0 * 2 / 5.0 * 1 / 4.0)) < 1e-12)
  }

  private func pow4(_ product: Double) -> Double { product.squareRoot().squareRoot() }

  @Test(arguments: ["", " \n", "\u{A0}"])
  func emptyCandidateScoresZero(candidate: String) {
    #expect(BLEU.sentence.score(of: candidate, against: ["a b"]) == 0)
    #expect(BLEU.sentence.score(of: "a b", against: [candidate]) == 0)
  }

  @Test func closestReferenceLengthCounts() {
    // Of 2 and 4 words, both as close to 3, the shorter one.
    #expect(BLEU.statistics(of: "a b c", against: ["a b c d", "a b"]).referenceLength == 2)
    #expect(BLEU.statistics(of: "a b c", against: ["a b c d e", "a b c d"]).referenceLength == 4)
  }

  @Test func precomposedAndDecomposedLettersDiffer() {
    #expect(BLEU.sentence.score(of: "\u{E9}", against: ["e\u{301}"]) == 0)
  }

  @Test func signatureIsInTheStyleOfSacreBLEU() {
    #expect(
      BLEU.corpus.signature(references: nil, version: "2.5.1")
        == "nrefs:var|case:mixed|eff:no|tok:13a|smooth:exp|version:2.5.1")
    #expect(BLEU.sentence.signature(references: 1, version: "1").hasPrefix("nrefs:1|case:mixed|eff:yes|"))
  }
}
