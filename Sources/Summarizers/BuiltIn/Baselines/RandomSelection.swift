import SumbenchSupport
public import SumbenchText

/// Sentences drawn at random: the floor that every strategy has to leave below itself.
///
/// The draw depends on the seed and on the article's id, not on the order in which articles are run.
public struct RandomSelection: Summarizer {
  /// `random`.
  public let name = "random"
  /// The seed of all draws.
  public let seed: UInt64
  /// Which of several draws it is, from 1.
  private let draw: Int

  /// A draw for each article.
  ///
  /// - Parameter seed: Equal seeds draw equal sentences.
  public init(seed: UInt64) { self.init(seed: seed, draw: 1) }

  private init(seed: UInt64, draw: Int) {
    self.seed = seed
    self.draw = draw
  }

  /// Some draws of an article, this one first.
  package func draws(_ count: Int) -> [RandomSelection] {
    (0..<count).map { RandomSelection(seed: seed, draw: draw + $0) }
  }

  /// Sentences in the order of a draw, as many as fit.
  public func summary(of document: Document, within limit: LengthLimit) -> Summary {
    // No id holds a line feed, so that no draw is that of another article.
    let name = draw == 1 ? document.id : "\(document.id)\n\(draw)"
    var generator = SeededGenerator(seed: seed, name: name)
    let order = generator.permutation(of: document.sentences.count)
    return SentenceSelection.ranked(order, of: document, within: limit)
  }
}
