public import SumbenchText

/// Fills a length limit with whole sentences.
///
///     let storm = Document(id: "storm", sentences: ["A storm hit the port.", "It passed.", "Ships waited."])
///     SentenceSelection.ranked([2, 0, 1], of: storm, within: .words(4)).text       // "It passed.\nShips waited."
///
/// Sentences are tried best first. One that no longer fits is passed over and the next is tried, so that a
/// budget in words, characters or bytes is used well. Where not even one sentence fits, the best one is cut:
/// at a word's end if a word fits, else in the middle of it.
public enum SentenceSelection {
  /// The best sentences that fit, in the document's order.
  ///
  /// - Parameters:
  ///   - order: Positions in `Document.sentences`, best first, each once; those that are left out are not taken.
  ///   - document: The document that they are of.
  ///   - limit: The length that the summary keeps to.
  /// - Returns: The summary; empty where there is no position to try.
  public static func ranked(
    _ order: some Sequence<Int>, of document: Document, within limit: LengthLimit
  ) -> Summary {
    var budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    var best: Int?
    var chosen: [Int] = []
    for position in order {
      if best == nil { best = position }
      if budget.takes(document.sentences[position]) { chosen.append(position) }
      if budget.isSpent { break }
    }
    return summary(chosen, orCutOf: best, of: document, within: limit)
  }

  /// The longest beginning of the document that fits.
  ///
  /// The beginning of a cluster is the first sentence of each of its documents in turn, then the second of each, and
  /// so on.
  ///
  /// - Parameters:
  ///   - count: How many sentences at most; `nil` for as many as fit.
  ///   - document: The document.
  ///   - limit: The length that the summary keeps to.
  /// - Returns: The summary, which ends before the first sentence that does not fit.
  public static func leading(_ count: Int? = nil, of document: Document, within limit: LengthLimit) -> Summary
  {
    var budget = LengthBudget(limit, sentenceCount: document.sentences.count)
    let order = document.leadOrder
    let chosen = order.prefix(count ?? .max).prefix { budget.takes(document.sentences[$0]) }
    return summary(Array(chosen), orCutOf: order.first, of: document, within: limit)
  }

  /// The chosen sentences, or where none fits as much of the best one as does.
  static func summary(
    _ chosen: [Int], orCutOf best: Int?, of document: Document, within limit: LengthLimit
  ) -> Summary {
    guard chosen.isEmpty, let best, document.sentences.indices.contains(best) else {
      return Summary(sentences: chosen, of: document)
    }
    return Summary(sentence: best, cutTo: document.sentences[best].text.cut(to: limit))
  }
}
