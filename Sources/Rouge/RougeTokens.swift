/// The tokens of a text as numbers, in order, and where its sentences end.
package struct RougeTokens: Hashable, Sendable {
  /// The tokens that N-grams and skip-bigrams are made of.
  package var flat: [Int32] = []
  /// The tokens of the sentences where a byte limit makes them another text, see `Truncation`.
  package var cut: [Int32]?
  /// Where each sentence ends among `inSentences`.
  package var ends: [Int] = []

  package init() {}

  /// The tokens of the sentences, one after the other.
  package var inSentences: [Int32] { cut ?? flat }

  /// Makes this a text without tokens, in the same memory.
  mutating func removeAll() {
    flat.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    cut = nil
  }

  /// Leaves a token out wherever it stands.
  mutating func remove(_ token: Int32) {
    let tokens = flat
    flat.removeAll(keepingCapacity: true)
    var start = 0
    for sentence in ends.indices {
      flat += tokens[start..<ends[sentence]].lazy.filter { $0 != token }
      start = ends[sentence]
      ends[sentence] = flat.count
    }
  }

  /// Makes this a text with as many tokens and the same sentences as another, in the same memory.
  mutating func copyShape(of other: RougeTokens) {
    flat.resize(other.flat.count)
    ends.copy(other.ends)
    cut = nil
  }
}
