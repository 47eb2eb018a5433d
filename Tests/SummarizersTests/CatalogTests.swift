import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct CatalogTests {
  @Test(arguments: [
    "lead-5", "lead", "mmr-pacsum", "mmr-textrank-bm25", "textrank:damping=0.9", "luhn:count=3:gap=2",
  ])
  func makesWhatIsNamed(_ name: String) throws {
    #expect(try Catalog.summarizer(named: name, seed: 1).name == name)
  }

  @Test(arguments: [
    ("textrnk", "textrank"), ("mmr-textrnk", "mmr-textrank"), ("lead-0", "lead-N"), ("bert", nil),
    ("mmr-", "mmr"),
  ])
  func unknownNamesNameTheNearest(_ typed: String, _ nearest: String?) {
    #expect(throws: CatalogError.unknownStrategy(typed, nearest: nearest)) {
      try Catalog.summarizer(named: typed, seed: 1)
    }
  }

  @Test func refusesUnknownParametersAndValuesOutOfRange() {
    #expect(throws: CatalogError.unknownParameter("dampin", of: "textrank", nearest: "damping")) {
      try Catalog.summarizer(named: "textrank:dampin=1", seed: 1)
    }
    #expect(throws: CatalogError.unusableValue("2", parameter: "lambda", of: "mmr", range: 0...1)) {
      try Catalog.summarizer(named: "mmr:lambda=2", seed: 1)
    }
    #expect(throws: CatalogError.unusableValue("", parameter: "lambda", of: "mmr", range: 0...1)) {
      try Catalog.summarizer(named: "mmr:lambda", seed: 1)
    }
  }

  @Test func mmrTakesItsOwnParametersAndThoseOfTheRanker() throws {
    let made = try Catalog.summarizer(named: "mmr-textrank:damping=0.5:lambda=0.25", seed: 1)
    let mmr = try #require((made as? Renamed)?.summarizer as? MMR)
    #expect(mmr.lambda == 0.25)
    #expect((mmr.ranker as? TextRank)?.damping == 0.5)
  }

  @Test func defaultsOfTheCatalogAreThoseOfTheTypes() throws {
    let textRank = try #require(Catalog.summarizer(named: "textrank", seed: 1) as? TextRank)
    let pacSum = try #require(Catalog.summarizer(named: "pacsum", seed: 1) as? PacSum)
    let submodular = try #require(Catalog.summarizer(named: "submodular", seed: 1) as? Submodular)
    #expect(textRank.damping == TextRank().damping)
    #expect(
      [pacSum.lambda1, pacSum.lambda2, pacSum.beta] == [PacSum().lambda1, PacSum().lambda2, PacSum().beta])
    #expect([submodular.lambda, submodular.coverage, submodular.scaling] == [6, 5, 0.3])
  }

  @Test func everyStrategyHasANameOfItsOwnAndDefaultsWithinRange() {
    #expect(Set(Catalog.strategies.map(\.name)).count == Catalog.strategies.count)
    for parameter in Catalog.strategies.flatMap(\.parameters) {
      #expect(parameter.range.contains(parameter.defaultValue), "\(parameter.name)")
    }
  }
}
