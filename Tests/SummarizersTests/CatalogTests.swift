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

  @Test(arguments: Catalog.strategies.flatMap(Catalog.calls))
  func everyCallMakesASummarizerOfThatName(_ name: String) throws {
    #expect(try Catalog.summarizer(named: name, seed: 1).name == name)
  }

  @Test(arguments: Catalog.strategies.filter { !$0.isRanker }.map(\.name) + ["mmr", "lead-3", "bert"])
  func mmrOfWhatRanksNothingIsUnknown(_ name: String) {
    #expect {
      try Catalog.summarizer(named: "mmr-\(name)", seed: 1)
    } throws: { error in
      guard case .unknownStrategy("mmr-\(name)", _) = error as? CatalogError else { return false }
      return true
    }
  }

  @Test func mmrOfEveryRankerHasItsOwnName() {
    let names = Catalog.strategies.flatMap(Catalog.calls)
    #expect(Set(names).count == names.count)
    #expect(names.count { $0.hasPrefix("mmr-") } == Catalog.strategies.count(where: \.isRanker))
  }

  /// What a catalog without parameters makes is what the type makes without arguments.
  @Test func defaultsOfTheCatalogAreThoseOfTheTypes() throws {
    let types: [any Summarizer] = [
      TFIDF(), Luhn(), Cue(), Centroid(), LSA(), TextRank(), TextRankBM25(), LexRank(),
      LexRank(threshold: 0.1),
      PacSum(), Reduction(), SumBasic(), KLSum(), Submodular(), MMR(), MMR(ranker: TextRank()), Lead(),
      Lead(count: 3),
      RandomSelection(seed: 1),
    ]
    for type in types {
      let made = try Catalog.summarizer(named: type.name, seed: 1)
      #expect(String(reflecting: made) == String(reflecting: type))
    }
  }

  @Test func everyStrategyHasANameOfItsOwnAndDefaultsWithinRange() {
    #expect(Set(Catalog.strategies.map(\.name)).count == Catalog.strategies.count)
    for parameter in Catalog.strategies.flatMap(\.parameters) {
      #expect(parameter.range.contains(parameter.defaultValue), "\(parameter.name)")
    }
  }
}
