import Support
import TextProcessing

/// Sentences drawn at random: the floor that every strategy has to leave below itself.
///
/// The draw depends on the seed and on the article's id, not on the order in which articles are run.
struct RandomSelection: Summarizer {
  let name = "random"
  let seed: UInt64

  func summary(of document: Document, within limit: LengthLimit) -> Summary {
    var generator = SeededGenerator(seed: seed, name: document.id)
    let order = generator.permutation(of: document.sentences.count)
    return SentenceSelection.ranked(order, of: document, within: limit)
  }
}
