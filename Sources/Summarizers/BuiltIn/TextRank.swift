import Foundation
import TextProcessing

/// TextRank: PageRank over the graph of sentences that share words (Mihalcea & Tarau 2004).
///
/// Two sentences are as similar as the number of distinct terms they share, over the sum of the logarithms of
/// their lengths in terms. Where both have a single term that sum is 0 and so is the similarity. The damping
/// factor is 0.85, as in the paper; the walk runs to convergence (see `PowerIteration`).
struct TextRank: SentenceRanker {
  let name = "textrank"
  var damping = 0.85

  func scores(of document: Document) -> [Double]? {
    let logLengths = document.sentences.map { log(Double(max($0.terms.count, 1))) }
    let graph = SentenceGraph(termsOf: document.sentences.map(\.terms)) { first, second, shared in
      let length = logLengths[first] + logLengths[second]
      return length > 0 ? Double(shared) / length : 0
    }
    guard graph.hasEdges else { return nil }
    return PowerIteration(damping: damping).rank(of: graph)
  }
}
