public import SumbenchText

/// Fills a length limit with whole sentences.
///
///     SentenceSelection.ranked([4, 0, 7], of: document, within: .words(60))
///
/// Sentences are tried best first. One that no longer fits is passed over and the next is tried, so that a
/// budget in words, characters or bytes is used well. Where not even one sentence fits, the best one is cut:
/// at a word's end if a word fits, else in the middle of it.
public enum SentenceSelection {
  /// The best sentences that fit, in the document's order; `order` lists positions, best first.
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

  /// The longest beginning of the document that fits, of at most `count` sentences where one is given.
  ///
  /// The beginning of a cluster is the first sentence of each of its documents in turn, then the second of each, and so on.
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
