import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct ComparisonTests {
  private let rules = ComparisonRules(interval: IntervalRule(), seed: 0)
  private let old = SampleRuns.run([("plain", SampleRuns.twelve)])

  @Test func fivePointsOnTwelveArticlesAreFound() throws {
    let run = SampleRuns.run([("better", SampleRuns.fiveBetter), ("plain", SampleRuns.twelve)])
    let pair = try Comparison(of: run, rows: ["plain", "better"], rules: rules).pairs[0]
    #expect((pair.first, pair.second) == ("plain", "better"))
    #expect(pair.results.map(\.verdict) == [.better, .better])
    #expect((pair.results[0].difference.mean - 0.0508).magnitude < 0.0001)
    #expect(pair.results[0].p == 2.0 / 4096)
    // The second column is half of the first: tested together they are as one.
    #expect(pair.results[0].adjustedP == 2.0 / 4096)
  }

  @Test func correctionsOfSinglesAreKept() throws {
    let run = SampleRuns.run([("better", SampleRuns.fiveBetter), ("plain", SampleRuns.twelve)])
    var rules = rules
    rules.correction = .holm
    #expect(
      try Comparison(of: run, rows: ["plain", "better"], rules: rules).pairs[0].results[0].adjustedP == 4.0
        / 4096)
  }

  /// Rows that did not change cannot hide one that did.
  @Test func unchangedRowsAreInNoFamily() throws {
    let unchanged = (1...15).map { (name: "same-\($0)", scores: SampleRuns.twelve) }
    let older = SampleRuns.run(unchanged + [("s", SampleRuns.fiveBetter)])
    let newer = SampleRuns.run(unchanged + [("s", SampleRuns.twelve)])
    let among = try Comparison(older, newer, rules: rules)
    let alone = try Comparison(older, newer, rows: ["s"], rules: rules)
    #expect(among.familySize == 2 && alone.familySize == 2)
    #expect(among.pairs.first { $0.first == "s" }?.results == alone.pairs[0].results)
    let other = try #require(among.pairs.first { $0.first == "same-1" })
    #expect(other.results.allSatisfy { $0.verdict == .noEvidence && $0.ties == 12 && $0.adjustedP == 1 })
  }

  @Test func rowsWithOtherReferencesAreWarnedOf() throws {
    let run = SampleRuns.run([("a", SampleRuns.fiveBetter), ("b", SampleRuns.twelve)])
    let note = Note(.warning, "references-differ", "with other references")
    let noted = RunRecord(
      name: run.name, digest: run.digest, items: run.items, systems: run.systems, columns: run.columns,
      settings: run.settings, signature: run.signature, notes: [note, Note(.remark, "other", "x")])
    #expect(try Comparison(of: noted, rules: rules).warnings == [note])
    #expect(try Comparison(noted, run, rules: rules).warnings == [note])
  }

  @Test func namedColumnsAreTheFamily() throws {
    let run = SampleRuns.run([("a", SampleRuns.fiveBetter), ("b", SampleRuns.twelve)])
    let comparison = try Comparison(of: run, columns: [run.shownColumns[1]], rules: rules)
    #expect(comparison.columns.map(\.key) == ["rouge2_f1"] && comparison.familySize == 1)
  }

  @Test func everyPairIsComparedButTheCeiling() throws {
    let run = SampleRuns.run(
      [("a", [0.1]), ("b", [0.2]), ("c", [0.3]), ("oracle", [0.4])], roles: ["oracle": .ceiling])
    let comparison = try Comparison(of: run, rules: rules)
    #expect(comparison.pairs.map { [$0.first, $0.second] } == [["a", "b"], ["a", "c"], ["b", "c"]])
    #expect(comparison.pairs[0].results[0].verdict == .tooFewItems)
    #expect(try Comparison(of: run, rows: ["oracle", "b"], rules: rules).pairs.count == 1)
  }

  @Test func articlesAreMatchedByID() throws {
    let first = SampleRuns.run([("s", [0.1, 0.2, 0.3])], ids: ["x", "y", "z"])
    let second = SampleRuns.run([("s", [0.9, 0.6, 0.2])], ids: ["w", "z", "y"], digest: "e")
    let comparison = try Comparison(first, second, rules: rules)
    #expect(comparison.items == 2)
    #expect(comparison.onlyInFirst == ["x"])
    #expect(comparison.onlyInSecond == ["w"])
    #expect(comparison.pairs[0].changes == [.init(id: "z", difference: 0.6 - 0.3)])
    #expect(comparison.cautions == [.corpora(first: "d", second: "e")])
  }

  @Test func otherSignaturesAreRefusedUnlessAllowed() throws {
    let new = SampleRuns.run([("plain", SampleRuns.twelve)]) { $0.rules!.rouge.alpha = 0.8 }
    #expect(throws: ComparisonError.signaturesDiffer(first: old.signature, second: new.signature)) {
      try Comparison(old, new, rules: rules)
    }
    let comparison = try Comparison(old, new, allowsOtherSignature: true, rules: rules)
    #expect(comparison.cautions == [.signatures(first: old.signature, second: new.signature)])
  }

  @Test func otherSettingsAreNamed() throws {
    let new = SampleRuns.run([("plain", SampleRuns.twelve)]) {
      $0.limit = .words(60)
      $0.cleaning = .off
    }
    #expect(
      try Comparison(old, new, rules: rules).cautions == [
        .setting("limit", first: "3s", second: "60w"), .setting("clean", first: "on", second: "off"),
      ])
  }

  @Test func rowsWithoutScoresAreNamed() throws {
    let first = SampleRuns.run([("a", [0.1]), ("b", [0.1])], failing: ["b"])
    let second = SampleRuns.run([("a", [0.1]), ("b", [0.1]), ("c", [0.1])])
    #expect(try Comparison(first, second, rules: rules).notCompared == ["b", "c"])
    #expect(throws: ComparisonError.rowWithoutScores("b", run: "sample")) {
      try Comparison(of: first, rows: ["a", "b"], rules: rules)
    }
  }

  @Test func whatIsNotThereIsAnError() {
    #expect(throws: ComparisonError.unknownRow("plan", run: "sample", nearest: "plain")) {
      try Comparison(of: old, rows: ["plain", "plan"], rules: rules)
    }
    #expect(throws: ComparisonError.nothingToCompare) { try Comparison(of: old, rules: rules) }
    #expect(throws: ComparisonError.noSharedArticles) {
      try Comparison(old, SampleRuns.run([("plain", [0.1])], ids: ["other"]), rules: rules)
    }
  }
}
