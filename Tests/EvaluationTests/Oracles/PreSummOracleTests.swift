@testable import SumbenchEvaluation
import SumbenchSummarizers
import SumbenchText
import Testing

struct PreSummOracleTests {
  static let document = Document(
    id: "d",
    sentences: [
      "Nothing of this matters here.", "The harbour bridge was closed on Monday.", "Boats lay idle.",
      "Engineers found a crack in the bridge.", "It rained.",
    ])

  @Test func sentencesWithTheReferencesWordsAreChosenInDocumentOrder() {
    let summary = PreSummOracle().summary(
      of: Self.document, references: ["Engineers found a crack and closed the harbour bridge."],
      within: .sentences(3))
    #expect(summary.sentences == [1, 3])
    #expect(!summary.isFallback)
  }

  @Test func limitIsKept() {
    let summary = PreSummOracle().summary(
      of: Self.document, references: ["Engineers found a crack and closed the harbour bridge."],
      within: .words(7))
    #expect(summary.sentences == [3])
  }

  @Test func bestOfSeveralReferencesIsTaken() {
    let summary = PreSummOracle().summary(
      of: Self.document, references: ["Something else entirely.", "It rained."], within: .sentences(3))
    #expect(summary.sentences == [4])
  }

  @Test func withoutACommonWordLeadingSentencesStandIn() {
    let summary = PreSummOracle().summary(of: Self.document, references: ["Xylophon"], within: .sentences(2))
    #expect(summary.sentences == [0, 1])
    #expect(summary.isFallback)
  }

  @Test func emptyDocumentHasAnEmptySummary() {
    let empty = Document(id: "d", sentences: [])
    #expect(PreSummOracle().summary(of: empty, references: ["a"], within: .sentences(3)).sentences.isEmpty)
  }

  @Test func wordsBeyondASCIICountInOtherLanguages() {
    let document = Document(
      id: "d", sentences: ["Шёл дождь.", "Мост через реку закрыли.", "Все ждали."], language: .russian)
    let summary = PreSummOracle().summary(
      of: document, references: ["Закрыли мост через реку."], within: .sentences(1))
    #expect(summary.sentences == [1])
    #expect(!summary.isFallback)
  }

  @Test func accentsAreEqualHoweverTheyAreEncoded() {
    let document = Document(
      id: "d", sentences: ["Il pleut.", "Le cafe\u{301} ferme."], language: .french)
    let summary = PreSummOracle().summary(of: document, references: ["café"], within: .sentences(1))
    #expect(summary.sentences == [1])
    #expect(!summary.isFallback)
  }
}
