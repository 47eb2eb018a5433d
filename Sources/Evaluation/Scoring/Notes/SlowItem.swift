package import SumbenchCorpora
package import SumbenchRouge

/// An item whose texts are so long that scoring it takes a while: the time of subsequences grows with the product of the
/// lengths of both texts.
///
///     SlowItem(item, under: rules)?.seconds      // nil for any text that people read
package struct SlowItem: Sendable {
  /// Items of fewer seconds are none.
  package static let leastSeconds = 10.0

  package let id: String
  package let system: String
  /// The variant that takes most of the time.
  package let variant: RougeVariant
  /// About how many words the candidate and its longest reference have.
  package let words: (candidate: Int, reference: Int)
  /// About how long it takes, as measured on one machine.
  package let seconds: Double

  /// `nil` for an item that takes less.
  package init?(_ item: Item, under rules: ScoringRules) {
    guard let candidate = item.candidate else { return nil }
    let bytes = (candidate.byteCount, item.references.reduce(0) { $0 + $1.byteCount })
    // Words need not be counted in what even its bytes would be no work for.
    guard Double(bytes.0) * Double(bytes.1) > 1e10 else { return nil }
    let count = candidate.tokenCount(rules)
    let lengths = item.references.map { $0.tokenCount(rules) }
    let cells = lengths.reduce(0.0) { $0 + Double($1) * Double(count) }
    let costs = rules.variants.map { (variant: $0, seconds: $0.secondsPerCell * cells) }
    let seconds = costs.reduce(0) { $0 + $1.seconds }
    guard seconds >= Self.leastSeconds, let most = costs.max(by: { $0.seconds < $1.seconds }) else {
      return nil
    }
    id = item.id
    system = item.system ?? Item.unnamedSystem
    variant = most.variant
    words = (count, lengths.max() ?? 0)
    self.seconds = seconds
  }
}

extension RougeVariant {
  /// The time for a word of the candidate and one of the reference: 64 of these are one step of the bit-parallel kernels.
  fileprivate var secondsPerCell: Double {
    switch self {
    case .l: 1.3e-9 / 64
    case .lSum: 7e-9 / 64
    case .w: 4e-9
    case .n, .s, .su, .be: 0
    }
  }
}

extension Passage {
  fileprivate var byteCount: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .sentences(let sentences): sentences.reduce(0) { $0 + $1.utf8.count }
    }
  }

  /// About how many tokens rules make of it.
  fileprivate func tokenCount(_ rules: ScoringRules) -> Int {
    rules.rouge.words == .characters ? max(wordCount, byteCount / 3) : wordCount
  }
}
