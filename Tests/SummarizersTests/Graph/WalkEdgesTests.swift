import Foundation
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchSummarizers

/// Sums over terms against sums over every pair of sentences.
struct WalkEdgesTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func overlapsAreThoseOfEveryPair(_ seed: UInt64) {
    let document = randomDocument(seed)
    let lengths = document.sentences.map(\.words.count)
    let terms = SparseMatrix(termCountsOf: document)
    func weight(_ first: Int, _ second: Int) -> Double {
      let shared = Set(document.sentences[first].terms).intersection(document.sentences[second].terms).count
      let length = log(Double(lengths[first])) + log(Double(lengths[second]))
      return first == second || shared == 0 || length == 0 ? 0 : Double(shared) / length
    }
    expect(OverlapEdges(terms, lengths: lengths), seed, weight: weight)
    expect(LaidOutEdges(terms, lengths: lengths), seed, weight: weight)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func sentencesAlikeHaveTheSameRankHoweverItIsWorkedOut(_ seed: UInt64) {
    let random = randomDocument(seed).sentences.map(\.text)
    let document = Document(id: "twice", sentences: random + random)
    let terms = SparseMatrix(termCountsOf: document)
    let lengths = document.sentences.map(\.words.count)
    let walk = PowerIteration()
    let ranks = walk.rank(of: LaidOutEdges(terms, lengths: lengths))?.withoutRoundingErrors
    #expect(ranks?.prefix(random.count) == ranks?.suffix(random.count))
    #expect(ranks == walk.rank(of: OverlapEdges(terms, lengths: lengths))?.withoutRoundingErrors)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func productsAreThoseOfEveryPair(_ seed: UInt64) {
    let counts = SparseMatrix(termCountsOf: randomDocument(seed))
    let reaching = counts.mapped { row, _, count in count + Double(row) }
    for includesLoops in [false, true] {
      let edges = ProductEdges(leaving: counts, reaching: reaching, includesLoops: includesLoops)
      expect(edges, seed) { first, second in
        first != second || includesLoops ? product(counts, first, reaching, second) : 0
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func thresholdsAreThoseOfEveryPair(_ seed: UInt64) {
    let vectors = SparseMatrix(termCountsOf: randomDocument(seed)).weightedByRarity().withUnitRows()
    expect(ThresholdEdges(vectors, threshold: 0.2), seed) { first, second in
      product(vectors, first, vectors, second) > 0.2 ? 1 : 0
    }
  }

  @Test func aSentenceThatSharesNothingHasExactlyNoStrength() {
    let document = Document(id: "a", sentences: ["w1 w2 w3", "w1 w4 w5 w6", "w7 w8 w9", "the w10"])
    let counts = SparseMatrix(termCountsOf: document)
    let lengths = document.sentences.map(\.words.count)
    let products = ProductEdges(leaving: counts, reaching: counts, includesLoops: false)
    for strengths in [
      OverlapEdges(counts, lengths: lengths).strengths, LaidOutEdges(counts, lengths: lengths).strengths,
    ] {
      #expect(strengths.map { $0 == 0 } == [false, false, true, true])
    }
    #expect(products.strengths == [1, 1, 0, 0])
  }

  private func expect(
    _ edges: some WalkEdges, _ seed: UInt64, weight: (_ first: Int, _ second: Int) -> Double
  ) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<edges.count).map { _ in Double(generator.index(below: 1000)) }
    let inflow = edges.inflow(of: values)
    let strengths = edges.strengths
    for sentence in 0..<edges.count {
      let into = (0..<edges.count).reduce(0) { $0 + values[$1] * weight($1, sentence) }
      let outOf = (0..<edges.count).reduce(0) { $0 + weight(sentence, $1) }
      #expect(abs(inflow[sentence] - into) <= 1e-9 * max(1, into))
      #expect(abs(strengths[sentence] - outOf) <= 1e-12 * max(1, outOf))
    }
  }

  private func product(_ first: SparseMatrix, _ row: Int, _ second: SparseMatrix, _ other: Int) -> Double {
    var sum = 0.0
    for entry in first.entries(of: row) {
      for match in second.entries(of: other) where second.columns[match] == first.columns[entry] {
        sum += first.values[entry] * second.values[match]
      }
    }
    return sum
  }

  private func randomDocument(_ seed: UInt64) -> Document {
    var generator = SeededGenerator(seed: seed)
    return Document(
      id: "random",
      sentences: (0..<25).map { _ in
        (0..<generator.index(below: 12)).map { _ in
          generator.index(below: 3) == 0 ? "the" : "w\(generator.index(below: 30))"
        }.joined(separator: " ")
      })
  }
}
