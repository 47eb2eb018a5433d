import SumbenchSummarizers
import Testing

struct SummarizerTests {
  static let storm = Document(
    id: "storm", sentences: ["A storm hit the port.", "It passed.", "Ships waited."])

  @Test func rankerGetsLimitsTiesAndFallbacks() {
    struct Longest: SentenceRanker {
      let name = "longest"
      func scores(of document: Document) -> [Double]? { document.sentences.map { Double($0.wordCount) } }
    }
    let storm = Document(id: "storm", sentences: ["It rained.", "A storm hit the port.", "Ships waited."])
    #expect(Longest().summary(of: storm, within: .sentences(1)).text == "A storm hit the port.")

    #expect(Longest().summary(of: storm, within: .sentences(2)).sentences == [0, 1])
    #expect(Longest().summary(of: storm, within: .words(4)).text == "It rained.\nShips waited.")
    #expect(Longest().summary(of: storm, within: .bytes(7)).isCut)
    #expect(Longest().summary(of: Document(id: "none", sentences: []), within: .words(9)).lines.isEmpty)
  }

  @Test func whereThereIsNoGroundForRankingTheLeadStandsIn() {
    struct Undecided: SentenceRanker {
      let name = "undecided"
      func scores(of document: Document) -> [Double]? { nil }
    }
    let summary = Undecided().summary(of: Self.storm, within: .sentences(1))
    #expect(summary.isFallback && summary.sentences == [0])
  }

  @Test func summarizerChoosesInAnyWay() {
    struct LastSentences: Summarizer {
      let name = "last"
      func summary(of document: Document, within limit: LengthLimit) -> Summary {
        SentenceSelection.ranked(document.sentences.indices.reversed(), of: document, within: limit)
      }
    }
    #expect(LastSentences().summary(of: Self.storm, within: .sentences(1)).text == "Ships waited.")
  }

  @Test func summaryIsWritten() {
    let storm = Document(id: "storm", sentences: ["A storm hit the port.", "It passed."])
    #expect(
      Summary(text: "The port was hit.\nAll is well.", of: storm, within: .words(5)).text
        == "The port was hit.")
  }

  @Test func summaryHasPositionsAndLines() {
    let storm = Document(id: "storm", sentences: ["A storm hit.", "It passed.", "Ships waited."])
    let summary = Lead(count: 2).summary(of: storm, within: .sentences(3))
    #expect(summary.sentences == [0, 1])
    #expect(summary.text == "A storm hit.\nIt passed.")
  }

  @Test func selectionFillsALimit() {
    let storm = Document(id: "storm", sentences: ["A storm hit the port.", "It passed.", "Ships waited."])
    #expect(
      SentenceSelection.ranked([2, 0, 1], of: storm, within: .words(4)).text == "It passed.\nShips waited.")
  }

  @Test func documentIsMadeOfSentencesOrOfText() {
    let storm = Document(id: "storm", title: "Storm closes port", sentences: ["A storm hit.", "It passed."])
    #expect(storm.sentences.count == 2)
    #expect(Document(id: "storm", text: "A storm hit. It passed.").sentences[1].text == "It passed.")
  }

  @Test func sentencesHaveWordsAndTerms() {
    let mayor = Document(id: "mayor", sentences: ["The mayor resigned.", "Mayors rarely resign."])
    #expect(mayor.sentences[1].words.count == 3)
    #expect(mayor.sentences[0].terms.count == 2)
    #expect(mayor.sentences[1].terms.last == mayor.sentences[0].terms.last)
  }

  @Test func builtInStrategiesAreTypes() async throws {
    let rankers: [any SentenceRanker] = [
      TFIDF(), Luhn(), Cue(), Centroid(), LSA(), TextRank(damping: 0.9), TextRankBM25(),
      LexRank(threshold: 0.1),
      PacSum(), Reduction(), Longest(),
    ]
    let others: [any Summarizer] = [
      Lead(), RandomSelection(seed: 1), SumBasic(), KLSum(), Submodular(), MMR(lambda: 0.5),
    ]
    let summarizers: [any Summarizer] = rankers + others + rankers.map { MMR(ranker: $0) }
    #expect(Set(summarizers.map(\.name)).count == summarizers.count)
    for summarizer in summarizers {
      let summary = try await summarizer.summary(of: Self.storm, within: .sentences(1))
      #expect(summary.sentences.count == 1, "\(summarizer.name)")
    }
  }

  @Test func mmrTakesAnyRanker() {
    #expect(MMR(ranker: TextRank()).name == "mmr-textrank")
    #expect(MMR(ranker: Longest()).name == "mmr-longest")
  }

  @Test func strategiesHaveNames() throws {
    #expect(try Catalog.summarizer(named: "textrank", seed: 1).name == "textrank")
    #expect(throws: CatalogError.unknownStrategy("textrnk", nearest: "textrank")) {
      try Catalog.summarizer(named: "textrnk", seed: 1)
    }
  }

  @Test func limitHasAShortForm() {
    #expect(LengthLimit("60w") == .words(60))
    #expect(LengthLimit("20%") == .percent(20))
    #expect(LengthLimit("0s") == nil)
  }

  @Test func languageHasACode() {
    #expect(Language(rawValue: "de") == .german)
    #expect(Language(rawValue: "pt-BR") == .portuguese)
    #expect(Language(rawValue: "th")?.name == "Thai")
    #expect(Language(rawValue: "deutsch") == nil)
    #expect(Language.german.name == "German")
  }
}
