import SumbenchRouge
import SumbenchStatistics
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchEvaluation

struct RegressionCheckTests {
  private let recorded = SampleRuns.run([("s", SampleRuns.fiveBetter)])
  private let same = SampleRuns.run([("s", SampleRuns.fiveBetter)])
  private let worse = SampleRuns.run([("s", SampleRuns.twelve)])

  private func check(
    _ run: RunRecord, against recorded: RunRecord?, _ change: (inout RegressionCheck.Requirements) -> Void
  ) throws -> RegressionCheck {
    var requirements = RegressionCheck.Requirements()
    change(&requirements)
    return try RegressionCheck(run, against: recorded, requirements)
  }

  @Test(arguments: [false, true])
  func realRegressionFailsAndNamesTheArticles(isInGeneral: Bool) throws {
    let check = try check(worse, against: recorded) {
      $0.maximumDrop = 0.5
      $0.isInGeneral = isInGeneral
    }
    #expect(check.hasFailed)
    #expect(check.verdicts.map(\.status) == [.regression, .regression])
    #expect(check.verdicts[0].articles.map(\.id).prefix(2) == ["article-4", "article-9"])
    #expect(check.verdicts[0].articles.count == 12)
    // Of 4096 patterns of signs only the observed one sums to so large a drop.
    #expect(check.verdicts[0].p == (isInGeneral ? 1.0 / 4096 : nil))
    #expect(check.verdicts[0].recorded == SampleRuns.fiveBetter.mean())
    #expect(check.verdicts[0].current == SampleRuns.twelve.mean())
  }

  /// With more than 500 rows and columns no p of Holm's correction could be small enough.
  @Test(arguments: [false, true])
  func losingEverythingFailsHoweverManyRowsThereAre(isInGeneral: Bool) throws {
    let scores = SampleRuns.twelve + SampleRuns.fiveBetter
    let names = (0..<260).map { "row-\($0)" }
    let older = SampleRuns.run(names.map { ($0, scores) })
    let newer = SampleRuns.run(names.map { ($0, scores.map { _ in 0 }) })
    let check = try check(newer, against: older) {
      $0.maximumDrop = 0.5
      $0.isInGeneral = isInGeneral
    }
    #expect(check.verdicts.count == 520 && check.verdicts.allSatisfy { $0.status == .regression })
  }

  /// Half of the summaries are gone, and those that are left have the recorded scores.
  @Test func summariesThatTheRecordingHasMustNotGetLost() throws {
    let half = SampleRuns.run([
      ("s", SampleRuns.fiveBetter.enumerated().map { $0.offset < 6 ? $0.element : .nan })
    ])
    let check = try check(half, against: recorded) { $0.maximumDrop = 0.5 }
    #expect(check.hasFailed)
    let verdict = try #require(check.verdicts.first { $0.rule == .complete })
    #expect(verdict.status == .regression && verdict.observed == 6)
    #expect(verdict.lacking.count == 6 && verdict.lacking.contains("article-9"))
    #expect(verdict.lacking == verdict.lacking.inByteOrder())
    let allowed = try self.check(half, against: recorded) {
      $0.maximumDrop = 0.5
      $0.maximumMissing = 6
    }
    #expect(!allowed.hasFailed)
    // What the recording lacked too is no loss.
    #expect(try !self.check(half, against: half) { $0.maximumDrop = 0.5 }.hasFailed)
  }

  @Test func rowsThatTheRecordingLacksAreNamed() throws {
    let two = SampleRuns.run([("s", SampleRuns.fiveBetter), ("new", SampleRuns.twelve)])
    let check = try check(two, against: recorded) { $0.maximumDrop = 0.5 }
    #expect(check.unrecorded == ["new"] && !check.hasFailed)
    let named = try self.check(two, against: recorded) {
      $0.maximumDrop = 0.5
      $0.rows = ["s"]
    }
    #expect(named.unrecorded.isEmpty)
  }

  /// A drop of four points among fifteen rows that did not change.
  @Test(arguments: [false, true])
  func unchangedRowsHideNoDrop(isInGeneral: Bool) throws {
    let unchanged = (1...15).map { (name: "same-\($0)", scores: SampleRuns.twelve) }
    let dropped = zip(SampleRuns.twelve, [-2, -6, -1, -3, -8, -4, -5, -2, -7, -3, -4, -4]).map {
      $0 + $1 / 100
    }
    let check = try check(
      SampleRuns.run(unchanged + [("s", dropped)]),
      against: SampleRuns.run(unchanged + [("s", SampleRuns.twelve)])
    ) {
      $0.maximumDrop = 0.5
      $0.isInGeneral = isInGeneral
    }
    #expect(check.verdicts.filter { $0.status == .regression }.map(\.row) == ["s", "s"])
    #expect(check.verdicts.filter { $0.status == .passed }.count == 30)
  }

  @Test(arguments: [false, true])
  func improvementsPass(isInGeneral: Bool) throws {
    let check = try check(recorded, against: worse) {
      $0.maximumDrop = 0
      $0.isInGeneral = isInGeneral
    }
    #expect(check.verdicts.allSatisfy { $0.status == .passed })
  }

  /// One summary of twelve was emptied: the mean on these articles dropped, of articles in general nothing is shown.
  @Test func oneEmptiedSummaryIsADropOnTheseItems() throws {
    let emptied = [0] + SampleRuns.twelve.dropFirst()
    let run = SampleRuns.run([("s", emptied)])
    #expect(try check(run, against: worse) { $0.maximumDrop = 0.5 }.hasFailed)
    let general = try check(run, against: worse) {
      $0.maximumDrop = 0.5
      $0.isInGeneral = true
    }
    #expect(general.verdicts.map(\.status) == [.inconclusive, .inconclusive])
    #expect(general.verdicts.map(\.changed) == [1, 1])
  }

  @Test func theLimitItselfIsNoRegression() throws {
    let run = SampleRuns.run([("s", SampleRuns.twelve.map { $0 - 0.01 })])
    #expect(try !check(run, against: worse) { $0.maximumDrop = 1 }.hasFailed)
    #expect(try check(run, against: worse) { $0.maximumDrop = 0.99 }.hasFailed)
  }

  @Test func anotherIntervalIsACaution() throws {
    let run = SampleRuns.run([("s", SampleRuns.fiveBetter)]) { $0.rules!.interval.method = .percentile }
    let check = try check(run, against: recorded) { $0.maximumDrop = 0 }
    #expect(!check.hasFailed)
    #expect(check.cautions == [.setting("interval", first: "student 0.95", second: "percentile 0.95 1000")])
  }

  @Test func sameNumbersPassEveryRule() throws {
    let check = try check(same, against: recorded) {
      $0.maximumDrop = 0
      $0.isExact = true
      $0.floors = [ScoreFloor("rouge1=30")!]
    }
    #expect(check.verdicts.map(\.rule) == [.minimum, .maximumDrop, .maximumDrop, .exact])
    #expect(check.verdicts.allSatisfy { $0.status == .passed })
  }

  /// Sixty draws of noise of the size of the scores' spread: a gate at 0.95 may fail one in twenty of them.
  @Test func noiseIsNoRegression() throws {
    var generator = SeededGenerator(seed: 4)
    let failures = try (0..<60).count { _ in
      let noisy = SampleRuns.twelve.map { $0 + Double(generator.index(below: 201)) / 1000 - 0.1 }
      let run = SampleRuns.run([("s", noisy)])
      return try check(run, against: worse) {
        $0.maximumDrop = 0.5
        $0.isInGeneral = true
      }.hasFailed
    }
    #expect(failures <= 6)
  }

  @Test(arguments: [false, true])
  func wideIntervalIsInconclusive(isStrict: Bool) throws {
    let noisy = zip(SampleRuns.twelve, [9, -9, 8, -8, 7, -7, 9, -9, 8, -8, 7, -7]).map { $0 + $1 / 100 }
    let check = try check(SampleRuns.run([("s", noisy)]), against: worse) {
      $0.maximumDrop = 0.5
      $0.isInGeneral = true
      $0.isStrict = isStrict
    }
    #expect(check.verdicts[0].status == .inconclusive)
    #expect(check.hasFailed == isStrict)
  }

  @Test(arguments: [(0.5, RegressionCheck.Status.passed), (0.51, .inconclusive), (0.4, .inconclusive)])
  func oneArticleShowsNothingInGeneralUnlessItIsTheRecordedOne(
    score: Double, expected: RegressionCheck.Status
  ) throws {
    let check = try check(SampleRuns.run([("s", [score])]), against: SampleRuns.run([("s", [0.5])])) {
      $0.maximumDrop = 1
      $0.isInGeneral = true
    }
    #expect(check.verdicts.map(\.status) == [expected, expected])
  }

  @Test func rowNamedTwiceIsCheckedOnce() throws {
    let check = try check(worse, against: recorded) {
      $0.maximumDrop = 0.5
      $0.rows = ["s", "s"]
    }
    #expect(check.verdicts.count == 2)
  }

  @Test(arguments: [("rouge1=34", false), ("rouge1=34.26", true), ("rouge2_recall=17", false)])
  func floorIsComparedWithTheMean(floor: String, isBroken: Bool) throws {
    let check = try check(worse, against: nil) { $0.floors = [ScoreFloor(floor)!] }
    #expect(check.hasFailed == isBroken)
  }

  @Test func floorIsComparedWithTheMeanOfTheTable() throws {
    let run = SampleRuns.run([("s", SampleRuns.twelve)]) { $0.rules!.interval.method = .official }
    let shown = try #require(try ScoreTable(run).rows[0].estimates[0]).mean
    let check = try check(run, against: nil) { $0.floors = [ScoreFloor("rouge1=34")!] }
    #expect(check.verdicts[0].observed == shown)
    #expect(shown != SampleRuns.twelve.mean())
  }

  @Test func oneChangedNumberIsNotExact() throws {
    var scores = SampleRuns.fiveBetter
    scores[3] = scores[3].nextUp
    let check = try check(SampleRuns.run([("s", scores)]), against: recorded) { $0.isExact = true }
    #expect(check.verdicts.map(\.status) == [.regression])
    #expect(check.verdicts[0].articles.map(\.id) == ["article-4"])
    // Precision, recall and F of two variants.
    #expect(check.verdicts[0].observed == 6)
  }

  @Test func newRowIsNotExact() throws {
    let run = SampleRuns.run([("s", SampleRuns.fiveBetter), ("t", SampleRuns.twelve)])
    #expect(try check(run, against: recorded) { $0.isExact = true }.hasFailed)
  }

  @Test func staleRecordingsAreErrors() {
    func expectStale(
      _ expected: CheckError, _ run: RunRecord, _ location: SourceLocation = #_sourceLocation
    ) {
      #expect(throws: expected, sourceLocation: location) {
        try check(run, against: recorded) { $0.maximumDrop = 1 }
      }
    }
    let scores = SampleRuns.fiveBetter
    let otherRules = SampleRuns.run([("s", scores)]) { $0.rules!.rouge.alpha = 0.8 }
    expectStale(
      .staleRecording(.signatures(first: recorded.signature, second: otherRules.signature)), otherRules)
    expectStale(
      .staleRecording(.corpora(first: "d", second: "e")), SampleRuns.run([("s", scores)], digest: "e"))
    expectStale(
      .staleRecording(.setting("limit", first: "3s", second: "2s")),
      SampleRuns.run([("s", scores)]) { $0.limit = .sentences(2) })
    let fewer = SampleRuns.run([("s", [0.1])], ids: ["article-1"])
    expectStale(
      .otherArticles(
        onlyInRun: [], onlyInRecording: recorded.items.ids.filter { $0 != "article-1" }),
      fewer)
    expectStale(.missingRow("s", in: .run), SampleRuns.run([("t", scores)]))
  }

  @Test func failedRowIsARegression() throws {
    let run = SampleRuns.run([("s", SampleRuns.fiveBetter), ("t", SampleRuns.twelve)], failing: ["s"])
    let check = try check(
      run, against: SampleRuns.run([("s", SampleRuns.fiveBetter), ("t", SampleRuns.twelve)])
    ) {
      $0.maximumDrop = 1
    }
    #expect(check.hasFailed)
    #expect(check.verdicts.map(\.rule) == [.complete, .maximumDrop, .maximumDrop])
    #expect(check.verdicts[0].observed == 12)
  }

  @Test func failedRowOfARecordingIsAnError() {
    let failed = SampleRuns.run([("s", SampleRuns.fiveBetter)], failing: ["s"])
    #expect(throws: CheckError.rowWithoutScores("s")) {
      try check(same, against: failed) { $0.maximumDrop = 1 }
    }
  }

  @Test func missingItemFailsWhereNoneMayBeMissing() throws {
    var scores = SampleRuns.fiveBetter
    scores[2] = .nan
    let run = SampleRuns.run([("s", scores)])
    #expect(try !check(run, against: nil) { $0.floors = [ScoreFloor("rouge1=1")!] }.hasFailed)
    let strict = try check(run.reading(.fail), against: nil) { $0.floors = [ScoreFloor("rouge1=1")!] }
    #expect(strict.verdicts.map(\.rule) == [.complete, .minimum])
    #expect(strict.hasFailed)
  }

  @Test func unscoredVariantIsAnError() {
    #expect(throws: ColumnError.unknown("rougeLsum", known: ["R-1", "R-2"])) {
      try check(same, against: nil) { $0.floors = [ScoreFloor("rougeLsum=1")!] }
    }
  }

  @Test(arguments: [
    "", "rouge1", "rouge1=", "rouge1=abc", "=3", "rouge1=nan", "rouge1=3=4",
  ])
  func floorsThatMeanNothingAreRefused(text: String) {
    #expect(ScoreFloor(text) == nil)
  }
}
