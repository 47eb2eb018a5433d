import Foundation
import SumbenchSupport
import Testing
import SumbenchText

@testable import SumbenchSummarizers

struct SummaryDivergenceTests {
  /// Sentences of few different words, so that many gains are equal or close.
  static let documents: [Document] = (0..<12).map { seed in
    var generator = SeededGenerator(seed: UInt64(seed))
    let sentences = (0..<5 + generator.index(below: 40)).map { _ in
      (0..<1 + generator.index(below: 9)).map { _ in
        "word\(generator.index(below: 1 + generator.index(below: 30)))x"
      }.joined(separator: " ")
    }
    return Document(id: "\(seed)", sentences: sentences)
  }

  @Test(arguments: documents, ["3s", "40%", "100%", "20w"])
  func choicesAreThoseOfGainsComputedInFull(_ document: Document, limit: String) throws {
    let limit = try #require(LengthLimit(limit))
    var selection = StepwiseSelection(of: document, within: limit)
    var taken: [Int] = []
    while let next = selection.takeBest(by: { plainGain(of: taken + [$0], in: document) }) {
      taken.append(next)
    }
    let summary = KLSum().summary(of: document, within: limit)
    #expect(summary.sentences == selection.summary.sentences)
    #expect(summary.text == selection.summary.text)
  }

  @Test func gainIsThatOfTheFormulaAndNeverAboveItsBound() {
    let document = Self.documents[3]
    var divergence = SummaryDivergence(SparseMatrix(termCountsOf: document), smoothing: 0.1)
    var taken: [Int] = []
    for next in document.sentences.indices {
      for sentence in document.sentences.indices.dropFirst(next) {
        let bound = divergence.bound(of: sentence)
        let gain = divergence.gain(of: sentence)
        #expect(gain <= bound + 1e-12)
        #expect((gain - plainGain(of: taken + [sentence], in: document)).magnitude < 1e-12)
      }
      divergence.add(next)
      taken.append(next)
    }
  }

  /// The divergence of nothing less that of the sentences, term by term.
  private func plainGain(of sentences: [Int], in document: Document) -> Double {
    let article = counts(document.sentences.indices, document)
    let summary = counts(sentences[...], document)
    let total = Double(article.reduce(0, +))
    let length = Double(summary.reduce(0, +))
    return zip(article, summary).reduce(0) { sum, count in
      guard count.1 > 0 else { return sum }
      let probability = Double(count.0) / total
      let mixed = 0.9 * Double(count.1) / length + 0.1 * probability
      return sum + probability * log(mixed / (0.1 * probability))
    }
  }

  private func counts(_ sentences: some Sequence<Int>, _ document: Document) -> [Int] {
    sentences.reduce(into: [Int](repeating: 0, count: document.vocabularySize)) { counts, sentence in
      for term in document.sentences[sentence].terms { counts[Int(term)] += 1 }
    }
  }
}
