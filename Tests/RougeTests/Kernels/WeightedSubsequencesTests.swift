import Foundation
import Testing

@testable import SumbenchRouge

struct WeightedSubsequencesTests {
  @Test(arguments: 0..<300)
  func agreesWithItsSlowTwinToTheLastBit(seed: Int) {
    var random = RandomTexts(seed: UInt64(seed))
    let vocabulary = random.number(1...12)
    let weight = [1, 1.2, 2, 0.5][random.number(0...3)]
    let reference = random.text(sentences: 0...3, words: 0...30, vocabulary: vocabulary)
    let candidate = random.text(sentences: 0...3, words: 0...30, vocabulary: vocabulary)
    var weighted = WeightedSubsequences()
    _ = weighted.counts(in: RandomTexts.pair(candidate, reference), weight: 1.5)
    let counts = weighted.counts(in: RandomTexts.pair(reference, candidate), weight: weight)
    let worth = { (length: Int) in pow(Double(length), weight) }
    #expect(counts.hits == SlowTwins.weightedHits(reference, candidate, worth: worth))
    #expect(counts.base == reference.reduce(0.0) { $0 + worth($1.count) })
    #expect(counts.reference == pow(counts.base, weight))
    #expect(counts.candidate == worth(candidate.joined().count))
  }

  @Test func agreesWithItsSlowTwinOnLongSentences() {
    var random = RandomTexts(seed: 9)
    let reference = random.text(sentences: 1...1, words: 600...600, vocabulary: 9)
    let candidate = random.text(sentences: 2...2, words: 100...100, vocabulary: 9)
    var weighted = WeightedSubsequences()
    #expect(
      weighted.counts(in: RandomTexts.pair(reference, candidate), weight: 1.2).hits
        == SlowTwins.weightedHits(reference, candidate) { pow(Double($0), 1.2) })
  }
}
