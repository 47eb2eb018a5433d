import SumbenchSupport
import Testing

@testable import SumbenchStatistics

struct PairedRandomizationTestTests {
  @Test(arguments: DistributionVectors.recorded.exactPairs.indices)
  func exactProbabilitiesAreThoseOfNumpy(place: Int) {
    let sample = DistributionVectors.recorded.exactPairs[place]
    let found = PairedRandomizationTest.pValue(of: sample.values)
    #expect(found.isExact)
    #expect(found.value.agrees(with: sample.p))
    #expect(PairedRandomizationTest.pValue(of: sample.values, .lower).value.agrees(with: sample.lower))
  }

  @Test(arguments: StatisticsVectors.recorded.tests)
  func exactProbabilitiesAreThoseOfScipy(sample: StatisticsVectors.Sample) {
    guard let different = sample.p, let lower = sample.pLower else { return }
    #expect(PairedRandomizationTest.pValue(of: sample.values).value.agrees(with: different))
    guard sample.values.count > 1 else { return }
    #expect(PairedRandomizationTest.pValue(of: sample.values, .lower).value.agrees(with: lower))
  }

  @Test(arguments: DistributionVectors.recorded.saddlepoints.indices)
  func saddlepointIsThatOfScipysRoot(place: Int) {
    let sample = DistributionVectors.recorded.saddlepoints[place]
    let found = PairedRandomizationTest.pValue(of: sample.values)
    #expect(!found.isExact)
    #expect((found.value - sample.p).magnitude < 1e-7 * sample.p)
    if let exact = sample.exact { #expect((0.92...1.05).contains(found.value / exact)) }
  }

  /// From STATISTICS.md, section 2: exact, by numpy.
  @Test(arguments: [
    ("lead-3", "textrank", 2.42143869e-7, 29), ("lead-3", "pacsum", 0.00869083405, 22),
    ("textrank", "sumbasic", 1.9390136e-6, 30), ("lexrank", "lsa", 0.0227987655, 30),
  ])
  func pairsOfTheNews(first: String, second: String, p: Double, nonzero: Int) {
    let vectors = FamilyVectors.news
    let rows = [first, second].map { name in vectors.scores[vectors.systems.firstIndex(of: name)!][0] }
    let differences = zip(rows[1], rows[0]).map { $0 - $1 }
    #expect(differences.count { $0 != 0 } == nonzero)
    #expect((PairedRandomizationTest.pValue(of: differences).value / p - 1).magnitude < 1e-8)
  }

  @Test func allPairsOfTheNewsAreThoseOfNumpy() {
    let vectors = FamilyVectors.news
    let columns = vectors.matrix.columns
    let results = vectors.family(primary: true).hypotheses.map {
      PairedRandomizationTest.pValue(of: $0.differences(in: columns))
    }
    for (found, expected) in zip(results, vectors.singleP) {
      #expect((found.value / expected - 1).magnitude < 1e-9)
    }
  }

  @Test func saddlepointIsNearTheExactProbability() {
    var generator = SeededGenerator(seed: 9)
    for mean in [-400, -440, -480, -500, -560, -620] {
      let values = (0..<30).map { _ in Double(generator.index(below: 1000) + mean) / 1000 }
      let exact = PairedRandomizationTest.pValue(of: values).value
      let tail = Saddlepoint(values.map(\.magnitude)).share(atLeast: values.compensatedSum().magnitude)
      #expect((0.92...1.05).contains(2 * tail / exact), "\(exact), \(2 * tail)")
    }
  }

  @Test func noDifferenceIsCertainlyChance() {
    #expect(PairedRandomizationTest.pValue(of: []) == PValue(value: 1, isExact: true))
    #expect(PairedRandomizationTest.pValue(of: [0, 0, 0]) == PValue(value: 1, isExact: true))
    #expect(PairedRandomizationTest.pValue(of: [0, 0], .lower).value == 1)
  }

  @Test func balancedDifferencesAreCertainlyChance() {
    let values = (0..<60).map { $0.isMultiple(of: 2) ? 0.125 : -0.125 }
    #expect(PairedRandomizationTest.pValue(of: values).value == 1)
    #expect((PairedRandomizationTest.pValue(of: values, .lower).value - 0.5).magnitude < 1e-9)
  }

  @Test func oneSidedWinsLeaveOnePatternOnEitherSide() {
    let values = [Double](repeating: 0.125, count: 50)
    #expect(PairedRandomizationTest.pValue(of: values).value == 0x1p-49)
    #expect(PairedRandomizationTest.pValue(of: values.map { -$0 }, .lower).value == 0x1p-50)
    #expect(PairedRandomizationTest.pValue(of: values, .lower).value > 0.999)
  }

  @Test func sortedHalvesGiveWhatEveryPatternGives() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<50 {
      let values = (0..<generator.index(below: 10) + 1).map { _ in Double(generator.index(below: 20) + 1) / 16
      }
      let limit = Double(generator.index(below: 60)) / 16
      var sums = [0.0]
      for value in values { sums = sums.map { $0 + value } + sums.map { $0 - value } }
      let expected = Double(sums.count { $0 >= limit }) / Double(sums.count)
      #expect(SignedSums(values).share(atLeast: limit) == expected)
    }
  }
}
